import { addDays, dayOf, startOfDay } from "@/lib/days/day";
import type { Instant, State, Step } from "@/lib/policy/types";
import { interviewsAhead } from "./ahead";
import type { Planned } from "./planned";
import type { Story } from "./story";

const daysBehind = 28;
const millisOfADay = 86_400_000;

/** A span on a card's small line, in days from where the line begins. */
export type Span = { family: State; from: number; to: number; pale: boolean };

/** The small line of a card: its spans, and where now is. */
export type Line = { spans: Span[]; now: number };

/**
 * An application's own time: interviews ahead, thank-yous, answers and check-ins. It begins with the first of them,
 * or with the application itself where nothing has happened yet, but at most 28 days ago.
 */
export function lineOf(one: Planned, now: Instant): Line {
  const zone = one.story.timeZone;
  const ahead = interviewsAhead(one.story, now);
  // Whom to thank for an interview still to come is settled there: the line shows the interview alone.
  const steps = one.plan.steps.filter((step) => !ahead.some(({ id }) => id === step.interviewId));
  const marks = [...steps.flatMap(stepMark), ...ahead.map(interviewMark)];
  const begun = one.plan.state === "preparing" ? appliedAt(one) : now;
  const first = Math.min(Date.parse(now), Date.parse(begun), ...marks.map((mark) => mark.from));
  const earliest = startOfDay(addDays(dayOf(now, zone), -daysBehind), zone);
  const start = Math.max(dayBegins(first, zone), Date.parse(earliest));
  const inDays = (millis: number) => Math.round(((millis - start) / millisOfADay) * 100) / 100;
  const spans = marks.map((mark) => ({ ...mark, from: inDays(mark.from), to: inDays(mark.to) }));
  return { spans: withoutTwins(spans), now: inDays(Date.parse(now)) };
}

function interviewMark({ startsAt, endsAt }: Story["interviews"][number]): Span {
  return { family: "preparing", from: Date.parse(startsAt), to: Date.parse(endsAt), pale: false };
}

const families: Partial<Record<Step["kind"], State>> = {
  reply: "replying",
  "thank-you": "thanking",
  "follow-up": "checking-in",
};

function stepMark({ kind, opens, due, status }: Step): Span[] {
  const family = families[kind];
  const pale = status === "upcoming" || status === "missed";
  return family ? [{ family, from: Date.parse(opens), to: Date.parse(due), pale }] : [];
}

function appliedAt({ story }: Planned): Instant {
  return story.appliedOn ? startOfDay(story.appliedOn, story.timeZone) : story.createdAt;
}

function dayBegins(millis: number, zone: string): number {
  return Date.parse(startOfDay(dayOf(new Date(millis).toISOString(), zone), zone));
}

/** Two people of one panel have the same window: it is drawn once. */
function withoutTwins(spans: Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.family} ${span.from} ${span.to}`, span])).values()];
}
