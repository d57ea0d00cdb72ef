import { addDays, daysBetween, weekdayOf } from "@/lib/days/day";
import type { PlainDate } from "@/lib/policy/types";

/** The days of whole weeks, both ends included; Monday comes first. */
export interface Weeks {
  first: PlainDate;
  last: PlainDate;
  /** The Mondays. */
  mondays: PlainDate[];
}

/** The whole weeks that a day's month touches. */
export function weeksOfMonth(day: PlainDate): Weeks {
  const first = startOfWeek(startOfMonth(day));
  const lastOfMonth = addDays(nextMonth(day, 1), -1);
  const count = Math.ceil((daysBetween(first, lastOfMonth) + 1) / 7);
  const mondays = Array.from({ length: count }, (_, week) => addDays(first, week * 7));
  return { first, last: addDays(first, count * 7 - 1), mondays };
}

/** The last day that an agenda from a day on tells of: the month's weeks, and five weeks at least. */
export function agendaEnd(day: PlainDate): PlainDate {
  const inFiveWeeks = addDays(day, 34);
  const { last } = weeksOfMonth(day);
  return last > inFiveWeeks ? last : inFiveWeeks;
}

/** The first day of a day's month. */
export function startOfMonth(day: PlainDate): PlainDate {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of the month so many months on; negative goes back. */
export function nextMonth(day: PlainDate, months: number): PlainDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}

/** The Monday of a day's week. */
export function startOfWeek(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekdayOf(day));
}
