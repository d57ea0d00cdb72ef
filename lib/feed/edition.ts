import { createHash } from "node:crypto";
import { dayOf, startOfDay } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import type { Standing } from "./found";
import type { Release } from "./release";

/** A state of the feed: of one edition every byte is the same, whenever it is asked for. */
export interface Edition {
  etag: string;
  sequence: number;
  /** The latest thing that could have changed it, and the instant that it is told from. */
  stamp: Instant;
}

/**
 * Which edition of a feed is due: it follows from the account's revision, the day that it is there and the release,
 * and from the end of an interview, the one thing that changes a plan within a day without any write.
 */
export function editionOf(
  { revision, changedAt, timeZone, lastEnd }: Standing,
  { id, builtAt }: Release,
  origin: string,
  now: Instant,
): Edition {
  const today = dayOf(now, timeZone);
  const turns = [changedAt, startOfDay(today, timeZone), lastEnd, builtAt];
  // A build from a time to come has another clock than ours, as in the tests: its time says nothing.
  const stamp = turns.filter((at) => at !== null && at <= now).reduce(later, changedAt) as Instant;
  const told = JSON.stringify([revision, stamp, today, timeZone, id, origin]);
  const etag = `"${createHash("sha256").update(told).digest("base64url")}"`;
  return { etag, stamp, sequence: revision + minutesOf(stamp) };
}

function later(a: Instant | null, b: Instant | null): Instant | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** Minutes since 1970: with the revision they grow with each write, day and release, and fit an integer for 4,000 years. */
function minutesOf(instant: Instant): number {
  return Math.floor(Date.parse(instant) / 60_000);
}
