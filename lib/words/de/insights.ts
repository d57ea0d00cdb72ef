import { sentence } from "../fill";
import type { Words } from "../words";
import { count, number } from "./count";

export const insights: Words["insights"] = {
  title: "Einblicke",
  all: "Alle Suchen",
  searches: "Suchen",
  lede: (n) =>
    `Aus ${count(n, "einer Ihrer abgeschlossenen Bewerbungen", "Ihrer abgeschlossenen Bewerbungen", "keiner Ihrer Bewerbungen")}. Die Zahlen sagen, wie es war, nicht warum.`,
  ledeLast: (n) =>
    `Aus den letzten ${n} Ihrer abgeschlossenen Bewerbungen. Die Zahlen sagen, wie es war, nicht warum.`,
  few: {
    line: (n) =>
      `Fünf abgeschlossene Bewerbungen ergeben das erste Bild. ${
        n === 0 ? "Sie haben noch keine." : n === 1 ? "Bisher ist es eine." : `Bisher sind es ${number(n)}.`
      }`,
    detail:
      "Abgeschlossen ist eine Bewerbung, wenn eine Zusage oder Absage kam oder Sie sie losgelassen haben.",
  },
  tooFew: (n) => `Zu wenige, um etwas zu sagen: bisher ${n === 0 ? "keine" : n === 1 ? "eine" : number(n)}.`,
  table: "Als Tabelle",
  share: (n, of) => `${n} von ${of}`,

  time: {
    title: "Wie lange Antworten dauerten",
    usual: (n) =>
      n === 0
        ? "Vier von fünf Antworten kamen am Tag des Gesprächs."
        : `Schweigen ist bis etwa ${count(n, "einen Tag", "Tage")} nach einem Gespräch noch normal.`,
    detail: (answers, silences) =>
      `${sentence(count(answers, "eine Antwort", "Antworten"))}; vier von fünf waren bis dahin da. ${
        silences === 0
          ? "Keines Ihrer Gespräche blieb ohne Antwort."
          : `${sentence(count(silences, "ein Gespräch blieb", "Gespräche blieben"))} ohne Antwort.`
      }`,
    few: "Dafür braucht es mindestens fünf Antworten.",
    chart: (days) =>
      `Antworten nach der Zahl der Tage; vier von fünf ${
        days === 0 ? "am Tag des Gesprächs" : `innerhalb von ${days === 1 ? "einem Tag" : `${days} Tagen`}`
      }`,
    axis: "Tage nach dem Gespräch",
    marked: "vier von fünf",
    days: "Tage",
    answers: "Antworten",
    span: (from, to) => (from === to ? String(from) : `${from} bis ${to}`),
  },
  round: {
    title: "Antworten nach Runde",
    detail: "Gespräche, nach denen eine Antwort kam.",
    name: { 1: "Erstes Gespräch", 2: "Zweites Gespräch", 3: "Drittes oder späteres" },
    column: "Runde",
    answered: "Mit Antwort",
  },
  medium: {
    title: "Antworten nach Kanal",
    detail: "Ihre Nachrichten, auf die vor der nächsten eine Antwort kam.",
    name: { email: "E‑Mail", phone: "Telefon", linkedin: "LinkedIn", letter: "Brief" },
    column: "Kanal",
    answered: "Mit Antwort",
  },
  thanks: {
    title: "Dankesnachrichten",
    detail: "Gemessen an der letzten Stunde, die Ihr Fahrplan vorsieht.",
    onTime: "Innerhalb der Frist",
    late: "Später",
    missed: "Nicht gesendet",
    column: "Gesendet",
    n: "Dankesnachrichten",
    few: "Dafür braucht es mindestens fünf Gelegenheiten, sich zu bedanken.",
  },
  silence: {
    title: "Nach einer Nachfrage",
    said: (n, of) => `In ${n} von ${of} Bewerbungen mit einer Nachfrage kam eine Antwort.`,
    few: "Dafür braucht es mindestens fünf Bewerbungen mit einer Nachfrage.",
    answered: "Antwort",
    silent: "Keine Antwort",
    column: "Nach einer Nachfrage",
    n: "Bewerbungen",
  },
  endings: {
    title: "Wo es endete",
    detail: "Nach der Zahl der Gespräche bis dahin.",
    most: (stage, n, of) => `Am häufigsten endete es ${stage}: ${n} von ${of}.`,
    stage: {
      0: "vor einem Gespräch",
      1: "nach dem ersten Gespräch",
      2: "nach dem zweiten Gespräch",
      3: "nach dem dritten oder einem späteren",
    },
    name: {
      0: "Vor einem Gespräch",
      1: "Nach dem ersten",
      2: "Nach dem zweiten",
      3: "Nach dem dritten oder später",
    },
    ending: {
      offer: "Zusage",
      rejected: "Absage",
      withdrawn: "Zurückgezogen",
      "let-go": "Losgelassen",
    },
    column: "Stufe",
  },
  funnel: {
    title: "Der Weg jeder Suche",
    detail: "Laufende und abgeschlossene Bewerbungen.",
    steps: ["Bewerbungen", "Ein Gespräch", "Ein zweites", "Eine Zusage"],
    column: "Suche",
  },
};
