import { sentence } from "../fill";
import type { Words } from "../words";
import { count, number } from "./count";
import { on } from "./days";

export const today: Words["today"] = {
  title: "Heute",
  heading: {
    now: "Jetzt",
    comingUp: "Demnächst",
    resting: "Ruht",
    letGo: "Losgelassen",
    search: "Ihre Suche",
  },
  calendar: "Kalender",
  bySearch: { by: "Suchen", all: "Alle" },
  /** The day's sentence: what there is to write, and whose address is missing. */
  toDo: (messages, addresses) => {
    const write = messages > 0 ? `${count(messages, "eine Nachricht", "Nachrichten")} zu schreiben` : "";
    const find = addresses > 0 ? `${count(addresses, "eine Adresse", "Adressen")} zu finden` : "";
    return `${sentence([write, find].filter(Boolean).join(", "))}.`;
  },
  quiet: "Nichts zu senden.",
  startWithLate: (employer, when) =>
    `Zuerst ${employer}. Das ist seit ${when} fällig und auch jetzt noch in Ordnung.`,
  startWithOwed: (employer) => `Zuerst ${employer}. Dort wartet man auf Ihre Antwort.`,
  startWith: (employer) => `Zuerst ${employer}.`,
  findFirst: (name) => `Finden Sie heraus, wie ${name} zu erreichen ist.`,
  findAny: "Finden Sie heraus, wie dort jemand zu erreichen ist.",
  hasUntil: (employer, day) => `${employer} hat bis ${day} Zeit.`,
  interviewNext: (employer, when) => `Als Nächstes kommt ${employer}, ${on(when)}.`,
  nothingPending: "Niemand schuldet Ihnen eine Antwort, und Sie schulden keine.",
  openDraft: "Entwurf öffnen",
  prepareCall: "Anruf vorbereiten",
  seeStory: "Verlauf ansehen",
  addAddress: "Adresse ergänzen",
  addSomebody: "Kontakt ergänzen",
  noAddress: "noch keine Adresse oder Nummer",
  nobody: "dort ist noch niemand zu erreichen",
  spoke: (when) => `Gespräch ${on(when)}`,
  named: (day) => `zugesagt war ${day}`,
  askedYou: (when) => `wartet seit ${when} auf Ihre Antwort`,
  lateButFine: "auch heute noch in Ordnung",
  soon: {
    interview: (employer) => `Gespräch, ${employer}`,
    opens: (title, employer) => `${title}, ${employer}`,
    forEmployer: (employer) => `für ${employer}`,
    ifYouLike: "wenn Sie mögen",
    until: (day) => `bis ${day}`,
    lastDay: "letzter Tag",
    nothing: "Nichts in den nächsten sieben Tagen.",
  },
  resting: {
    hasUntil: (day) => `hat bis ${day} Zeit`,
    quietUntil: (day) => `Ruhe bis ${day}`,
    setAside: (day) => `bis ${day} von Ihnen zurückgelegt`,
    lastOne: (day) => `die letzte Nachricht ist gesendet; offen bis ${day}`,
    applied: (day) => `hat Ihre Bewerbung seit ${day}`,
    noted: "noch nichts gesendet",
    waiting: "ist am Zug",
    more: (n) => `und ${count(n, "eine weitere", "weitere", "keine weitere")}`,
    none: "Niemand wartet auf jemanden.",
  },
  letGo: {
    wrote: (day, times) =>
      times === 0
        ? `${day}. Das Schweigen war die Antwort.`
        : `${day}. Sie haben ${timesOf(times)} geschrieben, und zwar gut.`,
    none: "Nichts in dieser Woche.",
  },
  health: {
    live: (live, searches) =>
      `${sentence(count(live, "eine laufende Bewerbung", "laufende Bewerbungen", "keine laufende Bewerbung"))} in ${count(searches, "einer Suche", "Suchen", "keiner Suche")}.`,
    empty: "Keine Bewerbung läuft. Die nächste dauert eine Minute.",
    oneBasket:
      "Auf einer einzigen laufenden Bewerbung liegt das ganze Gewicht. Mit einer zweiten wartet es sich leichter.",
    added: (days) => `Die letzte kam ${ago(days)} dazu.`,
    stalled: (days) =>
      `Die letzte kam ${ago(days)} dazu; halten Sie eine oder zwei am Laufen, während Sie warten.`,
    add: "Bewerbung hinzufügen",
  },
  empty: {
    line: "Noch nichts hier.",
    text: "Fügen Sie das Gespräch hinzu, das Sie gerade hatten, oder die Bewerbung, die Sie gerade abgeschickt haben.",
    add: "Bewerbung hinzufügen",
    look: "Mit Beispieldaten umsehen",
    looking: "Wird angelegt …",
    lookHint: "Eine Suche mit erfundenen Arbeitgebern, mit einem Klick wieder weg.",
  },
};

function timesOf(n: number): string {
  if (n === 1) return "einmal";
  return n > 12 ? `${n}-mal` : `${number(n)}mal`;
}

function ago(days: number): string {
  if (days === 0) return "heute";
  return `vor ${count(days, "einem Tag", "Tagen")}`;
}
