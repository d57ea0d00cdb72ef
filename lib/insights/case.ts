import { factsOf, type Told } from "@/lib/applications/facts";
import { plan } from "@/lib/policy";
import { type History, type Moment, readHistory } from "@/lib/policy/history";
import type { Instant, Interview, Medium, Outcome, Step, Touch } from "@/lib/policy/types";

/** How an application ended. */
export type Ending = Outcome["kind"];

/** What came after an interview: an answer so many days later, none at all, or something nobody wrote down. */
export type Wait = { round: number } & (
  | { kind: "answered"; days: number }
  | { kind: "silence" }
  | { kind: "unknown" }
);

/** One application, as far as the figures go. */
export interface Case {
  searchId: string;
  /** Null while it is live. */
  ending: Ending | null;
  /** How many interviews were held. */
  rounds: number;
  waits: Wait[];
  /** Each message of the user's, and whether they answered before the next one. Of a live application none. */
  sent: { medium: Medium; answered: boolean }[];
  thanks: ("on-time" | "late" | "missed")[];
  /** Whether an answer came after a check-in; null where there was none. */
  checkedIn: "answered" | "silence" | null;
}

type Row = Told & { searchId: string; over: "let-go" | "closed" | null };

/** Reads what an application adds to the figures. What happened is read as the policy reads it, what was due is its plan's. */
export function caseOf(row: Row, now: Instant): Case {
  const facts = factsOf(row, now);
  const history = readHistory(facts, now);
  const ending = row.over ? (row.outcome ?? "let-go") : null;
  const told = { history, ending };
  return {
    searchId: row.searchId,
    ending,
    rounds: history.held.length,
    waits: ending ? waitsOf(told) : [],
    sent: ending ? sentOf(told) : [],
    thanks: ending ? thanksOf(plan(facts, now).steps, history) : [],
    checkedIn: ending ? checkedInOf(told) : null,
  };
}

type ToldCase = { history: History; ending: Ending | null };

function waitsOf({ history, ending }: ToldCase): Wait[] {
  return history.held.map((interview, index): Wait => {
    const round = index + 1;
    const next = history.held[index + 1];
    const answer = history.received.find(
      ({ at }) => at >= interview.at && (!next || at < Date.parse(next.fact.startsAt)),
    );
    if (answer) return { round, kind: "answered", days: answer.day - interview.day };
    // That they set another one is an answer; when it came isn't written down.
    if (next) return { round, kind: "unknown" };
    const decided = decidedOn(history);
    if (decided !== null && isTheirs(ending))
      return { round, kind: "answered", days: Math.max(0, decided - interview.day) };
    return { round, kind: ending === "let-go" ? "silence" : "unknown" };
  });
}

/** The day a yes or a no was noted on, where no letter was. */
function decidedOn({ outcome, zone }: History): number | null {
  return outcome ? zone.dayOf(Date.parse(outcome.at)) : null;
}

function isTheirs(ending: Ending | null): boolean {
  return ending === "offer" || ending === "rejected";
}

function sentOf({ history, ending }: ToldCase): Case["sent"] {
  return history.sent.map(({ fact, place }, index) => {
    const until = history.sent[index + 1]?.place ?? Number.POSITIVE_INFINITY;
    const isLast = until === Number.POSITIVE_INFINITY;
    const answered = history.received.some((one) => one.place > place && one.place < until);
    return { medium: fact.medium, answered: answered || (isLast && isTheirs(ending)) };
  });
}

function thanksOf(steps: readonly Step[], history: History): Case["thanks"] {
  return steps
    .filter(({ kind, status }) => kind === "thank-you" && (status === "done" || status === "missed"))
    .map((step) => {
      const sent = step.status === "done" ? thanksSent(step, history) : undefined;
      if (!sent) return "missed";
      return sent.at < Date.parse(step.due) ? "on-time" : "late";
    });
}

function thanksSent(step: Step, { sent }: History): Moment<Touch> | undefined {
  return sent.find(
    ({ fact }) =>
      fact.kind === step.kind &&
      fact.contactId === step.contactId &&
      (fact.interviewId ?? step.interviewId) === step.interviewId,
  );
}

function checkedInOf({ history, ending }: ToldCase): Case["checkedIn"] {
  const first = history.sent.find(({ fact }) => fact.kind === "follow-up");
  if (!first) return null;
  const answered = history.received.some(({ place }) => place > first.place) || hasMet(first, history.held);
  if (answered || isTheirs(ending)) return "answered";
  return ending === "let-go" ? "silence" : null;
}

function hasMet(after: Moment<Touch>, held: readonly Moment<Interview>[]): boolean {
  return held.some(({ at }) => at > after.at);
}
