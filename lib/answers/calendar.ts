import { Temporal } from "temporal-polyfill";
import { addDays, weekdayOf } from "@/lib/days/day";
import type { PlainDate, Workweek } from "@/lib/policy/types";

/** What the days in a letter are counted by. */
export interface Calendar {
  /** The day it came. */
  today: PlainDate;
  workweek: Workweek;
  /** Whether 6/12 is a day of June. */
  monthFirst: boolean;
}

/** A way to name a day. `day` gives null where what was found names none after all, and is null where none ever does. */
export interface Phrase {
  said: RegExp;
  day: ((match: RegExpExecArray, calendar: Calendar) => PlainDate | null) | null;
}

const zonesOfTheStates =
  /^(?:US\/|America\/(?:New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Sitka|Nome|Adak|Metlakatla|Yakutat|Menominee|Indiana\/|Kentucky\/|North_Dakota\/)|Pacific\/(?:Honolulu|Guam))/;

/** Whether people in a zone write the month first: in the United States and, as it happens, nowhere else. */
export function writesMonthFirst(zone: string): boolean {
  return zonesOfTheStates.test(zone);
}

/** A weekday of this week, or of one so many weeks ahead; weeks begin on Monday. */
export function weekdayIn(today: PlainDate, weekday: number, weeksAhead: number): PlainDate {
  return addDays(today, weekday - weekdayOf(today) + 7 * weeksAhead);
}

/** The first such weekday after a day. */
export function weekdayAfter(day: PlainDate, weekday: number): PlainDate {
  return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
}

/** The last day of Monday to Friday that is worked, of this week or of one so many weeks ahead. */
export function endOfWeek({ today, workweek }: Calendar, weeksAhead: number): PlainDate {
  const last = [5, 4, 3, 2, 1].find((day) => workweek.workdays.includes(day)) ?? 5;
  return weekdayIn(today, last, weeksAhead);
}

/** So many working days on; of a week without any, of all days. */
export function workingDaysAfter({ today, workweek }: Calendar, days: number): PlainDate {
  const isWorked = (day: PlainDate) =>
    workweek.workdays.length === 0 ||
    (workweek.workdays.includes(weekdayOf(day)) && !workweek.holidays.includes(day));
  let day = today;
  for (let left = Math.min(days, 250); left > 0; ) {
    day = addDays(day, 1);
    if (isWorked(day)) left -= 1;
  }
  return day;
}

/** The same day so many months on, or the last one of a shorter month. */
export function monthsAfter(day: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** A day of the month that another day lies in; past its end, the last one. */
export function inMonthOf(day: PlainDate, dayOfMonth: number): PlainDate {
  return Temporal.PlainDate.from(day).with({ day: dayOfMonth }).toString();
}
