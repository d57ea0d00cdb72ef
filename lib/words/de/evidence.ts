import type { Words } from "../words";
import { count } from "./count";

/** A report of what was done, for whoever asks for proof of it. */
export const evidence: Words["evidence"] = {
  title: "Bewerbungsnachweis",
  lede: "Was Sie in diesen Tagen unternommen haben, fürs Jobcenter oder für Sie selbst. Ohne Notizen und ohne Briefe.",
  thisMonth: "Dieser Monat",
  lastMonth: "Voriger Monat",
  ways: "Zeitraum",
  from: "Von",
  to: "Bis",
  show: "Zeigen",
  backwards: "Der letzte Tag liegt vor dem ersten.",
  print: "Drucken",
  download: "Als Tabelle herunterladen",
  nothing: "In diesen Tagen ist nichts geschehen.",
  cut: "Hier stehen nur die ersten 1.000 Bewerbungen. Für die übrigen wählen Sie weniger Tage.",
  range: (from, to) => `${from} bis ${to}`,
  of: (name) => `Bewerbungen von ${name}`,
  ofNobody: "Bewerbungen",
  made: (day) => `Erstellt am ${day}`,
  file: (search, from, to) => `${search} ${from} bis ${to}`,
  head: {
    employer: "Arbeitgeber",
    role: "Stelle",
    place: "Ort",
    source: "Gefunden über",
    applied: "Beworben am",
    interviews: "Gespräch am",
    written: "Geschrieben am",
    answered: "Antwort am",
    result: "Ergebnis",
    ended: "Beendet am",
  },
  result: {
    open: "Offen",
    offer: "Zusage",
    rejected: "Absage",
    withdrawn: "Zurückgezogen",
    "let-go": "Keine Antwort",
  },
  total: {
    applications: (n) => `${count(n, "eine Bewerbung", "Bewerbungen")} gesendet`,
    interviews: (n) => count(n, "ein Gespräch", "Gespräche"),
    written: (n) => `${count(n, "eine Nachricht", "Nachrichten")} gesendet`,
    answered: (n) => `${count(n, "eine Antwort", "Antworten")} erhalten`,
  },
};
