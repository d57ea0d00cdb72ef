import { count, sentence } from "../fill";

export const today = {
  title: "Today",
  heading: { now: "Now", comingUp: "Coming up", resting: "Resting", letGo: "Let go", search: "Your search" },
  calendar: "Calendar",
  bySearch: { by: "Searches", all: "All" },
  /** The day's sentence: what there is to write, and whose address is missing. */
  toDo: (messages: number, addresses: number) => {
    const write = messages > 0 ? `${count(messages, "message", "messages")} to write` : "";
    const find = addresses > 0 ? `${count(addresses, "address", "addresses")} to find` : "";
    return `${sentence([write, find].filter(Boolean).join(", "))}.`;
  },
  quiet: "Nothing to send.",
  startWithLate: (employer: string, when: string) =>
    `Start with ${employer}. It was due ${when} and is still fine today.`,
  startWithOwed: (employer: string) => `Start with ${employer}. They asked you something.`,
  startWith: (employer: string) => `Start with ${employer}.`,
  findFirst: (name: string) => `Find out how to reach ${name}.`,
  findAny: "Find out how to reach somebody there.",
  hasUntil: (employer: string, day: string) => `${employer} has until ${day}.`,
  interviewNext: (employer: string, when: string) => `${employer} comes next, ${when}.`,
  nothingPending: "Nobody owes you an answer, and you owe none.",
  openDraft: "Open the draft",
  prepareCall: "Prepare the call",
  seeStory: "See the story",
  addAddress: "Add an address",
  addSomebody: "Add somebody",
  noAddress: "no way to reach them yet",
  nobody: "nobody to reach there yet",
  spoke: (when: string) => `spoke ${when}`,
  named: (day: string) => `they had named ${day}`,
  askedYou: (when: string) => `they asked you ${when}`,
  lateButFine: "still fine today",
  soon: {
    interview: (employer: string) => `Interview, ${employer}`,
    opens: (title: string, employer: string) => `${title}, ${employer}`,
    forEmployer: (employer: string) => `for ${employer}`,
    ifYouLike: "if you like",
    until: (day: string) => `until ${day}`,
    lastDay: "last day",
    nothing: "Nothing in the next seven days.",
  },
  resting: {
    hasUntil: (day: string) => `has until ${day}`,
    quietUntil: (day: string) => `quiet until ${day}`,
    setAside: (day: string) => `you set it aside until ${day}`,
    lastOne: (day: string) => `the last message is out; until ${day}`,
    applied: (day: string) => `has your application since ${day}`,
    noted: "nothing sent yet",
    waiting: "has the ball",
    more: (n: number) => `and ${count(n, "other", "others")}`,
    none: "Nobody is waiting for anybody.",
  },
  letGo: {
    wrote: (day: string, times: number) =>
      times === 0
        ? `${day}. Their silence was the answer.`
        : `${day}. You wrote ${timesOf(times)}, and well.`,
    none: "Nothing this week.",
  },
  health: {
    live: (live: number, searches: number) =>
      `${sentence(count(live, "live application", "live applications"))} in ${count(searches, "search", "searches")}.`,
    empty: "No application is live. The next one takes a minute.",
    oneBasket: "One live application carries all the weight. A second one makes waiting easier.",
    added: (days: number) =>
      days === 0
        ? "The last one was added today."
        : `The last one was added ${count(days, "day", "days")} ago.`,
    stalled: (days: number) =>
      `The last one was added ${count(days, "day", "days")} ago; keep one or two going while you wait.`,
    add: "Add an application",
  },
  empty: {
    line: "Nothing here yet.",
    text: "Add the interview you just had, or the application you just sent.",
    add: "Add an application",
    look: "Look around with sample data",
    looking: "Making it …",
    lookHint: "A search of invented employers, gone again with one click.",
  },
} as const;

function timesOf(n: number): string {
  if (n === 1) return "once";
  return n === 2 ? "twice" : count(n, "time", "times");
}
