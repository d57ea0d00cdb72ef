import type { Words } from "../words";
import { list } from "./count";

/** The palette, its keys, and what a line typed into it proposes. */
export const quick: Words["quick"] = {
  find: "Finden",
  shortcut: "Strg K",
  palette: {
    title: "Suchen und springen",
    placeholder: "Suchen, springen oder „Gespräch Acme Do 15 Uhr“",
    list: "Was gefunden wurde",
    keysHead: "Tasten",
    close: "Schließen",
    nothing: "Nichts gefunden zu „{typed}“.",
    none: "Noch keine laufende Bewerbung.",
    ask: {
      answer: "Wer hat geantwortet?",
      interview: "Mit wem ist das Gespräch?",
      sent: "Welche Nachricht ging hinaus?",
    },
    verb: {
      answer: "Antwort eintragen",
      interview: "Gespräch hinzufügen",
      sent: "Als gesendet markieren",
    },
    keys: [
      {
        of: "Überall",
        keys: [
          { press: ["Strg K"], does: "Suchen, springen, hinzufügen" },
          { press: ["?"], does: "Diese Tasten" },
          { press: ["g", "t"], does: "Zu Heute" },
          { press: ["g", "s"], does: "Zu Ihren Suchen" },
          { press: ["g", "c"], does: "Zum Kalender" },
          { press: ["g", "p"], does: "Zu den Kontakten" },
          { press: ["g", "i"], does: "Zu den Einblicken" },
          { press: ["n"], does: "Hinzufügen, was diese Seite zeigt" },
          { press: ["e"], does: "Antwort eintragen" },
          { press: ["s"], does: "Als gesendet markieren" },
          { press: ["z"], does: "Das Letzte rückgängig machen" },
          { press: ["Esc"], does: "Schließen, ohne etwas zu verlieren" },
        ],
      },
      {
        of: "In einer Liste",
        keys: [
          { press: ["j"], does: "Nächste Zeile" },
          { press: ["k"], does: "Vorige Zeile" },
          { press: ["Eingabe"], does: "Öffnen" },
          { press: ["x"], does: "Ankreuzen" },
        ],
      },
      {
        of: "Im Kalender",
        keys: [
          { press: ["["], does: "Früher" },
          { press: ["]"], does: "Später" },
          { press: ["."], does: "Heute" },
          { press: ["←", "→"], does: "Ein Tag zurück, ein Tag weiter" },
          { press: ["m"], does: "Nach Monaten" },
          { press: ["w"], does: "Nach Wochen" },
          { press: ["a"], does: "Tag für Tag" },
          { press: ["Umschalt ←", "Umschalt →"], does: "Gespräch um einen Tag verschieben" },
        ],
      },
      {
        of: "In einem Entwurf",
        keys: [
          { press: ["Strg Eingabe"], does: "Kopieren" },
          { press: ["F8"], does: "Nächster Hinweis" },
        ],
      },
    ],
  },
  verbs: {
    application: "Neue Bewerbung",
    person: "Neuer Kontakt",
    reference: "Neue Referenz",
    search: "Neue Suche",
    keys: "Tasten",
  },
  page: "Seite",
  search: "Suche",
  meant: (typed, name) => `Nichts gefunden zu „${typed}“. Meinten Sie ${name}?`,
  nothing: (typed) => `Nichts gefunden zu „${typed}“.`,
  propose: {
    interview: (employer, when, people) =>
      [`Gespräch, ${employer}`, when, people.length > 0 ? `mit ${list(people)}` : null]
        .filter((part) => part !== null)
        .join(", "),
    check: "Von Ihnen durchgesehen und gespeichert",
    application: (employer) => `Neue Bewerbung, ${employer}`,
    first: "Noch nicht hier: zuerst hinzufügen",
  },
};
