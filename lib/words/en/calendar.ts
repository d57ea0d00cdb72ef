import { count, number } from "../fill";

export const calendar = {
  title: "Calendar",
  loading: "Loading your calendar",
  earlier: "Earlier",
  later: "Later",
  today: "Today",
  views: "View",
  month: "Month",
  agenda: "Agenda",
  key: { open: "open now", later: "later", projected: "if you write today" },
  empty: { line: "Nothing here.", text: "Interviews, windows and dates that were named will stand here." },
  emptyMonth: "Nothing this month.",
  more: (n: number) => `${n} more`,
  moreOn: (n: number, day: string) => `${n} more on ${day}`,
  interview: (employer: string) => `Interview, ${employer}`,
  theirDate: (who: string) => `${who}${/s$/i.test(who) ? "’" : "’s"} date`,
  letGo: (employer: string) => `Let go, ${employer}`,
  thank: (n: number, employer: string) =>
    n === 1 ? `Thank one person, ${employer}` : `Thank ${number(n)} people, ${employer}`,
  thanked: (employer: string) => `Thanked, ${employer}`,
  note: (n: number, employer: string) =>
    `${n === 1 ? "A note" : count(n, "note", "notes")} on paper, ${employer}`,
  reply: (employer: string) => `Answer ${employer}`,
  replied: (employer: string) => `Answered, ${employer}`,
  checkIn: (employer: string) => `Check in, ${employer}`,
  finalCheckIn: (employer: string) => `Final check-in, ${employer}`,
  answered: (employer: string) => `${employer} answered`,
  checkedIn: (employer: string) => `Checked in, ${employer}`,
  brief: (n: number, employer: string) => `Brief ${count(n, "reference", "references")}, ${employer}`,
  briefed: (employer: string) => `References told, ${employer}`,
  overdue: (title: string) => `${title}, now overdue`,
  until: (day: string) => `until ${day}`,
  opens: (title: string) => `${title} opens`,
  /** The whole of a bar, for a screen reader. */
  name: (title: string, from: string, to: string) =>
    from === to ? `${title}, ${from}` : `${title}, ${from} to ${to}`,
  desk: {
    label: "Draft",
    close: "Close the draft",
    whole: "Open the whole page",
    none: "There is no draft for that any more.",
  },
  who: "Whom to write to",
} as const;
