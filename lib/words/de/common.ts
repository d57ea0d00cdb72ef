import { sentence } from "../fill";
import type { Words } from "../words";
import { count, list, numbers } from "./count";
import { days } from "./days";

export const common: Words["common"] = {
  name: "Afterword",
  tagline: "Die Worte nach dem Gespräch",
  description:
    "Bei wem Sie sich nach einem Vorstellungsgespräch bedanken und bei wem Sie nachfragen, bis wann, mit welchen Worten, und wann Sie loslassen.",
  states: {
    replying: "Antworten",
    preparing: "Vorbereiten",
    thanking: "Bedanken",
    waiting: "Warten",
    "checking-in": "Nachfragen",
    "let-go": "Losgelassen",
    closed: "Abgeschlossen",
  },
  save: "Speichern",
  cancel: "Abbrechen",
  add: "Hinzufügen",
  edit: "Bearbeiten",
  delete: "Löschen",
  pages: { older: "Ältere", newest: "Zurück zu den neuesten" },
  /** What the parts of the kit say by themselves; sent to the browser once, by the root layout. */
  ui: {
    locale: days.locale,
    numbers,
    busy: "Wird gespeichert …",
    undo: "Rückgängig",
    close: "Schließen",
    more: "Mehr",
    loading: "Wird geladen",
    noAnswer: "Es kam keine Antwort. Versuchen Sie es noch einmal.",
    undoFailed: "Das ließ sich nicht rückgängig machen. Es wurde nichts geändert.",
    one: "Ein Feld ist zu berichtigen.",
    many: "{count} Felder sind zu berichtigen.",
  },
  and: (names) => list(names),
  openSteps: (n) => sentence(count(n, "ein offener Schritt", "offene Schritte")),
  back: (to) => `Zurück zu ${to}`,
};
