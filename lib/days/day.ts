import { type Day, readDay, readInstant, readZone } from "@/lib/policy/days";
import { remembered } from "@/lib/policy/remembered";
import type { Instant, PlainDate } from "@/lib/policy/types";

/** The calendar day of an instant in a zone. Throws on what is no instant or no zone. */
export function dayOf(instant: Instant, zone: string): PlainDate {
  const millis = readInstant(instant);
  const known = readZone(zone);
  if (millis === null || known === null) throw new RangeError(`No day of ${instant} in ${zone}`);
  return writeDay(known.dayOf(millis));
}

/** The day so many calendar days after another; negative goes back. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return writeDay(numberOf(day) + days);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return numberOf(to) - numberOf(from);
}

/** The ISO weekday of a day: Monday 1 to Sunday 7. */
export function weekdayOf(day: PlainDate): number {
  // 1 January 1970 was a Thursday.
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

const written = remembered((day: Day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

function writeDay(day: Day): PlainDate {
  // What is no day throws above, and is never null.
  return written(day) as PlainDate;
}

/** The day's first instant in a zone: midnight, or where clocks skip it, the moment they do. */
export function startOfDay(day: PlainDate, zone: string): Instant {
  const known = readZone(zone);
  if (known === null) throw new RangeError(`No zone is called ${zone}`);
  return new Date(known.startOf(numberOf(day))).toISOString();
}

/** A day's number, counted from 1 January 1970. Throws on what is no day. */
function numberOf(day: PlainDate): Day {
  const number = readDay(day);
  if (number === null) throw new RangeError(`No calendar has ${day}`);
  return number;
}
