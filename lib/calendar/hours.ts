import { addDays, dayOf } from "@/lib/days/day";
import { clockTime } from "@/lib/days/words";
import type { Instant, PlainDate } from "@/lib/policy/types";
import type { Entry } from "./entry";

/** An interview's place in the hours of one day: minutes since midnight by the viewer's clock, and its column among those at once. */
export interface Timed {
  entry: Entry;
  from: number;
  to: number;
  column: number;
  columns: number;
}

/** The hours that a week shows, and what stands in each of its days. */
export interface Hours {
  /** Whole hours: the first that is shown, and the first that isn't any more. */
  first: number;
  last: number;
  days: { day: PlainDate; timed: Timed[] }[];
}

const [usualFirst, usualLast] = [8, 18];
// So that a name has room, and something is there to take hold of.
const shortest = 30;
const midnight = 24 * 60;

/** Places a week's interviews in its days, by the clocks of a zone; those at the same time stand side by side. */
export function placeHours(monday: PlainDate, entries: readonly Entry[], zone: string): Hours {
  const parts = entries.flatMap((entry) => partsOf(entry, monday, zone));
  const days = Array.from({ length: 7 }, (_, index) => {
    const day = addDays(monday, index);
    return { day, timed: sideBySide(parts.filter((part) => part.day === day)) };
  });
  const all = days.flatMap(({ timed }) => timed);
  const first = Math.min(usualFirst, ...all.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(usualLast, ...all.map(({ to }) => Math.ceil(to / 60)));
  return { first, last, days };
}

type Part = Pick<Timed, "entry" | "from" | "to"> & { day: PlainDate };

/** An interview on its day; one that goes on past midnight has a part on both. None lasts longer than a day. */
function partsOf(entry: Entry, monday: PlainDate, zone: string): Part[] {
  if (!entry.at) return [];
  const { instant, ends } = entry.at;
  const startDay = dayOf(instant, zone);
  if (startDay < addDays(monday, -1) || startDay > addDays(monday, 6)) return [];
  const [from, end] = [minuteOf(instant, zone), minuteOf(ends, zone)];
  const endDay = dayOf(ends, zone);
  if (startDay === endDay) return [part(entry, startDay, from, end)];
  const evening = part(entry, startDay, from, midnight);
  return end === 0 ? [evening] : [evening, part(entry, endDay, 0, end)];
}

function part(entry: Entry, day: PlainDate, from: number, end: number): Part {
  // Where clocks go back, the end may read earlier than the start.
  const to = Math.min(midnight, Math.max(end, from + shortest));
  return { entry, day, from: Math.min(from, midnight - shortest), to };
}

/** Minutes since midnight, as the clock there reads. */
export function minuteOf(instant: Instant, zone: string): number {
  const [hours = 0, minutes = 0] = clockTime(instant, zone).split(":").map(Number);
  return hours * 60 + minutes;
}

function sideBySide(parts: Part[]): Timed[] {
  const inTime = parts.toSorted(
    (a, b) => a.from - b.from || b.to - a.to || (a.entry.id < b.entry.id ? -1 : 1),
  );
  const placed: Timed[] = [];
  let together: Timed[] = [];
  let until = 0;
  for (const part of inTime) {
    if (part.from >= until) together = [];
    const taken = new Set(together.filter(({ to }) => to > part.from).map(({ column }) => column));
    const column = [...taken, 0].findIndex((_, index) => !taken.has(index));
    const { entry, from, to } = part;
    const one = { entry, from, to, column, columns: 1 };
    together.push(one);
    placed.push(one);
    until = Math.max(until, part.to);
    const columns = Math.max(...together.map((other) => other.column)) + 1;
    for (const other of together) other.columns = columns;
  }
  return placed;
}
