import type { Words } from "../words";

/** What the policy proposes, as it is called on every page. */
export const steps: Words["steps"] = {
  title: {
    reply: (name) => (name ? `${name} antworten` : "Antworten"),
    "thank-you": (name) => (name ? `Bei ${name} bedanken` : "Sich bedanken"),
    "thank-you-letter": (name) => (name ? `${name} eine Karte schreiben` : "Eine Karte schreiben"),
    "follow-up": (name) => (name ? `Bei ${name} nachfragen` : "Nachfragen"),
    "final-follow-up": (name) =>
      name ? `Bei ${name} ein letztes Mal nachfragen` : "Ein letztes Mal nachfragen",
    "brief-reference": (name) => (name ? `${name} informieren` : "Referenz informieren"),
  },
  kind: {
    reply: "Antwort",
    "thank-you": "Dank",
    "thank-you-letter": "Karte",
    "follow-up": "Nachfrage",
    "final-follow-up": "Letzte Nachfrage",
    "brief-reference": "Info an die Referenz",
  },
  medium: { email: "E‑Mail", phone: "Telefon", linkedin: "LinkedIn", letter: "Brief" },
  by: { email: "per E‑Mail", phone: "telefonisch", linkedin: "über LinkedIn", letter: "per Brief" },
  format: { phone: "telefonisch", video: "per Video", onsite: "vor Ort" },
  role: {
    "hiring-manager": "Fachabteilung",
    recruiter: "Recruiting",
    hr: "Personalabteilung",
    interviewer: "Im Gespräch",
    other: "Kontaktperson",
  },
  rule: (guide, number) => `${guide}, Regel ${number}`,
  whyNow: "Warum jetzt?",
};
