import { dayOf } from "@/lib/days/day";
import { dayAndTime, longDay } from "@/lib/days/words";
import type { Health } from "@/lib/jobs/health";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.reminders;

/** A round is done each minute; after so many without one, somebody has to see to it. */
const missed = 10 * 60_000;

/** What a reminder came to, in words. */
export interface LatestRow {
  id: string;
  kind: string;
  when: string;
  state: string;
  /** The server's answer, or why nothing was sent. */
  detail: string;
}

/** How this instance can reach people at all. */
export interface Reach {
  canSend: boolean;
  /** Whether the address that links begin with is one for others, too. */
  hasAddress: boolean;
}

/** Whether reminders come, and what is in the way, a sentence each. */
export function wayLines(health: Health, reach: Reach, zone: string, now: Instant): string[] {
  const { way } = say;
  if (!reach.canSend) return [way.off];
  const { email, lastRound, nextLook, mailOffSince } = health;
  const when = (at: Instant) => dayAndTime(at, zone, now);
  const stands = lastRound !== null && Date.parse(now) - Date.parse(lastRound) < missed;
  return [
    way.on(email),
    ...(mailOffSince ? [way.refused(longDay(dayOf(mailOffSince, zone), dayOf(now, zone)))] : []),
    lastRound === null ? way.never : stands ? way.running(when(lastRound)) : way.stopped(when(lastRound)),
    ...(stands && nextLook !== null && nextLook > now && !mailOffSince ? [way.next(when(nextLook))] : []),
    ...(reach.hasAddress ? [] : [way.onlyHere]),
  ];
}

/** The latest reminders as their page lists them. */
export function latestRows({ latest }: Pick<Health, "latest">, zone: string, now: Instant): LatestRow[] {
  return latest.map(({ id, kind, at, state, answer }) => ({
    id,
    kind: say.latest.kinds[kind],
    when: dayAndTime(at, zone, now),
    state: say.latest.states[state],
    detail: state === "skipped" ? whyNot(answer) : answer,
  }));
}

function whyNot(answer: string): string {
  const { why } = say.latest;
  return Object.hasOwn(why, answer) ? why[answer as keyof typeof why] : answer;
}
