import type { Words } from "../words";

export const landing: Words["landing"] = {
  headline: "Die Worte nach dem Gespräch",
  lede: "Nach jedem Vorstellungsgespräch sagt Ihnen Afterword, wem Sie schreiben, bis wann, und wann Sie es gut sein lassen. Der Entwurf ist schon halb geschrieben.",
  start: "Erste Suche beginnen",
  signIn: "Anmelden",
  shut: {
    closed:
      "Dieses Afterword nimmt keine neuen Konten an. Es ist kostenlos, und Sie können selbst eines betreiben.",
    invite: "Konten gibt es hier auf Einladung. Wer dieses Afterword betreibt, kann Ihnen einen Link geben.",
  },
  host: "Selbst betreiben",
  line: "Eine Bewerbung, vom Gespräch bis zu dem Tag, an dem Sie loslassen dürfen",
  story:
    "Gespräch am Dienstag, 26. Mai; innerhalb eines Tages der Dank an jede Person; dann nichts zu senden bis zum zugesagten Termin, Freitag, 5. Juni. Ab Montag, 8. Juni, ist fünf Tage lang Zeit nachzufragen: bei einer Person, mit einer Frage. Nach etwas Ruhe folgt eine letzte Nachfrage, dann keine mehr; am Mittwoch, 1. Juli, dürfen Sie loslassen.",
  weeks: ["25. Mai", "1. Juni", "8. Juni", "15. Juni", "22. Juni", "29. Juni"],
  interview: { title: "Gespräch", detail: "Di., 26. Mai" },
  thanks: { title: "Jeder Person danken", detail: "innerhalb eines Tages" },
  nothing: "nichts zu senden",
  date: { title: "Der zugesagte Termin", detail: "Fr., 5. Juni" },
  checkIn: { title: "Nachfragen", detail: "eine Person, eine Frage" },
  quiet: "Ruhe",
  last: { title: "Letzte Nachfrage", detail: "dann keine mehr" },
  letGo: { title: "Loslassen", detail: "Mi., 1. Juli" },
  points: [
    {
      title: "Aus veröffentlichten Ratgebern",
      text: "Fünf Ratgeber, sechs Fahrpläne. Jeder Schritt nennt die Regel dahinter, und Sie können sie ändern.",
    },
    {
      title: "Nichts geht ohne Sie hinaus",
      text: "Sie kopieren den Entwurf oder öffnen ihn in Ihrer eigenen Mail. Er speichert sich selbst und behält seine früheren Fassungen.",
    },
    {
      title: "Es gehört Ihnen",
      text: "Kostenlos, und Sie können es selbst betreiben. Keine Anfrage geht an Dritte. Nehmen Sie alles mit, jederzeit.",
    },
  ],
  hosting: {
    title: "Selbst betreiben",
    text: "Ein Programm und eine Postgres-Datenbank; haben Sie keine eigene, bringt es eine mit. In einer Kopie des Quelltexts:",
    command: "npm start",
    after: "Öffnen Sie dann die Adresse, die es ausgibt, und legen Sie das erste Konto an.",
  },
};
