import type { Words } from "../words";
import { on } from "./days";
import { editor } from "./message-editor";

/** The page of one draft. */
export const message: Words["message"] = {
  inEnglish: "Der Entwurf und seine Durchsicht sind auf Englisch.",
  sent: (when, by) => `Gesendet ${on(when)}, ${by}.`,
  briefed: (when) => `Informiert ${on(when)}.`,
  done: "Das ist erledigt.",
  doneDetail: "Hier gibt es nichts mehr zu schreiben.",
  notNeeded: "Nicht mehr nötig.",
  notNeededDetail:
    "Seit das geschrieben wurde, ist etwas geschehen: Es kam eine Antwort, oder das Gespräch wurde verschoben. Der Text bleibt hier.",
  backToApplication: "Zurück zur Bewerbung",

  whom: {
    "thank-you": "Alle, mit denen Sie gesprochen haben, bekommen eine eigene Nachricht.",
    "thank-you-letter": "Eine Karte neben der E‑Mail, in anderen Worten.",
    "brief-reference": "Diese Person wird vielleicht bald nach Ihnen gefragt.",
    reply: (when) => `Sie wurden ${on(when)} etwas gefragt.`,
    owner: "Diese Person ist dort für Sie zuständig.",
    nobody: "Noch ist niemand zu erreichen.",
    one: {
      "hiring-manager": "Eine Person genügt: die aus der Fachabteilung.",
      recruiter: "Eine Person genügt: die aus dem Recruiting.",
      hr: "Eine Person genügt: die aus der Personalabteilung.",
      interviewer: "Eine Person genügt, und mit dieser haben Sie gesprochen.",
      other: "Eine Person genügt, und diese ist zu erreichen.",
    },
  },
  wroteBy: {
    email: "Von dort kam zuletzt eine E‑Mail.",
    phone: "Von dort kam zuletzt ein Anruf.",
    linkedin: "Von dort kam zuletzt eine Nachricht auf LinkedIn.",
    letter: "Von dort kam zuletzt ein Brief.",
  },
  prefers: {
    email: "Bevorzugt wird E‑Mail.",
    phone: "Bevorzugt wird das Telefon.",
    linkedin: "Bevorzugt wird LinkedIn.",
    letter: "Bevorzugt wird Papier.",
  },

  /** Whom else it may go to, and a quiet word where that leaves the rules. */
  elsewhere: {
    somebody: "An eine andere Person schreiben",
    way: "Auf anderem Weg senden",
    to: (name, by) => `An ${name}, ${by}`,
  },
  drift: {
    person: (inCharge) =>
      `Dort ist ${inCharge} für Sie zuständig; das hier geht an jemand anderen. Eine Person genügt.`,
    medium: {
      email: (name) => `${name} hat Ihnen per E‑Mail geschrieben. Derselbe Weg zurück ist der sicherste.`,
      phone: (name) => `${name} hat Sie angerufen. Derselbe Weg zurück ist der sicherste.`,
      linkedin: (name) =>
        `${name} hat Ihnen auf LinkedIn geschrieben. Derselbe Weg zurück ist der sicherste.`,
      letter: (name) => `${name} hat Ihnen einen Brief geschrieben. Derselbe Weg zurück ist der sicherste.`,
    },
  },

  knownOf: "Notiert zu",
  nothingKnown: "Noch ist nichts notiert.",
  known: {
    met: "Gesprochen",
    meets: "Gespräch",
    detail: { label: "Thema", add: "Ergänzen, worüber Sie gesprochen haben" },
    strength: { label: "Kam gut an", add: "Ergänzen, was gut ankam" },
    forgotten: { label: "Vergessen", add: "Ergänzen, was Sie nicht gesagt haben" },
    news: { label: "Neues", add: "Gute Neuigkeiten von dort ergänzen" },
    asked: "Frage",
    writesBy: "Meldet sich per",
  },

  addAddress: "Adresse ergänzen",
  deleted: "Entwurf gelöscht.",
  deletedLabel: (subject) => (subject ? `Entwurf: ${subject}` : "Entwurf"),

  /** Sentences for whoever saves by the route and can't. */
  tooManyMessages: "Hier stehen schon 500 Entwürfe, für mehr ist kein Platz.",
  tooLarge: "Das ist zu lang, um behalten zu werden.",

  /** The page that a letter or a call sheet is printed from. */
  paper: {
    letter: "Als Brief",
    "call-sheet": "Gesprächszettel",
    print: "Drucken",
    noPostalAddress: "Die Postadresse fehlt noch:",
    addPostalAddress: "ergänzen",
    noOwnAddress: "Ihre eigene fehlt noch:",
    addOwnAddress: "in den Einstellungen ergänzen",
    gap: (question) => `Eine Lücke, von Hand zu füllen: ${question}`,
    gaps: "Jede Lücke ist eine Linie, von Hand zu füllen.",
    notes: "Notizen",
  },

  editor,
};
