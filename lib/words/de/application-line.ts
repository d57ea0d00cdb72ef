import type { Words } from "../words";
import { count, list } from "./count";

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

const checkedIn = "Nachgefragt";
const outcome = {
  offer: "Zusage",
  rejected: "Absage",
  withdrawn: "Zurückgezogen",
  "let-go": "Losgelassen",
};
const participles: readonly string[] = [checkedIn, outcome.withdrawn, outcome["let-go"]];

/** A title in the middle of a sentence: participles are written small, nouns stay as they are. */
const within = (title: string) => (participles.includes(title) ? lower(title) : title);

/** "Mi., 17." of "Mi 17": the first day of two in one month comes without its month, and without its points. */
const pointed = (day: string) => day.replace(/^(\p{L}+) (\d+)$/u, "$1., $2.");

/** The line of an application: what stands at its marks, and the whole of it in words. */
export const line: Words["application"]["line"] = {
  heading: "Zeitachse",
  openInterview: "Gespräch öffnen",
  ownFigures: (name) => `Die Tage stammen aus „${name}“, Ihrem eigenen Fahrplan.`,
  rest: (from, to) => (from === to ? `Ruhe am ${from}` : `Ruhe von ${from} bis ${to}`),
  label: (from, to) => `Zeitachse vom ${from} bis zum ${to}, maßstäblich gezeichnet`,
  inWords: (parts) => `In Worten: ${parts.join("; ")}.`,
  interview: "Gespräch",
  thanks: "Dank",
  thanked: "Bedankt",
  sameDay: "am selben Tag",
  dayAfter: "am Tag danach",
  share: (done, all) => `${done} von ${all}`,
  checkIn: "Nachfrage",
  finalCheckIn: "Letzte Nachfrage",
  checkedIn,
  until: (day) => `bis ${day}`,
  wasDue: (day) => `war am ${day} fällig`,
  fromTo: (from, to) => `${pointed(from)} bis ${to}`,
  ifYouWrite: (window, when) => `${window}, wenn Sie ${when} schreiben`,
  thisDay: "heute",
  onDay: (day) => `am ${day}`,
  notSent: "nicht gesendet",
  theirDate: (name) => (name ? `Termin von ${name}` : "Zugesagter Termin"),
  they: "dort",
  asked: (who) => `Frage von ${who}`,
  wrote: (who) => `Nachricht von ${who}`,
  called: (who) => `Anruf von ${who}`,
  answered: (day) => `beantwortet am ${day}`,
  unanswered: "nicht beantwortet",
  youWrote: "Nachricht von Ihnen",
  youCalled: "Anruf von Ihnen",
  letGo: "Loslassen",
  outcome,
  /** The same for those who hear it. */
  said: {
    today: (day) => `heute ist ${day}`,
    held: (title, day) => `${title ?? "Gespräch"} am ${day}`,
    ahead: (title, day, time) => `${title ?? "Gespräch"} am ${day} um ${time} Uhr`,
    thanked: (names, when) => `Dank an ${list(names)}, ${when}`,
    thankedNobody: "kein Dank gesendet",
    thanksOpen: (left, due) =>
      `noch ${count(left, "eine Dankesnachricht", "Dankesnachrichten")} offen, ${lower(due)}`,
    thanksLater: (from) => `Dank ${from}`,
    checkIn: (final) => (final ? "letzte Nachfrage" : "Nachfrage"),
    open: (what, window) => `${what} offen ${window}`,
    overdue: (what, was) => `${what} ${was}`,
    later: (what, window) => `${what} ${window}`,
    projected: (what, window, when) => `wenn Sie ${when} schreiben, ${what} ${window}`,
    missed: (what, window) => `${what} ${window}, nicht gesendet`,
    checkedIn: (day) => `nachgefragt am ${day}`,
    question: (asked, answer) => `${asked}, ${lower(answer)}`,
    theirs: (what, day) => `${what} am ${day}`,
    yours: (what, day) => `${within(what)} am ${day}`,
    promised: (who, day) => `${who ? `Termin von ${who}` : "zugesagter Termin"}: ${day}`,
    letGo: (day) => `Loslassen am ${day}`,
    outcome: (what, day) => `${within(what)} am ${day}`,
  },
};
