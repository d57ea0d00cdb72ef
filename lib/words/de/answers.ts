import type { Words } from "../words";

/** Reading a pasted reply, and taking back what was marked as sent. */
export const answers: Words["answers"] = {
  paste: "Antwort einfügen",
  pasteHint:
    "Die ganze E‑Mail ist recht, mit Kopf und Zitat. Was sich darin findet, füllt die Felder unten aus.",
  read: "Auslesen",
  reading: "Wird gelesen …",
  nothingPasted: "Es gibt noch nichts zu lesen.",
  filled: "Gelesen. Sehen Sie durch, was unten ausgefüllt ist, und tragen Sie es dann ein.",
  foundNothing: "Gelesen. Außer dem Text selbst hat sich nichts gefunden.",
  orByHand: "Oder füllen Sie es selbst aus.",
  found: "Aus dem Eingefügten.",
  foundAs: (said) => `Aus dem Eingefügten: „${said}“`,
  foundDay: (day, said) => `${day}, aus „${said}“.`,
  foundTime: (when) => `Aus dem Eingefügten: ${when}.`,
  stranger: (name) => `${name} hat das geschrieben und steht hier noch nicht unter den Kontakten.`,
  readsLike: {
    offer: (said) => `Das liest sich wie eine Zusage: „${said}“`,
    rejected: (said) => `Das liest sich wie eine Absage: „${said}“`,
  },
  takeBack: (name) => (name ? `Zurücknehmen, ${name}` : "Zurücknehmen"),
  takenBack: "Zurückgenommen. Es ist wieder offen.",
  rests: {
    wrote: (day) =>
      `Sie haben am ${day} noch einmal geschrieben, und das beruht darauf. Nehmen Sie zuerst das zurück.`,
    answered: (who, day) => `${who} hat am ${day} geantwortet, und das beruht darauf. Es bleibt.`,
  },
};
