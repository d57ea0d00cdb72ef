import { count } from "../fill";

/** What happened, and what may be tried out before it does. */
export const log = {
  log: {
    heading: "What happened",
    nothing: "Nothing yet.",
    body: "What it said",
    edit: (name: string) => (name ? `Correct, ${name}` : "Correct"),
    delete: (name: string) => (name ? `Delete, ${name}` : "Delete"),
    more: (text: string) => `More: ${text}`,
    sent: {
      "thank-you": (who: string, _call: boolean) => `You thanked ${who}`,
      "thank-you-letter": (who: string, _call: boolean) => `You wrote ${who} a note on paper`,
      "follow-up": (who: string, call: boolean) =>
        call ? `You called ${who} to check in` : `You checked in with ${who}`,
      other: (who: string, call: boolean) => (call ? `You called ${who}` : `You wrote to ${who}`),
    },
    answered: (who: string) => `${who} wrote to you`,
    called: (who: string) => `${who} called you`,
    automatic: (who: string) => `An automatic reply from ${who}`,
    asked: "and asked you something",
    named: (day: string) => `and named ${day}`,
    several: (n: number, medium: "email" | "phone" | "linkedin" | "letter") =>
      ({
        email: `${n} e‑mails`,
        phone: `${n} calls`,
        linkedin: `${n} messages`,
        letter: `${n} letters`,
      })[medium],
    interview: "Interview",
    people: (n: number) => (n > 0 ? count(n, "person", "people") : ""),
    theyNamed: (who: string | null, day: string) => `${who ?? "they"} named ${day}`,
    cancelled: "called off",
    notes: "notes",
    told: (who: string) => `You told ${who} of it`,
  },
  whatIf: {
    heading: "What if",
    playbook: "Playbook",
    date: "Their date",
    moveDate: "Suppose their date on another day",
    show: "Show",
    hint: "The line moves here first. Nothing changes until you save.",
    sent: (title: string) => `Today: ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`,
    tooEarly: "It is before its time, so it can be marked as sent only once it has gone out.",
    /** `dated`: whether there is a date; null where it stays as it is. */
    save: (playbook: string | null, dated: boolean | null) => {
      const date = dated ? "the date" : dated === false ? "without a date" : "";
      if (playbook === null) return `Save ${date}`;
      return date ? `Save ${playbook} and ${date.replace("without a", "no")}` : `Save ${playbook}`;
    },
    unsaved: "Nothing changes until you save.",
    back: "As it is",
    letGoNow: "Then this one could be let go now.",
    nothing: "Then there would be nothing to do.",
    checkIn: (from: string, to: string) =>
      from === to ? `check in on ${from}` : `check in ${from} to ${to}`,
    finalCheckIn: (from: string, to: string) =>
      from === to ? `a last time on ${from}` : `a last time ${from} to ${to}`,
    letGo: (day: string) => `let it go on ${day}`,
  },
} as const;
