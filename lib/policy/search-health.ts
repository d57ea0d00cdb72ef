import { readInstant } from "./days";
import { PolicyError } from "./policy-error";
import type { Instant, State } from "./types";

export interface SearchHealth {
  live: number;
  /** Full days since the newest application was added; null where there is none. */
  lastAddedDays: number | null;
  nudges: ("empty" | "one-basket" | "stalled")[];
}

const DAY = 24 * 3_600_000;
const STALLED_AFTER = 7; // days

/**
 * How the whole search does: the search never pauses (Levo, rule 10; LiveCareer, rule 10), nor does it
 * hang on one application (Career Management, rule 8). Throws a PolicyError on an unreadable instant.
 */
export function searchHealth(
  applications: { state: State; createdAt: Instant }[],
  now: Instant,
): SearchHealth {
  const present = read(now, "now");
  const added = applications
    .map(({ createdAt }, index) => read(createdAt, `applications[${index}].createdAt`))
    .filter((createdAt) => createdAt <= present);
  const live = applications.filter(({ state }) => state !== "closed" && state !== "let-go").length;
  const lastAddedDays = added.length === 0 ? null : Math.floor((present - Math.max(...added)) / DAY);

  const nudges: SearchHealth["nudges"] = [];
  if (live === 0) nudges.push("empty");
  if (live === 1) nudges.push("one-basket");
  if (lastAddedDays === null || lastAddedDays >= STALLED_AFTER) nudges.push("stalled");
  return { live, lastAddedDays, nudges };
}

function read(instant: Instant, field: string): number {
  const millis = readInstant(instant);
  if (millis === null) throw new PolicyError(field, "must be an instant in UTC, as 2026-06-01T18:00:00Z");
  return millis;
}
