import type { Words } from "../words";

export const shell: Words["shell"] = {
  skip: "Zum Inhalt",
  home: "Afterword, Heute",
  main: "Hauptmenü",
  account: "Konto",
  today: "Heute",
  calendar: "Kalender",
  people: "Kontakte",
  references: "Referenzen",
  insights: "Einblicke",
  searches: "Suchen",
  newSearch: "Neue Suche",
  settings: "Einstellungen",
  more: "Mehr",
  signOut: "Abmelden",
  signOutUnsaved:
    "Ein Entwurf ist noch nicht gespeichert. Melden Sie sich noch einmal ab, wenn er zurückbleiben soll.",
};
