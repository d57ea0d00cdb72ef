import { counted, figures, sentence } from "../fill";
import type { Words } from "../words";
import { count, list, number } from "./count";
import { on } from "./days";

export const searches: Words["searches"] = {
  title: "Suchen",
  none: {
    line: "Noch keine Suche.",
    detail: "Geben Sie dem, was Sie suchen, einen Namen. Jede Bewerbung gehört in eine Suche.",
  },
  name: {
    label: "Name",
    hint: "Was Sie suchen und wo: „Frontend, Berlin“.",
    missing: "Hier fehlt ein Name.",
  },
  new: {
    title: "Neue Suche",
    make: "Suche anlegen",
    made: (name) => `„${name}“ ist angelegt.`,
  },
  full: "Es ist Platz für 200 Suchen. Löschen Sie zuerst eine.",
  edit: { title: "Suche bearbeiten", link: "Bearbeiten", saved: "Gespeichert." },
  delete: {
    open: "Suche löschen",
    ask: "Diese Suche löschen?",
    consequence: (n) =>
      n === 0
        ? "Sie enthält keine Bewerbungen."
        : n === 1
          ? "Die eine Bewerbung darin wird mitgelöscht."
          : `Die ${counted(n, `${number(n)} Bewerbungen`, "Bewerbungen")} darin werden mitgelöscht.`,
    safe: "Behalten",
    act: "Löschen",
    done: (name) => `„${name}“ ist gelöscht.`,
  },
  nothingIn: "Noch keine Bewerbung.",
  lastAdded: (when) => `Letzte Bewerbung: ${when}`,
  stateCount: (n, state) => `${state}: ${figures(n)}`,

  view: {
    label: "Ansicht",
    board: "Tafel",
    table: "Tabelle",
    find: "Suchen",
    add: "Neue Bewerbung",
  },
  data: {
    label: "Importieren und herunterladen",
    bringIn: "Bewerbungen importieren",
    evidence: "Bewerbungsnachweis",
    download: "Als Tabelle herunterladen",
  },
  empty: { line: "Noch keine Bewerbung.", detail: "Die erste dauert eine Minute." },
  sample: {
    note: "Alles hier ist erfunden.",
    remove: "Beispiel entfernen",
    removing: "Wird entfernt …",
  },
  note: "Karten rücken weiter, wenn etwas geschieht, nie von Hand. Die kleine Linie auf jeder ist ihre eigene Zeit, alle im selben Maßstab.",
  over: {
    count: (n) => figures(n),
    open: (state, n) => `${state}: ${counted(n, count(n, "eine Bewerbung", "Bewerbungen"), "Bewerbungen")}`,
    none: { "let-go": "Nichts losgelassen.", closed: "Nichts abgeschlossen." },
  },

  card: {
    reply: (n, when) =>
      `${sentence(count(n, "eine offene Antwort", "offene Antworten", "keine offene Antwort"))}, ${when}`,
    thank: (n, when) => `${sentence(count(n, "eine Dankesnachricht", "Dankesnachrichten"))}, ${when}`,
    checkIn: (when) => `Nachfragen, ${when}`,
    lastCheckIn: (when) => `Ein letztes Mal nachfragen, ${when}`,
    addresses: (n) => sentence(count(n, "eine Adresse fehlt", "Adressen fehlen", "keine Adresse fehlt")),
    dueNow: "heute fällig",
    wasDue: (when) => `seit ${when} fällig`,
    interview: (when) => `Gespräch ${on(when)}`,
    applied: (day) => `Beworben am ${day}`,
    added: (day) => `Angelegt am ${day}`,
    hasUntil: (when) => `hat bis ${when} Zeit`,
    quietUntil: (when) => `Ruhe bis ${when}`,
    openUntil: (when) => `offen bis ${when}`,
    waiting: "Antwort steht aus",
    also: (searches) => `Auch in ${list(searches.map((name) => `„${name}“`))}`,
  },
  ended: {
    offer: (day) => `Zusage, ${day}`,
    rejected: (day) => `Absage, ${day}`,
    withdrawn: (day) => `zurückgezogen, ${day}`,
    "let-go": (day) => `am ${day}`,
  },

  many: {
    tick: (application) => `${application} ankreuzen`,
    all: "Alle in der Liste ankreuzen",
    some: "{n} angekreuzt",
    with: "Mit den angekreuzten",
    letGo: "Loslassen",
    move: "Verschieben in",
    moveAct: "Verschieben",
    choose: "Suche wählen",
    delete: "Löschen",
    none: "Kreuzen Sie zuerst eine Bewerbung an.",
    noneLive: "Keine von ihnen läuft noch: Da gibt es nichts loszulassen.",
    whereTo: "Wählen Sie, wohin sie kommen.",
    label: (employer, role, more) =>
      more === 0
        ? `${employer}, ${role}`
        : `${employer}, ${role} und ${count(more, "eine weitere", "weitere")}`,
    done: {
      "let-go": (n) => `${sentence(count(n, "eine Bewerbung", "Bewerbungen"))} losgelassen.`,
      move: (n) => `${sentence(count(n, "eine Bewerbung", "Bewerbungen"))} verschoben.`,
      delete: (n) => `${sentence(count(n, "eine Bewerbung", "Bewerbungen"))} gelöscht.`,
    },
  },

  table: {
    caption: "Bewerbungen, die laufenden zuerst",
    employer: "Arbeitgeber",
    role: "Stelle",
    state: "Stand",
    next: "Als Nächstes",
    applied: "Beworben",
    find: "Arbeitgeber, Stelle oder Ort",
    findAct: "Suchen",
    clear: "Alle zeigen",
    nothing: (find) => `Nichts gefunden zu „${find}“.`,
    nothingHere: "Nichts weiter.",
    more: "Nächste 50",
    first: "Zurück zum Anfang",
    show: "Zeigen",
    called: (q) => `„${q}“`,
    shown: {
      all: "Alle",
      yours: "Wo Sie am Zug sind",
      theirs: "Wo die andere Seite am Zug ist",
    },
    group: "Nach Stand gruppieren",
    over: "Vorbei",
    sorted: { ascending: "aufsteigend sortiert", descending: "absteigend sortiert" },
  },
};
