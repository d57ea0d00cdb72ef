import { sentence } from "../fill";
import type { Words } from "../words";
import { count, number } from "./count";

/** "Eine Person ist", "Zwei Personen sind", at the head of a sentence. */
const peopleAre = (n: number) => sentence(count(n, "eine Person ist", "Personen sind", "keine Person ist"));

/** People who come from a file of contacts, and go into one. */
export const cards: Words["cards"] = {
  title: "Kontakte aus einer Datei",
  lede: "Eine Kontaktdatei (.vcf), wie Handys und Mailprogramme sie ausgeben. Bevor Sie alles durchgesehen haben, wird nichts gespeichert.",
  short: "Aus einer Kontaktdatei",
  file: "Die Kontaktdatei",
  fileHint: "Die Datei, die auf .vcf endet, höchstens 2 MB. Sie wird hier gelesen und nicht aufbewahrt.",
  pasted: "Oder fügen Sie ihren Text ein",
  pastedHint: "Er beginnt mit BEGIN:VCARD.",
  read: "Lesen",
  reading: "Wird gelesen …",
  dropHere: "Datei hier ablegen",
  nothing: "Es gibt noch nichts zu lesen.",

  filled: (people) =>
    `Gelesen: ${count(people, "eine Person", "Personen")}. Wählen Sie ab, wen Sie nicht brauchen.`,
  allKnown: "Alle aus dieser Datei sind schon hier.",
  more: (n) =>
    `${sentence(count(n, "eine weitere Person steht", "weitere Personen stehen"))} darin: Fügen Sie zuerst diese hinzu, und geben Sie die Datei dann noch einmal an.`,
  nameless: (n) =>
    n === 1
      ? "Ein Eintrag nennt keinen Namen und wurde ausgelassen."
      : `${sentence(count(n, "", "Einträge"))} nennen keinen Namen und wurden ausgelassen.`,
  knownLeftOut: (n) =>
    n === 1
      ? "Eine Person daraus ist schon hier und wurde ausgelassen."
      : `${sentence(count(n, "", "Personen"))} daraus sind schon hier und wurden ausgelassen.`,
  known: (name, employer) => `Schon hier: ${name}, ${employer}.`,
  lookOver: "{name}: durchsehen",
  alsoTemplate: "Auch in der Datei: {values}",
  take: "Hinzufügen",
  who: "Personen in der Datei",
  save: "Ausgewählte hinzufügen",
  noneTicked: "Niemand ist ausgewählt.",
  added: (n) => (n === 0 ? "Alle sind schon hier." : `${peopleAre(n)} hinzugefügt.`),
  addedHere: (added, placed) => {
    const fresh = added === 0 ? "keine" : added === 1 ? "eine" : number(added);
    return `${peopleAre(placed)} jetzt bei dieser Bewerbung${added === placed ? "" : `, ${fresh} davon neu für Sie`}.`;
  },
  tooMany: "Bei dieser Bewerbung stehen schon 100 Personen, und für diese ist kein Platz.",

  download: "Kontaktdatei",
  downloadAll: "Alle als Kontaktdatei",
  fileName: "Kontakte",

  refusals: {
    "too-large":
      "Diese Datei ist größer als 2 MB. Lassen Sie die Bilder weg, oder geben Sie sie in Teilen an.",
    "too-long": "Diese Datei zu lesen dauert zu lange, und es wurde nichts übernommen.",
    busy: "Gerade werden viele Dateien gelesen. Versuchen Sie es gleich noch einmal.",
    unreadable: "Diese Datei lässt sich nicht lesen.",
    "not-a-vcard": "Das ist keine Kontaktdatei: Sie beginnt nicht mit BEGIN:VCARD.",
    "cut-off": "Diese Datei hört zu früh auf: Was in Zeile {line} beginnt, hat kein Ende.",
    unbalanced: "Zeile {line} beendet etwas, das nicht begonnen hat.",
    "too-deep": "Zeile {line} ist für einen Kontakt zu tief verschachtelt.",
    "too-many-components": "Diese Datei enthält mehr als 5.000 Personen. Geben Sie sie in Teilen an.",
    "too-many": "Zeile {line}: So oft kommt {field} bei keiner Person vor.",
    "long-line": "Zeile {line}, {field}, ist länger, als ein Kontakt es braucht.",
    "unreadable-line": "Zeile {line} lässt sich nicht lesen.",
    "unreadable-field": "Zeile {line}, {field}, lässt sich nicht lesen.",
  },
};
