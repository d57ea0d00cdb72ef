import type { PlainDate } from "@/lib/policy/types";
import type { Entry } from "./entry";

/** A day of an agenda, with what is on it. */
export type AgendaDay = [day: PlainDate, entries: readonly Entry[]];

/** Days of an agenda that stand on one page, and where it goes on: on another day, or in the middle of the last one. */
export interface Stretch {
  days: AgendaDay[];
  /** `past` so many of that day's entries; `left` is how many those were of a day that was cut. Null at the end. */
  next: { day: PlainDate; past: number; left: number } | null;
}

/**
 * The agenda from a day on, `past` so many entries of that day: whole days that together hold at most so many, or the
 * part of one day that holds more by itself. What began before the first day stands on it.
 */
export function stretchOf(
  entries: readonly Entry[],
  { first, past }: { first: PlainDate; past: number },
  most: number,
): Stretch {
  const all = byDay(entries, first);
  const ahead = all
    .map(([day, list]): AgendaDay => [day, day === first ? list.slice(past) : list])
    .filter(([, list]) => list.length > 0);
  const [start] = ahead;
  if (start && start[1].length > most) {
    const [day, list] = start;
    const told = (day === first ? past : 0) + most;
    return { days: [[day, list.slice(0, most)]], next: { day, past: told, left: list.length - most } };
  }
  const days = whole(ahead, most);
  const after = ahead[days.length];
  return { days, next: after ? { day: after[0], past: 0, left: 0 } : null };
}

function byDay(entries: readonly Entry[], first: PlainDate): AgendaDay[] {
  const days = new Map<PlainDate, Entry[]>();
  for (const entry of entries) {
    const day = entry.from < first ? first : entry.from;
    const list = days.get(day);
    if (list) list.push(entry);
    else days.set(day, [entry]);
  }
  return [...days];
}

function whole(days: readonly AgendaDay[], most: number): AgendaDay[] {
  let held = 0;
  const end = days.findIndex(([, list]) => {
    held += list.length;
    return held > most;
  });
  return end === -1 ? [...days] : days.slice(0, end);
}
