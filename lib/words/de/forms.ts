import type { Words } from "../words";

/** Sentences that stand at a field which can't be taken. */
export const forms: Words["forms"] = {
  unreadable: "Das lässt sich nicht lesen.",
  unstorable:
    "Hier steht ein Zeichen, das sich nicht speichern lässt. Es kam vielleicht beim Kopieren mit hinein.",
  oneLine: "Hier ist nur für eine Zeile Platz.",
  tooLong: (max) => `Das ist länger als ${max.toLocaleString("de")} Zeichen.`,
  tooMany: (max) => `Das sind mehr als ${max.toLocaleString("de")}.`,
  notADay: "Diesen Tag gibt es in keinem Kalender.",
  notATime: "Das ist keine Uhrzeit.",
  notAnEmail: "Das sieht nicht nach einer E‑Mail-Adresse aus, wie dana@larkspur.example eine ist.",
  emailMissing: "Hier fehlt eine E‑Mail-Adresse.",
  notAUrl: "Dieser Adresse fehlt die Endung, etwa .com.",
  notAZone: "Keine Zeitzone heißt so.",
  inTheFuture: "Das liegt noch in der Zukunft. Tragen Sie es ein, sobald es geschehen ist.",
  gone: "Das ist nicht mehr hier. Vielleicht wurde es in einem anderen Fenster gelöscht.",
  notSaved: "Das hat nicht geklappt, und es wurde nichts geändert. Versuchen Sie es noch einmal.",
  foreignOrigin:
    "Das kam von einer anderen Adresse, und es wurde nichts geändert. Öffnen Sie die Seite hier neu.",
  check: "Sehen Sie sich die markierten Felder unten an.",
};
