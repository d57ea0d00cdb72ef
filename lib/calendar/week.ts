import { addDays, daysBetween } from "@/lib/days/day";
import type { PlainDate } from "@/lib/policy/types";
import type { Entry } from "./entry";

/** An entry's place in a week: its columns 1 to 7, its lane, and whether it comes from before or goes on after. */
export interface Placed {
  entry: Entry;
  from: number;
  to: number;
  lane: number;
  comesFrom: boolean;
  goesOn: boolean;
}

/** A week as it is drawn: what has a place in its lanes, and how many things on each day have none. */
export interface Week {
  monday: PlainDate;
  days: PlainDate[];
  placed: Placed[];
  lanes: number;
  /** By column, 0 to 6. */
  hidden: number[];
}

/** Places a week's entries, which come in order, each in the first lane with room; what needs more than `most` lanes is counted. */
export function placeWeek(monday: PlainDate, entries: readonly Entry[], most: number): Week {
  const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day));
  const sunday = addDays(monday, 6);
  const lanes: number[] = [];
  const placed: Placed[] = [];
  const hidden = Array<number>(7).fill(0);
  for (const entry of entries) {
    if (entry.to < monday || entry.from > sunday) continue;
    const from = Math.max(0, daysBetween(monday, entry.from)) + 1;
    const to = Math.min(6, daysBetween(monday, entry.to)) + 1;
    const free = lanes.findIndex((end) => end < from);
    const lane = free === -1 ? lanes.length : free;
    if (lane >= most) {
      for (let day = from; day <= to; day += 1) hidden[day - 1] = (hidden[day - 1] ?? 0) + 1;
      continue;
    }
    lanes[lane] = to;
    placed.push({ entry, from, to, lane, comesFrom: entry.from < monday, goesOn: entry.to > sunday });
  }
  return { monday, days, placed, lanes: lanes.length, hidden };
}
