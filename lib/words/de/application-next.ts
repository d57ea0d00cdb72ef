import type { Words } from "../words";
import { count } from "./count";
import { on } from "./days";

/** "zwei Wochen", "neun Tage", "einen Tag": how far something lies back. */
const span = (days: number) =>
  days > 0 && days % 7 === 0
    ? count(days / 7, "eine Woche", "Wochen")
    : count(days, "einen Tag", "Tage", "weniger als einen Tag");

/** What comes next in an application, why, and until when to leave it be. */
export const next: Pick<Words["application"], "step" | "reason" | "rest" | "guides"> = {
  step: {
    heading: "Als Nächstes",
    others: "Außerdem offen",
    rest: "Weitere Schritte",
    later: (n) => `Später (${n})`,
    past: (n) => `Erledigt und vorbei (${n})`,
    ifYouLike: "wenn Sie mögen",
    done: "erledigt",
    missed: "ausgelassen, und das ist in Ordnung",
    projected: (due) => `${due}, nach dem Schritt davor`,
    openDraft: "Entwurf öffnen",
    prepareCall: "Anruf vorbereiten",
    addAddress: "Adresse ergänzen",
    addSomebody: "Kontakt ergänzen",
    markSent: "Als gesendet markieren",
    markCalled: "Als angerufen markieren",
    markTold: "Als informiert markieren",
    sent: "Gesendet",
    called: "Angerufen",
    told: "Informiert",
    blocked: (known) =>
      known
        ? "Zu dieser Person gibt es noch keine E‑Mail-Adresse, Nummer oder Anschrift. Eine davon genügt."
        : "Hier ist noch niemand erreichbar. Eine Adresse genügt.",
  },
  reason: {
    reply: (when) => `Man hat Sie ${on(when)} etwas gefragt. Eine Antwort geht allem anderen vor.`,
    thanks: (when) => `Das Gespräch war ${on(when)}. Ein paar Zeilen Dank, nur für diese eine Person.`,
    thanksAlone: "Ein paar Zeilen Dank, nur für diese eine Person.",
    letter: "Auf Papier, etwas anders als die E‑Mail. Das hat Zeit und darf auch entfallen.",
    briefing:
      "Ihre Referenz bekommt vielleicht einen Anruf. Erzählen Sie ihr vom Gespräch, von der Stelle und davon, was Sie seither gemacht haben.",
    promised: (day) => `Bis ${day} sollten Sie etwas hören, also ist eine höfliche Frage angebracht.`,
    sinceInterview: (days) => `Das Gespräch liegt ${span(days)} zurück, und ein Termin wurde nicht genannt.`,
    sinceAnswer: (days) =>
      `Die letzte Antwort liegt ${span(days)} zurück, und ein Termin wurde nicht genannt.`,
    again: (days) => `Ihre letzte Nachricht liegt ${span(days)} zurück, und es kam nichts.`,
    final: "Es ist die letzte Nachfrage; danach können Sie loslassen.",
    late: (when) => `Es war ${on(when)} fällig und ist heute noch in Ordnung.`,
    to: (name) => `An ${name}`,
    them: {
      owner: "zuständig für Ihre Nachfrage",
      "hiring-manager": "aus der Fachabteilung",
      recruiter: "aus dem Recruiting",
      hr: "aus der Personalabteilung",
      answered: "zuletzt mit Ihnen in Kontakt",
      met: "im letzten Gespräch dabei",
    },
    way: {
      wrote: "weil auch die letzte Nachricht so kam",
      called: "weil auch Sie angerufen wurden",
      prefers: "weil dieser Weg bevorzugt wird",
      quickDecision: "weil man sich dort schnell entscheiden will",
      clientFacing: "weil die Arbeit mit Kundschaft zu tun hat",
      traditional: "weil es ein Haus mit Tradition ist",
    },
  },
  rest: {
    until: {
      promised: (who, day) => `Lassen Sie es ruhen. ${who} hat bis ${day} Zeit.`,
      "check-in": (_who, day) => `Lassen Sie es ruhen. Bis ${day} gibt es nichts zu schreiben.`,
      "let-go": (who, day) => `Lassen Sie es ruhen. ${who} hat bis ${day} Zeit.`,
    },
    thenAsk: (who, from) =>
      `Kommt bis dahin nichts von ${who}, ist${from ? ` ab ${from}` : ""} eine höfliche Frage angebracht.`,
    thenLetGo: "Die letzte Nachricht ist geschrieben. Kommt bis dahin nichts, können Sie loslassen.",
    nextRound: "Das nächste Gespräch steht fest, also gibt es nichts zu fragen.",
    beforeFirst: "Vor dem Gespräch gibt es nichts zu senden.",
    interview: (when, format) => `Es ist ${on(when)}, ${format}.`,
    waiting: "Lassen Sie es ruhen. Der Ball liegt beim Unternehmen.",
    noDate: "Von Ihnen steht hier nichts aus.",
    nothingYet: "Noch nichts zu senden.",
    applied: (day) =>
      `Ihre Bewerbung liegt dort seit ${day}. Fügen Sie das Gespräch hinzu, sobald es feststeht.`,
    noInterview: "Fügen Sie das Gespräch hinzu, sobald es feststeht; was danach kommt, steht dann hier.",
  },
  guides: {
    lead: (n) => `Das wäre die ${n}. Nachricht ohne Antwort.`,
    wouldDo: (guides, one, does) => `${guides} ${one ? does.one : does.many}.`,
    letGo: { one: "lässt hier los", many: "lassen hier los" },
    writeAgain: { one: "schreibt noch einmal", many: "schreiben noch einmal" },
    letGoOn: (day) =>
      day
        ? {
            one: `schreibt nicht mehr und lässt am ${day} los`,
            many: `schreiben nicht mehr und lassen am ${day} los`,
          }
        : { one: "schreibt nicht mehr", many: "schreiben nicht mehr" },
  },
};
