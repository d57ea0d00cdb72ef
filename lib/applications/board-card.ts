import { dayOf, startOfDay } from "@/lib/days/day";
import { clockTime, monthDay, nearDay, shortDay } from "@/lib/days/words";
import type { Instant, State, Step } from "@/lib/policy/types";
import { isFinal, lastDay } from "@/lib/steps/words";
import { promisedDay } from "@/lib/story/history";
import { words } from "@/lib/words";
import { interviewsAhead } from "./ahead";
import type { Planned } from "./planned";

const say = words.searches.card;

/** What is next for an application, in a few words, and when; null where they speak of nothing to come. */
export type NextThing = { text: string; at: Instant | null };

/** The soonest first, what has no time last. */
export function bySoonest(a: { next: NextThing }, b: { next: NextThing }): number {
  const time = ({ at }: NextThing) => (at === null ? Number.MAX_VALUE : Date.parse(at));
  return time(a.next) - time(b.next);
}

/** What a card says of a live application. */
export function nextThing(one: Planned, now: Instant): NextThing {
  return sayings[one.plan.state](one, now);
}

const sayings: Record<State, (one: Planned, now: Instant) => NextThing> = {
  replying: (one, now) => dueThing(one, "reply", now, say.reply) ?? resting(one, now),
  thanking: (one, now) => dueThing(one, "thank-you", now, say.thank) ?? resting(one, now),
  "checking-in": (one, now) => {
    const last = one.plan.steps.some((step) => isDue(step) && isFinal(step, one.plan));
    const called = last ? say.lastCheckIn : say.checkIn;
    return dueThing(one, "follow-up", now, (_, when) => called(when)) ?? resting(one, now);
  },
  preparing,
  waiting: resting,
  "let-go": ended,
  closed: ended,
};

/** The steps of a kind that are due, by the first of their days; where all are blocked, what unblocks them. */
function dueThing(
  { story, plan }: Planned,
  kind: Step["kind"],
  now: Instant,
  called: (n: number, when: string) => string,
): NextThing | null {
  const ofKind = plan.steps.filter((step) => step.kind === kind && !step.optional);
  const due = ofKind.filter(isDue).sort((a, b) => Date.parse(a.due) - Date.parse(b.due));
  const blocked = ofKind.filter((step) => step.status === "blocked");
  const [first = blocked[0]] = due;
  if (!first) return null;
  const text =
    due.length > 0
      ? called(due.length, dayInWords(first, story.timeZone, now))
      : say.addresses(blocked.length);
  return { text, at: first.due };
}

function isDue({ status }: Step): boolean {
  return status === "open" || status === "overdue";
}

function dayInWords(step: Step, zone: string, now: Instant): string {
  const today = dayOf(now, zone);
  const day = lastDay(step, zone);
  if (Date.parse(step.due) <= Date.parse(now)) return say.wasDue(nearDay(day, today));
  return day === today ? say.dueNow : words.days.by(nearDay(day, today));
}

function preparing({ story }: Planned, now: Instant): NextThing {
  const zone = story.timeZone;
  const today = dayOf(now, zone);
  const [ahead] = interviewsAhead(story, now);
  if (ahead) {
    const day = dayOf(ahead.startsAt, zone);
    const when =
      day === today ? `${nearDay(day, today)}, ${clockTime(ahead.startsAt, zone)}` : nearDay(day, today);
    return { text: say.interview(when), at: ahead.startsAt };
  }
  if (story.appliedOn) {
    return { text: say.applied(monthDay(story.appliedOn, today)), at: null };
  }
  return { text: say.added(monthDay(dayOf(story.createdAt, zone), today)), at: null };
}

/** Who has the ball: they, until the day they named or the next check-in opens; or, with none left, until it is let go. */
function resting({ story, plan }: Planned, now: Instant): NextThing {
  const zone = story.timeZone;
  const today = dayOf(now, zone);
  const ahead = plan.steps.find(({ status, optional }) => status === "upcoming" && !optional);
  const promised = promisedDay(story, now);
  const opening = ahead ? dayOf(ahead.opens, zone) : null;
  // A thank-you that opens later, as one playbook has it, comes before any day they named.
  if (promised !== null && promised >= today && (opening === null || promised < opening)) {
    return { text: say.hasUntil(shortDay(promised, today)), at: startOfDay(promised, zone) };
  }
  if (ahead) return { text: say.quietUntil(nearDay(dayOf(ahead.opens, zone), today)), at: ahead.opens };
  if (plan.letGoAt) {
    return { text: say.openUntil(shortDay(dayOf(plan.letGoAt, zone), today)), at: plan.letGoAt };
  }
  return { text: say.waiting, at: null };
}

/** Let go by time alone, and not yet settled as such. */
function ended({ story, plan }: Planned, now: Instant): NextThing {
  const at = plan.letGoAt ?? now;
  const day = shortDay(dayOf(at, story.timeZone), dayOf(now, story.timeZone));
  return { text: words.searches.ended["let-go"](day), at };
}
