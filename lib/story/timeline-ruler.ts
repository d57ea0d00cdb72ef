import { addDays, dayOf, daysBetween, startOfDay, weekdayOf } from "@/lib/days/day";
import { briefDay, monthDay } from "@/lib/days/words";
import type { Instant, PlainDate } from "@/lib/policy/types";
import type { Mark } from "./timeline-mark";

/** A stretch of days to draw on, in one zone. */
export interface Ruler {
  startDay: PlainDate;
  days: number;
  zone: string;
}

const fewest = 21;
const most = 150;
const after = 4; // days behind the last thing on the line, for its label
const before = 21; // days that stay in sight before today, where the line is cut

/** From the Monday before the first mark to behind the last, today within it unless all is over; 150 days at most. */
export function rulerFor(marks: readonly Mark[], zone: string, today: PlainDate, over: boolean): Ruler {
  const days = marks.flatMap(({ from, to }) => [dayOf(from, zone), dayOf(to ?? from, zone)]);
  const all = (over && days.length > 0 ? days : [...days, today]).sort();
  const first = monday(all[0] ?? today);
  const last = addDays(all.at(-1) ?? today, after);
  if (daysBetween(first, last) <= most) {
    return { startDay: first, days: Math.max(fewest, daysBetween(first, last)), zone };
  }
  // What lies nearest to today stays: the end of the story, unless today would be lost by it.
  const earliest = addDays(last, -most);
  const kept = over || earliest < addDays(today, -before) ? earliest : addDays(today, -before);
  const startDay = monday(addDays(kept, 6));
  return { startDay, days: most, zone };
}

function monday(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** How many days after the line's beginning an instant is, parts of a day included; less than 0 before it. */
export function placeOf(instant: Instant, { startDay, zone }: Ruler): number {
  const day = dayOf(instant, zone);
  const midnight = Date.parse(startOfDay(day, zone));
  const length = Date.parse(startOfDay(addDays(day, 1), zone)) - midnight;
  return daysBetween(startDay, day) + (Date.parse(instant) - midnight) / length;
}

/** Where each pair of days off begins. */
export function weekendsOn({ startDay, days }: Ruler, workdays: readonly number[]): number[] {
  if (workdays.length === 0) return [];
  const isOff = (at: number) => !workdays.includes(weekdayOf(addDays(startDay, at)));
  const weekends: number[] = [];
  for (let at = 0; at + 1 < days; at++) {
    if (isOff(at) && isOff(at + 1)) weekends.push(at++);
  }
  return weekends;
}

const mostLabels = 7;
const roomForLabel = 0.94; // of the line: further on, the words would run over its end

/** A Monday on the line, and its name: at length, and for where the line stands upright. */
export interface Week {
  at: number;
  label: string;
  brief: string;
}

/** The Mondays that are named: every one, or on a long line every second, third … */
export function weeksOn({ startDay, days }: Ruler, today: PlainDate): Week[] {
  const step = 7 * Math.ceil(days / 7 / mostLabels);
  const count = Math.ceil(days / step);
  const mondays = Array.from({ length: count }, (_, index) => index * step);
  return mondays
    .filter((at) => at < days * roomForLabel)
    .map((at) => {
      const day = addDays(startDay, at);
      return { at, label: monthDay(day, today), brief: briefDay(day) };
    });
}
