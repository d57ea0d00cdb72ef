import { sentence } from "../fill";
import type { Words } from "../words";
import { count, list, number } from "./count";

/** An invitation that is read, and becomes an interview. */
export const invitation: Words["invitation"] = {
  title: "Aus einer Einladung hinzufügen",
  short: "Aus einer Einladung",
  lede: "Ziehen Sie die Einladung (.ics) hierher, oder wählen Sie die Bewerbung, zu der sie gehört, und dort die Datei. Gespeichert wird erst, wenn Sie alles durchgesehen haben.",
  file: "Die Einladung",
  fileHint: "Die Datei, die auf .ics endet, höchstens 2 MB. Sie wird hier gelesen und nicht behalten.",
  pasted: "Oder den Text einfügen",
  pastedHint: "Er beginnt mit BEGIN:VCALENDAR.",
  read: "Lesen",
  reading: "Wird gelesen …",
  dropHere: "Einladung hier ablegen",
  carried: "{name} bleibt hier, während Sie wählen.",
  pastedText: "Eingefügter Text",
  readCarried: "Lesen: {name}",

  which: "Zu welcher Bewerbung gehört sie?",
  whichNone: "Noch keine Bewerbung. Eine Einladung gehört immer zu einer.",
  newApplication: "Neue Bewerbung",
  newApplicationHint:
    "Legen Sie sie zuerst an. Die Einladung bleibt hier und wird dann auf deren Seite gelesen.",

  nothing: "Es gibt noch nichts zu lesen.",
  choose: "Welcher Termin ist es?",
  chooseRecurring: "Den Termin gibt es mehrmals. Welcher ist Ihrer?",
  chooseAnother: "Ein anderer davon, oder einer, den Sie einzeln durchsehen?",
  series: (n) =>
    `Eine neuere Fassung. Sie verschiebt ${count(n, "ein Gespräch", "Gespräche", "kein Gespräch")} aus dieser Einladung.`,
  seriesMoves: "Was sie verschiebt",
  moveAll: (n) => (n === 1 ? "Verschieben" : n === 2 ? "Beide verschieben" : `Alle ${number(n)} verschieben`),
  seriesMoved: (n) => `${sentence(count(n, "ein Gespräch", "Gespräche"))} verschoben.`,
  placeNow: (place) => `Jetzt hier: ${place}`,
  more: (n) =>
    `${sentence(count(n, "ein weiterer Termin der Datei ist", "weitere Termine der Datei sind", "kein weiterer Termin der Datei ist"))} hier nicht aufgeführt.`,
  untitled: "Ohne Titel",
  filled: "Gelesen. Sehen Sie alles durch und speichern Sie dann.",
  newer: (title) => `Eine neuere Fassung von „${title}“.`,
  moved: (after, before) => `Beginn: ${after}; vorher: ${before}.`,
  standsAgain: "Das Gespräch war hier abgesagt und findet wieder statt.",
  notInIt: (names) =>
    `In dieser Fassung nicht dabei: ${list(names)}. Entfernen Sie ${names.length === 1 ? "den Haken" : "die Haken"}, wenn das stimmt.`,
  leftOut: (names) => `Ausgelassen, weil nicht selbst im Gespräch: ${list(names)}.`,
  peopleMore: (n) =>
    `${sentence(count(n, "eine Person mehr, als in ein Gespräch passt", "Personen mehr, als in ein Gespräch passen"))}.`,

  dayOnly: "Die Einladung nennt den Tag und keine Uhrzeit. Tragen Sie die richtige ein.",
  noZone: "Die Einladung sagt nicht, welche Zeitzone gilt: Prüfen Sie sie.",
  unknownZone: (name) =>
    `Die Einladung nennt die Zeitzone „${name}“, die in keiner Liste steht: Prüfen Sie sie.`,
  noLength: "Die Einladung sagt nicht, wie lange es dauert.",
  alsoVideo: (link) => `Es gibt auch einen Videolink: ${link}`,
  knownFrom: (employer) => `Sie kennen sich schon: ${employer}.`,
  organiser: "Die Einladung kam von {name}. Sprechen Sie auch mit {name}?",
  organiserParts: {
    interviewer: "Ja, im Gespräch",
    coordinator: "Nein, organisiert nur",
  },
  organiserHint: "Wer nur organisiert, steht bei der Bewerbung und bekommt keinen Dank für das Gespräch.",
  organiserMissing: "Geben Sie an, ob Sie mit dieser Person sprechen.",
  newEmail: "E‑Mail",

  alreadyTaken: "Diese Fassung der Einladung wurde schon übernommen, oder eine neuere.",
  same: (title, when) =>
    `Diese Einladung haben Sie schon, in dieser oder einer neueren Fassung: ${title}, ${when}.`,
  elsewhere: (title, employer) => `Das ist „${title}“ (${employer}). Es steht dort schon.`,
  goThere: (employer) => `Weiter: ${employer}`,
  open: "Gespräch öffnen",
  callsOff: (title, when) => `Hiermit wird abgesagt: ${title}, ${when}.`,
  callOff: "Als abgesagt markieren",
  keep: "Behalten",
  calledOff: "Gespräch abgesagt.",
  calledOffBefore: (title, when) => `Hier schon abgesagt: ${title}, ${when}.`,
  calledOffUnknown: "Damit wird ein Gespräch abgesagt, das nicht hier steht. Es gibt nichts zu ändern.",
  standing: "Das Gespräch findet wieder statt.",

  refusals: {
    "too-large": "Diese Datei ist größer als 2 MB. Eine Einladung ist viel kleiner.",
    "too-long": "Das Lesen dieser Datei dauert zu lange, und es wurde nichts daraus übernommen.",
    busy: "Gerade werden viele Dateien gelesen. Versuchen Sie es gleich noch einmal.",
    unreadable: "Diese Datei lässt sich nicht lesen.",
    "not-a-vcalendar": "Das ist keine Einladung: Sie beginnt nicht mit BEGIN:VCALENDAR.",
    "no-event": "In dieser Datei steht kein Termin.",
    "cut-off": "Diese Datei endet zu früh: Was in Zeile {line} beginnt, hat kein Ende.",
    unbalanced: "Zeile {line} beendet etwas, das nicht begonnen hat.",
    "too-deep": "Zeile {line} ist für eine Einladung zu tief verschachtelt.",
    "too-many-components": "Diese Datei enthält mehr als 5.000 Einträge. Wählen Sie nur die eine Einladung.",
    "too-many": "Zeile {line}: Mehr als 200 Personen sind eingeladen. Das ist kein Gespräch.",
    "long-line": "Zeile {line}, {field}, ist länger, als eine Einladung es braucht.",
    "unreadable-line": "Zeile {line} lässt sich nicht lesen.",
    "unreadable-field": "Zeile {line}, {field}, lässt sich nicht lesen.",
    "not-a-time": "Zeile {line}, {field}: Diesen Zeitpunkt gibt es in keinem Kalender.",
    "not-a-length": "Zeile {line}, {field}: Das ist keine Dauer.",
    "no-start": "Der Termin, der in Zeile {line} beginnt, hat keine Anfangszeit.",
  },
};
