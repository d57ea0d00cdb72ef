import { counted } from "../fill";
import type { Words } from "../words";
import { count, list } from "./count";

/** The people who vouch for the user, and what each was told. */
export const references: Words["references"] = {
  title: "Referenzen",
  add: "Referenz hinzufügen",
  newTitle: "Neue Referenz",
  empty: "Noch spricht hier niemand für Sie.",
  emptyDetail: "Zwei oder drei genügen.",
  listLabel: "Referenzen nach Namen",

  fullName: "Voller Name",
  fullNameMissing: "Hier fehlt ein Name.",
  relation: "Woher Sie sich kennen",
  relationHint: "Etwa „meine Vorgesetzte bei Larkspur, 2021 bis 2024“.",
  email: "E‑Mail",
  phone: "Telefon",
  notes: "Notizen",
  notesHint: "Nur Sie sehen das.",
  save: "Speichern",
  saved: "Gespeichert.",
  added: (name) => `${name} ist hinzugefügt.`,
  full: "Hier stehen schon 200 Referenzen, für mehr ist kein Platz.",
  actions: "Weiteres",
  delete: "Löschen",
  deleted: (name) => `${name} ist gelöscht.`,

  used: (n) =>
    n === 0
      ? "Noch nirgends genannt"
      : `In ${counted(n, count(n, "einer Bewerbung", "Bewerbungen"), "Bewerbungen")} genannt`,
  allPlaces: "Alle Bewerbungen",
  toldHead: "Worüber informiert wurde",
  told: {
    interview: "das Gespräch",
    position: "die Stelle",
    caughtUp: "Ihren Weg seither",
  },
  toldOf: (things, day) =>
    things.length === 0 ? `Am ${day} informiert` : `Am ${day} informiert über ${list(things)}`,
  notTold: "Noch nicht informiert",
  forRole: (role, employer) => `${role}, ${employer}`,
  toldShort: (name, day) => `${name}, informiert am ${day}`,
  notToldShort: (name) => `${name}, noch nicht informiert`,

  brief: "Informieren",
  briefed: (name) => `Notiert. ${name} weiß Bescheid.`,
  say: {
    interview: "Dass es ein Gespräch gab",
    position: "Worum es bei der Stelle geht",
    caughtUp: "Was Sie seit der gemeinsamen Zeit gemacht haben",
  },
  at: "Informiert am",
  atHint: "Leer heißt: heute.",
  noteIt: "Als informiert markieren",
  again: "Noch einmal informiert",
  all: "Alle Referenzen",
  choose: "Auswählen, wer hier für Sie spricht",
  chooseNone: "Noch spricht hier niemand für Sie.",
  chooseSave: "Auswahl speichern",
  chosen: "Gespeichert.",
  tooMany: "Das sind mehr als 50 Referenzen für eine Bewerbung.",
};
