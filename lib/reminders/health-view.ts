import { dayOf } from "@/lib/days/day";
import { dayAndTime, longDay } from "@/lib/days/words";
import type { Health, Stopped } from "@/lib/jobs/health";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { byMail, type ReminderWay } from "./ways";

const say = words.reminders;

/** A round is done each minute; after so many without one, somebody has to see to it. */
const missed = 10 * 60_000;

/** What a reminder came to, in words. */
export interface LatestRow {
  id: string;
  kind: string;
  /** By what it went. */
  way: string;
  when: string;
  state: string;
  /** The server's answer, or why nothing was sent. */
  detail: string;
}

/** How this instance can reach somebody at all. */
export interface Reach {
  canSend: boolean;
  ways: readonly ReminderWay[];
  /** How many of their devices are sent something. */
  devices: number;
}

/** Why no reminder comes whatever there is to say, in a sentence; null where they come. */
export function whyOff(reach: Reach): string | null {
  if (sendsLetters(reach) || sendsNotices(reach)) return null;
  return reach.canSend ? say.way.offChosen : say.way.off;
}

const sendsLetters = ({ canSend, ways }: Reach) => canSend && ways.includes("mail");
const sendsNotices = ({ devices, ways }: Reach) => devices > 0 && ways.includes("devices");

/** Whether reminders come, and what is in the way, a sentence each. */
export function wayLines(
  health: Health,
  /** Whether the address that links begin with is one for others, too. */
  reach: Reach & { hasAddress: boolean },
  zone: string,
  now: Instant,
): string[] {
  const { way } = say;
  const { email, lastRound, nextLook, stopped } = health;
  const halted = stoppedLines(stopped, reach.ways, zone, now);
  const off = whyOff(reach);
  if (off !== null) return [off, ...halted];
  const [letters, notices] = [sendsLetters(reach), sendsNotices(reach)];
  const when = (at: Instant) => dayAndTime(at, zone, now);
  const stands = lastRound !== null && Date.parse(now) - Date.parse(lastRound) < missed;
  const comes = notices || stopped.mail === null;
  return [
    ...(letters ? [way.on(email)] : []),
    ...(notices ? [way.devices(reach.devices)] : []),
    ...(!reach.canSend && reach.ways.includes("mail") ? [way.noLetters] : []),
    ...halted,
    lastRound === null ? way.never : stands ? way.running(when(lastRound)) : way.stopped(when(lastRound)),
    ...(stands && nextLook !== null && nextLook > now && comes ? [way.next(when(nextLook))] : []),
    ...(letters && !reach.hasAddress ? [way.onlyHere] : []),
  ];
}

/** What has come to a stop of the ways that are wanted, a sentence each. */
export function stoppedLines(
  { mail, device, gone }: Stopped,
  ways: readonly ReminderWay[],
  zone: string,
  now: Instant,
): string[] {
  const { way } = say;
  const day = (since: Instant) => longDay(dayOf(since, zone), dayOf(now, zone));
  return [
    ...(mail !== null && ways.includes("mail") ? [way.refused(day(mail))] : []),
    ...(device !== null && ways.includes("devices") ? [way.deviceRefused(day(device))] : []),
    ...(gone !== null && ways.includes("devices") ? [way.deviceGone(day(gone))] : []),
  ];
}

/** The latest reminders as their page lists them. `names` has what the account's devices are called, by their ids. */
export function latestRows(
  { latest }: Pick<Health, "latest">,
  names: ReadonlyMap<string, string>,
  zone: string,
  now: Instant,
): LatestRow[] {
  return latest.map(({ id, kind, way, at, state, answer }) => ({
    id,
    kind: say.latest.kinds[kind],
    way: way === byMail ? say.latest.byMail : (names.get(way) ?? say.latest.device),
    when: dayAndTime(at, zone, now),
    state: say.latest.states[state],
    detail: state === "skipped" ? whyNot(answer) : answer,
  }));
}

function whyNot(answer: string): string {
  const { why } = say.latest;
  return Object.hasOwn(why, answer) ? why[answer as keyof typeof why] : answer;
}
