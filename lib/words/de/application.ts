import type { Words } from "../words";
import { ending } from "./application-ending";
import { line } from "./application-line";
import { log } from "./application-log";
import { next } from "./application-next";
import { page } from "./application-page";

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The page of one application, and what is done there. */
export const application: Words["application"] = {
  ...next,
  ...log,
  ...ending,
  ...page,
  line,
  marked: "Als gesendet markiert.",
  noted: "Eingetragen.",
  saved: "Gespeichert.",
  deleted: "Gelöscht.",
  hasUntil: {
    promised: (who, day) => `${who} hat bis ${day} Zeit.`,
    "check-in": (who, day) => `${who} hat bis ${day} Zeit.`,
    "let-go": (who, day) => `Das war die letzte Nachricht. ${who} hat bis ${day} Zeit.`,
  },
  nextIs: (title, due) => `Als Nächstes: ${title}, ${lower(due)}.`,
  outcome: {
    offer: "Es ist eine Zusage.",
    rejected: "Es ist eine Absage. Es ging um die Stelle, nicht um Sie.",
    withdrawn: "Sie haben sich zurückgezogen.",
    "let-go": "Sie haben losgelassen.",
  },
  reopened: "Es kam eine Antwort. Die Bewerbung ist wieder offen.",
  staysClosed: "Die Bewerbung bleibt abgeschlossen, bis Sie sie wieder öffnen.",
  touchLabel: {
    sent: (who) => `Eine Nachricht an ${who}`,
    received: (who) => `Eine Antwort von ${who}`,
  },
  stepGone:
    "Nach dieser Nachricht ist nicht mehr gefragt: Inzwischen ist etwas geschehen. Sehen Sie nach, was jetzt kommt.",
  sentTooEarly: "Das liegt vor dem, worum es in dieser Nachricht geht. Prüfen Sie den Tag noch einmal.",
  tooManyTouches: "Hier stehen schon 500 Nachrichten und Antworten, und für weitere ist kein Platz.",
  notHere: "Diese Person gehört nicht mehr zu dieser Bewerbung.",
  promisedBefore: "Dieser Tag war schon vorbei, als er genannt wurde.",
};
