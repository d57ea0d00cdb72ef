import type { Words } from "../words";
import { count } from "./count";

/** What happened, and what may be tried out before it does. */
export const log: Pick<Words["application"], "log" | "whatIf"> = {
  log: {
    heading: "Verlauf",
    nothing: "Noch nichts.",
    body: "Was darin stand",
    edit: (name) => (name ? `Korrigieren, ${name}` : "Korrigieren"),
    delete: (name) => (name ? `Löschen, ${name}` : "Löschen"),
    more: (text) => `Mehr: ${text}`,
    sent: {
      "thank-you": (who) => `Sie haben sich bei ${who} bedankt`,
      "thank-you-letter": (who) => `Sie haben eine Karte an ${who} geschrieben`,
      "follow-up": (who, call) =>
        call ? `Sie haben telefonisch bei ${who} nachgefragt` : `Sie haben bei ${who} nachgefragt`,
      other: (who, call) => (call ? `Sie haben ${who} angerufen` : `Sie haben ${who} geschrieben`),
    },
    answered: (who) => `${who} hat Ihnen geschrieben`,
    called: (who) => `${who} hat Sie angerufen`,
    automatic: (who) => `Eine automatische Antwort von ${who}`,
    asked: "mit einer Frage an Sie",
    named: (day) => `zugesagter Termin: ${day}`,
    several: (n, medium) =>
      ({
        email: `${n} E‑Mails`,
        phone: `${n} Anrufe`,
        linkedin: `${n} Nachrichten`,
        letter: `${n} Briefe`,
      })[medium],
    interview: "Gespräch",
    people: (n) => (n > 0 ? count(n, "eine Person", "Personen") : ""),
    theyNamed: (who, day) => `${who ? `Termin von ${who}` : "zugesagter Termin"}: ${day}`,
    cancelled: "abgesagt",
    notes: "Notizen",
    told: (who) => `Sie haben ${who} davon erzählt`,
  },
  whatIf: {
    heading: "Was wäre, wenn",
    playbook: "Fahrplan",
    date: "Zugesagter Termin",
    moveDate: "Den zugesagten Termin probeweise verlegen",
    show: "Zeigen",
    hint: "Zuerst bewegt sich nur die Zeitachse hier. Bis Sie speichern, ändert sich nichts.",
    sent: (title) => `Heute: ${title}`,
    tooEarly:
      "Dafür ist es noch früh. Als gesendet markieren lässt es sich erst, wenn es wirklich abgeschickt ist.",
    /** `dated`: whether there is a date; null where it stays as it is. */
    save: (playbook, dated) => {
      if (playbook === null) {
        return dated ? "Termin speichern" : dated === false ? "Ohne Termin speichern" : "Speichern";
      }
      const date = dated ? " und Termin" : dated === false ? " ohne Termin" : "";
      return `${playbook}${date} speichern`;
    },
    unsaved: "Bis Sie speichern, ändert sich nichts.",
    back: "Wie es ist",
    letGoNow: "Dann könnten Sie diese Bewerbung jetzt loslassen.",
    nothing: "Dann gäbe es nichts zu tun.",
    checkIn: (from, to) => (from === to ? `nachfragen am ${from}` : `nachfragen von ${from} bis ${to}`),
    finalCheckIn: (from, to) =>
      from === to ? `ein letztes Mal am ${from}` : `ein letztes Mal von ${from} bis ${to}`,
    letGo: (day) => `loslassen am ${day}`,
  },
};
