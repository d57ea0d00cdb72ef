import type { Words } from "../words";
import { count } from "./count";
import { on } from "./days";

/** The parts of an application's page, and the forms that log what passed between them. */
export const page: Pick<
  Words["application"],
  "page" | "people" | "interviews" | "messages" | "post" | "notes" | "touch"
> = {
  page: {
    outreach: (made, limit) =>
      limit === null
        ? `${count(made, "eine Nachricht", "Nachrichten")} ohne Antwort`
        : `${made} von ${limit} ${limit === 1 ? "Nachricht" : "Nachrichten"} ohne Antwort`,
    logAnswer: "Antwort eintragen",
    addInterview: "Gespräch hinzufügen",
    edit: "Bearbeiten",
    logSent: "Gesendetes eintragen",
    recordOutcome: "Ausgang eintragen",
    delete: "Bewerbung löschen",
    more: "Mehr",
    notFound: {
      title: "Diese Bewerbung ist nicht hier.",
      text: "Vielleicht wurde sie in einem anderen Fenster gelöscht. In den Einstellungen bleibt Gelöschtes dreißig Tage lang erhalten.",
      back: "Zurück zu Heute",
    },
  },
  people: {
    heading: "Kontakte",
    add: "Hinzufügen",
    none: "Wer Ihnen begegnet, steht dann hier.",
    owner: "zuständig für Nachfragen",
    noAddress: "noch keine Adresse",
  },
  interviews: {
    heading: "Gespräche",
    add: "Hinzufügen",
    none: "Noch kein Gespräch. Fügen Sie eines hinzu, oder legen Sie die Einladung hier ab.",
    untitled: "Gespräch",
    calledOff: "abgesagt",
    edit: "Bearbeiten",
    notes: "Notizen",
    with: "mit",
  },
  messages: {
    heading: "Nachrichten",
    draft: (day) => `Entwurf, gespeichert ${on(day)}`,
    sent: (day) => `gesendet ${on(day)}`,
    notNeeded: "jetzt nicht nötig",
    untitled: "Eine Nachricht",
    none: "Noch keine Nachricht.",
  },
  post: {
    heading: "Die Stelle",
    salary: "Gehalt",
    applied: "Beworben",
    source: "Gefunden",
    cv: "Lebenslauf",
    link: "Zur Stellenanzeige",
    text: "Text der Stellenanzeige",
  },
  notes: {
    heading: "Notizen",
    label: "Notizen für Sie selbst",
    write: "Etwas notieren",
    change: "Ändern",
    save: "Speichern",
  },
  touch: {
    answerTitle: "Antwort eintragen",
    answerEdit: "Antwort korrigieren",
    sentTitle: "Gesendetes eintragen",
    sentEdit: "Gesendetes korrigieren",
    who: "Von wem",
    toWhom: "An wen",
    nobody: "Niemand Bestimmtes",
    by: "Wie",
    at: "Wann",
    atHint: (zone) => `Leer heißt: jetzt. Ortszeit ${zone}.`,
    atEditHint: (zone) => `Ortszeit ${zone}.`,
    kind: "Was es war",
    kinds: {
      "follow-up": "Eine Nachfrage",
      "thank-you": "Ein Dank",
      "thank-you-letter": "Eine Karte",
      other: "Etwas anderes",
    },
    received: {
      email: "Es kam eine E‑Mail",
      phone: "Es kam ein Anruf",
      linkedin: "Es kam etwas über LinkedIn",
      letter: "Es kam ein Brief",
    },
    sent: { email: "Per E‑Mail", phone: "Telefonisch", linkedin: "Über LinkedIn", letter: "Per Brief" },
    said: "Was gesagt wurde",
    saidHint: "Wenn Sie mögen. Nur Sie sehen es.",
    yourWords: "Was Sie geschrieben oder gesagt haben",
    promisedBy: "Bis wann man sich meldet",
    promisedHint: "Falls ein Tag genannt wurde. Bis dahin gibt es nichts zu fragen.",
    wantsReply: "Ich wurde etwas gefragt",
    wantsReplyHint: "Dann steht eine Antwort aus, und sie kommt in Heute zuerst.",
    automatic: "Es war eine automatische Antwort",
    automaticHint: "Abwesend, oder „Ihre Bewerbung ist eingegangen“. Das zählt nicht als Antwort.",
    outcome: "War es eine Zusage oder eine Absage?",
    outcomes: { "": "Noch keins von beiden", offer: "Zusage", rejected: "Absage" },
    log: "Eintragen",
    save: "Speichern",
    delete: "Löschen",
    others: "Diesen Eintrag löschen",
  },
};
