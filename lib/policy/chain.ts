import type { Reason } from "./because";
import type { Day, Millis } from "./days";
import type { History, Moment } from "./history";
import type { Interview, Playbook, Touch } from "./types";

/** One follow-up of the chain, sent or still to send, in days. */
export interface Link {
  opens: Day;
  /** The last day to send it on. */
  due: Day;
  /** What set these days. */
  reason: Reason;
  touch: Moment<Touch> | null;
  /** The day it was sent, or is taken as sent. */
  day: Day;
  /** Rests on one that is not sent yet. */
  projected: boolean;
  missedFrom: Millis;
}

/** What the chain is made of: silence since the anchor, and what the user wrote into it. */
export interface Silence {
  anchor: Moment<Interview | Touch>;
  followUps: Moment<Touch>[];
  /** The messages since the anchor that answered a question, in order. */
  answers: Moment<Touch>[];
}

type Days = Pick<Link, "opens" | "due" | "reason">;

const PROMISE_KEPT = { opensDays: 1, dueDays: 7 }; // after the promised day
const REST = 4; // days from one message to the next: never more than twice a week
const MISSED_AFTER = 28; // days after the last one it was due on

/** The follow-ups already sent, and those left to send until there are `count`, or one was missed. */
export function readChain(history: History, silence: Silence, count: number): Link[] {
  const links: Link[] = [];
  for (const touch of silence.followUps) {
    links.push(sentLink(touch, links.at(-1), silence, history));
  }
  while (links.length < count && (links.at(-1)?.missedFrom ?? Infinity) > history.now) {
    links.push(unsentLink(links.at(-1), silence, history));
  }
  return links;
}

function sentLink(
  touch: Moment<Touch>,
  previous: Link | undefined,
  silence: Silence,
  history: History,
): Link {
  const before = (other: Moment<Touch>) => other.place < touch.place;
  const days = nextDays(previous, silence.answers.filter(before), silence, history);
  const rested = afterRest(history.sent.findLast(before)?.day, days.opens, history);
  const opens = Math.min(rested, touch.day);
  const due = Math.max(days.due, opens);
  return {
    opens,
    due,
    reason: days.reason,
    touch,
    day: touch.day,
    projected: false,
    missedFrom: Infinity,
  };
}

function unsentLink(previous: Link | undefined, silence: Silence, history: History): Link {
  const { sent, zone, now } = history;
  const projected = previous !== undefined && previous.touch === null;
  const days = afterPromise(nextDays(previous, silence.answers, silence, history), history);
  const opens = afterRest(projected ? previous.day : sent.at(-1)?.day, days.opens, history);
  const due = Math.max(days.due, opens);
  const day = Math.max(opens, zone.dayOf(now));
  const missedFrom = zone.startOf(due + MISSED_AFTER);
  return { opens, due, reason: days.reason, touch: null, day, projected, missedFrom };
}

function nextDays(
  previous: Link | undefined,
  answers: Moment<Touch>[],
  { anchor }: Silence,
  history: History,
): Days {
  const { first, next } = history.application.playbook;
  if (previous) return daysAfter(previous.day, next, "next", history);
  if (history.promised !== null) return promisedDays(history.promised, history);
  const day = answers.at(-1)?.day ?? anchor.day;
  return daysAfter(day, first, "first", history);
}

function promisedDays(promised: Day, history: History): Days {
  return daysAfter(promised, PROMISE_KEPT, "promised", history);
}

function daysAfter(
  day: Day,
  { opensDays, dueDays }: Playbook["first"],
  reason: Reason,
  history: History,
): Days {
  const { workingDays } = history;
  return {
    opens: workingDays.rollForward(day + opensDays),
    due: workingDays.rollBack(day + dueDays),
    reason,
  };
}

function afterPromise(days: Days, history: History): Days {
  if (history.promised === null) return days;
  const promised = promisedDays(history.promised, history);
  const { opens, reason } = promised.opens > days.opens ? promised : days;
  return { opens, due: Math.max(days.due, promised.due), reason };
}

function afterRest(lastSent: Day | undefined, opens: Day, { workingDays }: History): Day {
  return lastSent === undefined ? opens : Math.max(opens, workingDays.rollForward(lastSent + REST));
}
