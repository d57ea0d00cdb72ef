import { bin, max } from "d3-array";
import type { Medium } from "@/lib/policy/types";
import { fewestCases } from "./bounds";
import type { Case, Ending } from "./case";

/** So many of so many. */
export interface Share {
  n: number;
  of: number;
}

/** So many answers came in these days, the first and the last of them included. */
export interface Days extends Pick<Share, "n"> {
  from: number;
  to: number;
}

/** All figures of the page. Null where there are too few cases to say anything. */
export interface Figures {
  finished: number;
  timeToAnswer: { days: Days[]; answers: number; silences: number; usual: number } | null;
  byRound: ({ round: number } & Share)[];
  byMedium: ({ medium: Medium } & Share)[];
  thanks: { onTime: number; late: number; missed: number } | null;
  silence: Share | null;
  endings: { round: number; of: number; by: Record<Ending, number> }[];
}

const mostBins = 12;

/** The figures of these cases, and nothing of why they are so. */
export function figuresOf(cases: readonly Case[]): Figures {
  const finished = cases.filter(({ ending }) => ending !== null);
  return {
    finished: finished.length,
    timeToAnswer: timeToAnswer(finished),
    byRound: byRound(finished),
    byMedium: byMedium(finished),
    thanks: thanks(finished),
    silence: silence(finished),
    endings: endings(finished),
  };
}

function timeToAnswer(cases: readonly Case[]): Figures["timeToAnswer"] {
  const waits = cases.flatMap((one) => one.waits);
  const days = waits.flatMap((wait) => (wait.kind === "answered" ? [wait.days] : [])).sort((a, b) => a - b);
  if (days.length < fewestCases) return null;
  return {
    days: inBins(days),
    answers: days.length,
    silences: waits.filter(({ kind }) => kind === "silence").length,
    // By this day four in five of them had come, or more.
    usual: days[Math.ceil((days.length * 4) / 5) - 1] ?? 0,
  };
}

/** Columns of as many whole days each, from the day of the interview on. */
function inBins(days: readonly number[]): Days[] {
  const last = max(days) ?? 0;
  const width =
    [1, 2, 3, 5, 7, 14, 30].find((each) => (last + 1) / each <= mostBins) ?? Math.ceil((last + 1) / mostBins);
  const ends = Array.from({ length: Math.floor(last / width) }, (_, n) => (n + 1) * width);
  const bins = bin()
    .domain([0, (ends.length + 1) * width])
    .thresholds(ends)(days);
  return bins.map((held, n) => ({ from: n * width, to: n * width + width - 1, n: held.length }));
}

/** After the first interview, the second, and the third or a later one. */
function byRound(cases: readonly Case[]): Figures["byRound"] {
  const known = cases.flatMap((one) => one.waits).filter(({ kind }) => kind !== "unknown");
  return [1, 2, 3]
    .map((round) => {
      const waits = known.filter((wait) => Math.min(wait.round, 3) === round);
      return { round, n: waits.filter(({ kind }) => kind === "answered").length, of: waits.length };
    })
    .filter(({ of }) => of > 0);
}

function byMedium(cases: readonly Case[]): Figures["byMedium"] {
  const sent = cases.flatMap((one) => one.sent);
  return (["email", "phone", "linkedin", "letter"] as const)
    .map((medium) => {
      const by = sent.filter((message) => message.medium === medium);
      return { medium, n: by.filter(({ answered }) => answered).length, of: by.length };
    })
    .filter(({ of }) => of > 0);
}

function thanks(cases: readonly Case[]): Figures["thanks"] {
  const all = cases.flatMap((one) => one.thanks);
  if (all.length < fewestCases) return null;
  const of = (kind: Case["thanks"][number]) => all.filter((one) => one === kind).length;
  return { onTime: of("on-time"), late: of("late"), missed: of("missed") };
}

function silence(cases: readonly Case[]): Share | null {
  const asked = cases.filter(({ checkedIn }) => checkedIn !== null);
  if (asked.length < fewestCases) return null;
  return { n: asked.filter(({ checkedIn }) => checkedIn === "answered").length, of: asked.length };
}

function endings(cases: readonly Case[]): Figures["endings"] {
  return [0, 1, 2, 3]
    .map((round) => {
      const here = cases.filter(({ rounds }) => Math.min(rounds, 3) === round);
      const by = { offer: 0, rejected: 0, withdrawn: 0, "let-go": 0 };
      for (const { ending } of here) if (ending) by[ending] += 1;
      return { round, of: here.length, by };
    })
    .filter(({ of }) => of > 0);
}

/** How far the applications of a search have come: all of them, with one interview, with two, with an offer. */
export interface Funnel {
  searchId: string;
  steps: [applied: number, interviewed: number, again: number, offered: number];
}

/** The way of each search, the live applications among the finished. */
export function funnels(cases: readonly Case[]): Funnel[] {
  const ids = [...new Set(cases.map(({ searchId }) => searchId))];
  return ids.map((searchId) => {
    const its = cases.filter((one) => one.searchId === searchId);
    const count = (holds: (one: Case) => boolean) => its.filter(holds).length;
    return {
      searchId,
      steps: [
        its.length,
        count(({ rounds }) => rounds > 0),
        count(({ rounds }) => rounds > 1),
        count(({ ending }) => ending === "offer"),
      ],
    };
  });
}
