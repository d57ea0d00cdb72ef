import type { Instant } from "@/lib/policy/types";
import type { Entry } from "./entry";

const named = 5;

/**
 * The interviews ahead that take some of the same time, of whatever search and in whatever zone: for each, the others,
 * at most five. Back to back is no overlap.
 */
export function overlapsAmong(entries: readonly Entry[], now: Instant): ReadonlyMap<Entry, readonly Entry[]> {
  const ahead = entries.filter(({ at }) => at && at.ends > now);
  const inTime = ahead.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const found = new Map<Entry, Entry[]>();
  for (const [index, one] of inTime.entries()) {
    for (const other of inTime.slice(index + 1)) {
      if (startOf(other) >= endOf(one)) break;
      note(found, one, other);
      note(found, other, one);
    }
  }
  return found;
}

function note(found: Map<Entry, Entry[]>, one: Entry, other: Entry): void {
  const others = found.get(one) ?? [];
  if (others.length < named) found.set(one, [...others, other]);
}

const startOf = ({ at }: Entry): Instant => at?.instant ?? "";
const endOf = ({ at }: Entry): Instant => at?.ends ?? "";
