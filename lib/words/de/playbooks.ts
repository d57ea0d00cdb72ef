import { sentence } from "../fill";
import type { Words } from "../words";
import { count, number } from "./count";

const days = (n: number) => (n === 1 ? "1 Tag" : `${n} Tage`);
const afterDays = (n: number) => (n === 1 ? "1 Tag" : `${n} Tagen`);
const span = (from: number, to: number) => (from === to ? `${from}` : `${from} bis ${to}`);

interface Moved {
  windows: number;
  ends: number;
}

function inTotal({ windows, ends }: Moved): string {
  if (windows + ends === 0) return "Nichts hat sich verschoben.";
  if (windows === 0) {
    return `${sentence(count(ends, "ein letzter Tag hat", "letzte Tage haben"))} sich verschoben.`;
  }
  return `${sentence(count(windows, "ein Zeitraum hat", "Zeiträume haben"))} sich verschoben.`;
}

/** The playbooks side by side, a user's own, and what their figures move. */
export const playbooks: Words["playbooks"] = {
  title: "Fahrpläne",
  crumb: "Einstellungen",
  lede: "Fünf veröffentlichte Ratgeber, fünf Meinungen, und worin sie sich einig sind. Jede Linie beginnt am Ende eines Gesprächs, alle im selben Maßstab: Kein Termin wurde zugesagt, und jede Nachricht geht am ersten Tag hinaus, an dem sie darf.",
  choice: "Fahrplan für neue Bewerbungen",
  forNew: "Für neue Bewerbungen",
  choose: "Für neue Bewerbungen verwenden",
  day: "Tag",
  copiedFrom: (name) => `kopiert von ${name}`,
  uses: (n) => `${count(n, "eine Bewerbung folgt", "Bewerbungen folgen")} ihm`,
  copy: "Kopieren und ändern",
  copyName: (name) => `${name} kopieren und ändern`,
  change: "Ändern",
  changeName: (name) => `${name} ändern`,
  nameOfCopy: (name) => `${name}, auf meine Art`,
  taglines: {
    consensus: "worin sich die meisten Ratgeber einig sind",
    levo: "eine Karte nur von Hand",
    "career-solutions": "Dank innerhalb von 48 Stunden",
    livecareer: "ein Brief neben der E‑Mail",
    tips: "ein- oder zweimal pro Woche, ohne Ende",
    "career-management": "einmal, noch einmal, dann weiter",
  },
  key: {
    thanks: "Dank",
    letter: "Karte oder Brief, nach Wunsch",
    checkIn: "Zeitraum zum Nachfragen",
    letGo: "Loslassen",
  },
  line: {
    label: (name, parts) => `${name}: ${parts.join("; ")}`,
    thanks: (from, to) => `Dank von Stunde ${from} bis Stunde ${to}`,
    letter: "daneben ein Brief",
    checkIn: (from, to) => `Nachfrage an Tag ${span(from, to)}`,
    more: "und so weiter, ohne Ende",
    end: (day) => `Loslassen an Tag ${day}`,
    mark: (day) => `Tag ${day}`,
  },
  ends: {
    heading: "Ende",
    outreaches: (max) => sentence(count(max, "eine Nachricht", "Nachrichten")),
    "follow-ups": (max) => sentence(count(max, "eine Nachfrage", "Nachfragen")),
    none: "Ohne Grenze",
    after: (day) => `nach ${afterDays(day)} loslassen`,
    never: "lässt nie von selbst los",
  },
  figure: {
    heading: "Seine Zahlen",
    names: {
      thankYou: "Dank",
      letter: "Auf Papier",
      first: "Erste Nachfrage",
      next: "Jede weitere",
      limit: "Grenze",
      letGo: "Loslassen",
    },
    hours: (from, to) => {
      if (from !== 0) return `nach ${from} bis ${to} Stunden`;
      return to === 1 ? "innerhalb einer Stunde" : `innerhalb von ${to} Stunden`;
    },
    endOfDay: (n) =>
      n === 0 ? "am selben Tag" : n === 1 ? "bis zum Ende des nächsten Tages" : `bis zum Ende von Tag ${n}`,
    letter: {
      none: "nichts",
      also: "neben der E‑Mail",
      "hand-delivered": "eine Karte, persönlich übergeben",
    },
    first: (from, to) => `Tag ${span(from, to)}`,
    next: (from, to) => `${span(from, to)} ${to === 1 ? "Tag" : "Tage"} später`,
    outreaches: (max) => `${count(max, "eine Nachricht", "Nachrichten")}, Dank eingerechnet`,
    "follow-ups": (max) => count(max, "eine Nachfrage", "Nachfragen"),
    none: "keine",
    letGo: (n) => `${days(n)} nach der letzten Nachricht`,
    never: "nie von selbst",
    asConsensus: "Der Ratgeber sagt dazu nichts: Hier steht die Zahl, auf die sich die meisten einigen.",
    yoursFrom: (guide, figure) => `Ihre eigene Zahl. Bei ${guide}: ${figure}.`,
  },
  own: {
    newTitle: (guide) => `Ein eigener Fahrplan, kopiert von ${guide}`,
    lede: "Die Linie bewegt sich, während Sie tippen. Bis Sie speichern, bleibt alles, wie es ist.",
    name: "Name",
    thank: "Bedanken ab",
    thankTo: "Stunden nach einem Gespräch bis",
    thankUntil: "Bedanken bis",
    thankIn: "gezählt in",
    hours: "Stunden danach",
    days: "Tage danach, bis zum Ende des letzten",
    letter: "Auf Papier",
    letters: {
      none: "nichts",
      also: "ein Brief neben der E‑Mail",
      "hand-delivered": "eine Karte, persönlich übergeben",
    },
    first: "Zum ersten Mal nachfragen von Tag",
    firstTo: "bis Tag",
    firstAfter: "nach dem Gespräch",
    next: "Nach jeder Nachfrage die nächste",
    nextTo: "bis",
    nextAfter: "Tage später",
    limit: "Höchstens",
    limitOf: "davon",
    limitKinds: {
      outreaches: "Nachrichten, Dank eingerechnet",
      "follow-ups": "Nachfragen",
      none: "ohne Grenze",
    },
    letGo: "Loslassen",
    letGoAfter: "Tage nach der letzten Nachricht",
    move: (guide, n) =>
      n === 1
        ? `Meine laufende Bewerbung nach ${guide} folgt ab jetzt diesem Fahrplan`
        : `Meine ${number(n)} laufenden Bewerbungen nach ${guide} folgen ab jetzt diesem Fahrplan`,
    see: "Zeigen, was sich verschiebt",
    save: "Speichern",
    discard: "Verwerfen",
    delete: "Löschen",
    deleteTitle: "Diesen Fahrplan löschen?",
    keep: "Behalten",
    fallBack: (n, guide) =>
      n === 0
        ? "Keine Bewerbung folgt ihm."
        : `${sentence(count(n, "eine Bewerbung folgt ihm und richtet", "Bewerbungen folgen ihm und richten"))} sich dann wieder nach ${guide}.`,
  },
  effect: {
    heading: "Was sich verschieben würde",
    none: "In Ihren laufenden Bewerbungen verschiebt sich nichts.",
    unreadable: "Eine der Zahlen geht so noch nicht, deshalb steht hier nichts.",
    nobody: "Keine laufende Bewerbung folgt ihm, also verschiebt sich nichts.",
    unchanged: (n) =>
      n === 0
        ? ""
        : `${sentence(count(n, "eine andere Bewerbung bleibt, wie sie ist", "andere Bewerbungen bleiben, wie sie sind"))}.`,
    nothingElse: "Sonst verschiebt sich nichts.",
    instead: (what, before) => `${what} statt ${before}`,
    thanks: (until) => `Dankesnachricht ${until}`,
    letter: (until) => `Brief ${until}`,
    checkIn: (window) => `Nachfrage ${window}`,
    finalCheckIn: (window) => `letzte Nachfrage ${window}`,
    also: (what) => `neu: ${what}`,
    noMore: (what) => `nicht mehr: ${what}`,
    letGo: (day) => `Loslassen ${day}`,
    neverLetGo: "kein Loslassen von selbst",
    endsNow: "wird sofort losgelassen",
    opensAgain: "ist wieder offen",
    more: (n) =>
      `${sentence(count(n, "eine weitere Bewerbung verschiebt", "weitere Bewerbungen verschieben"))} sich.`,
  },
  saved: (moved) => `Gespeichert. ${inTotal(moved)}`,
  made: (name, moved) =>
    moved.windows + moved.ends === 0 ? `${name} ist angelegt.` : `${name} ist angelegt. ${inTotal(moved)}`,
  deleted: (n, guide) =>
    n === 0
      ? "Fahrplan gelöscht."
      : `Fahrplan gelöscht. ${sentence(count(n, "eine Bewerbung richtet", "Bewerbungen richten"))} sich jetzt nach ${guide}.`,
  full: "Mehr als zwanzig Fahrpläne gehen nicht. Löschen Sie zuerst einen.",
  nameMissing: "Er braucht einen Namen.",
  flaw: {
    figure: "Eine ganze Zahl, in Ziffern.",
    outOfRange: "Von 0 bis 3650.",
    atLeastOne: "Von 1 bis 3650.",
    lastBeforeFirst: "Der letzte Tag liegt vor dem ersten.",
  },
};
