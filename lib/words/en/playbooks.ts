import { count, sentence } from "../fill";

const days = (n: number) => (n === 1 ? "1 day" : `${n} days`);
const span = (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`);

interface Moved {
  windows: number;
  ends: number;
}

function inTotal({ windows, ends }: Moved): string {
  if (windows + ends === 0) return "Nothing moved.";
  if (windows === 0) return `${sentence(count(ends, "last day", "last days"))} moved.`;
  return `${sentence(count(windows, "window", "windows"))} moved.`;
}

/** The playbooks side by side, a user's own, and what their figures move. */
export const playbooks = {
  title: "Playbooks",
  crumb: "Settings",
  lede: "Five published guides, five opinions, and what they agree on. Each line starts at the end of an interview and is drawn to the same scale: no date was named, and every message goes out on the first day it may.",
  choice: "Playbook for new applications",
  forNew: "For new applications",
  choose: "Use it for new applications",
  day: "Day",
  copiedFrom: (name: string) => `copied from ${name}`,
  uses: (n: number) => `${count(n, "application follows", "applications follow")} it`,
  copy: "Copy it and change it",
  copyName: (name: string) => `Copy ${name} and change it`,
  change: "Change it",
  changeName: (name: string) => `Change ${name}`,
  nameOfCopy: (name: string) => `${name}, my way`,
  taglines: {
    consensus: "what most guides agree on",
    levo: "a note only by hand",
    "career-solutions": "thanks within 48 hours",
    livecareer: "a letter beside the e‑mail",
    tips: "once or twice a week, no end",
    "career-management": "once, once more, then on",
  } as Record<string, string>,
  key: {
    thanks: "thank-you",
    letter: "note or letter, optional",
    checkIn: "check-in window",
    letGo: "let go",
  },
  line: {
    label: (name: string, parts: readonly string[]) => `${name}: ${parts.join("; ")}`,
    thanks: (from: number, to: number) => `thank-you from hour ${from} to hour ${to}`,
    letter: "a letter beside it",
    checkIn: (from: number, to: number) => `check-in from day ${from} to ${to}`,
    more: "and so on, without an end",
    end: (day: number) => `let go on day ${day}`,
    mark: (day: number) => `day ${day}`,
  },
  ends: {
    heading: "Ends",
    outreaches: (max: number) => sentence(count(max, "message", "messages")),
    "follow-ups": (max: number) => sentence(count(max, "check-in", "check-ins")),
    none: "No limit",
    after: (day: number) => `let go after ${days(day)}`,
    never: "never lets go by itself",
  },
  figure: {
    heading: "Its figures",
    names: {
      thankYou: "Thanks",
      letter: "On paper",
      first: "First check-in",
      next: "After each one",
      limit: "At most",
      letGo: "Let go",
    },
    hours: (from: number, to: number) => (from === 0 ? `within ${to} hours` : `after ${from} to ${to} hours`),
    endOfDay: (n: number) =>
      n === 0 ? "on the same day" : n === 1 ? "by the end of the next day" : `by the end of day ${n}`,
    letter: { none: "none", also: "beside the e‑mail", "hand-delivered": "a note, handed over" },
    first: (from: number, to: number) => `day ${span(from, to)}`,
    next: (from: number, to: number) => `${span(from, to)} days later`,
    outreaches: (max: number) => `${count(max, "message", "messages")}, thanks included`,
    "follow-ups": (max: number) => count(max, "check-in", "check-ins"),
    none: "no limit",
    letGo: (n: number) => `${days(n)} after the last`,
    never: "never by itself",
    asConsensus: "The guide is silent on this: its playbook has the consensus figure.",
    yoursFrom: (guide: string, figure: string) => `Your own figure. ${guide} has: ${figure}.`,
  },
  own: {
    newTitle: (guide: string) => `A playbook of your own, copied from ${guide}`,
    lede: "The line moves as you type. Nothing is stored before you save.",
    name: "Name",
    thank: "Thank from",
    thankTo: "hours after an interview to",
    thankUntil: "Thank until",
    thankIn: "counted in",
    hours: "hours after it",
    days: "days, to the end of the last",
    letter: "On paper",
    letters: {
      none: "nothing",
      also: "a letter beside the e‑mail",
      "hand-delivered": "a note, handed over in person",
    },
    first: "Check in for the first time from day",
    firstTo: "to day",
    firstAfter: "after the interview",
    next: "After each check-in, the next one from",
    nextTo: "to",
    nextAfter: "days later",
    limit: "At most",
    limitOf: "of these",
    limitKinds: {
      outreaches: "messages, thanks included",
      "follow-ups": "check-ins",
      none: "without a limit",
    },
    letGo: "Let it go",
    letGoAfter: "days after the last message",
    move: (guide: string, n: number) =>
      `My ${count(n, "live application that follows", "live applications that follow")} ${guide} ${n === 1 ? "follows" : "follow"} this one from now on`,
    see: "See what moves",
    save: "Save",
    discard: "Discard",
    delete: "Delete",
    deleteTitle: "Delete this playbook?",
    keep: "Keep it",
    fallBack: (n: number, guide: string) =>
      n === 0
        ? "No application follows it."
        : `${sentence(count(n, "application follows", "applications follow"))} it, and will follow ${guide} again.`,
  },
  effect: {
    heading: "What it would move",
    none: "Nothing moves in your live applications.",
    unreadable: "One of the figures can’t be taken yet, so nothing is shown.",
    nobody: "No live application follows it, so nothing moves.",
    unchanged: (n: number) =>
      n === 0
        ? ""
        : `${sentence(count(n, "other application stays", "other applications stay"))} as ${n === 1 ? "it is" : "they are"}.`,
    nothingElse: "Nothing else moves.",
    instead: (what: string, before: string) => `${what} instead of ${before}`,
    thanks: (window: string) => `thank-yous ${window}`,
    letter: (window: string) => `a letter ${window}`,
    checkIn: (window: string) => `check-in ${window}`,
    finalCheckIn: (window: string) => `final check-in ${window}`,
    also: (what: string) => `${what}, which is new`,
    noMore: (what: string) => `no more ${what}`,
    letGo: (day: string) => `let go on ${day}`,
    neverLetGo: "never let go by itself",
    endsNow: "is let go at once",
    opensAgain: "opens again",
    more: (n: number) => `${sentence(count(n, "more application moves", "more applications move"))}.`,
  },
  saved: (moved: Moved) => `Saved. ${inTotal(moved)}`,
  made: (name: string, moved: Moved) =>
    moved.windows + moved.ends === 0 ? `${name} is there.` : `${name} is there. ${inTotal(moved)}`,
  deleted: (n: number, guide: string) =>
    n === 0
      ? "Playbook deleted."
      : `Playbook deleted. ${sentence(count(n, "application follows", "applications follow"))} ${guide} now.`,
  full: "Twenty playbooks are the most. Delete one first.",
  nameMissing: "It needs a name.",
  flaw: {
    figure: "A whole number, in figures.",
    outOfRange: "From 0 to 3650.",
    atLeastOne: "From 1 to 3650.",
    lastBeforeFirst: "The last day is before the first.",
  },
} as const;
