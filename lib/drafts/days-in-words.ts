import type { Instant, PlainDate } from "@/lib/policy/types";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const calendars = new Map<string, Intl.DateTimeFormat>();
const dayLength = 86_400_000;

/** The calendar day of an instant in a zone; null where one of them can't be read. */
export function dayOf(at: Instant, timeZone: string): PlainDate | null {
  try {
    let calendar = calendars.get(timeZone);
    if (!calendar) {
      calendar = new Intl.DateTimeFormat("en-CA", {
        timeZone,
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
      });
      calendars.set(timeZone, calendar);
    }
    return calendar.format(new Date(at));
  } catch {
    return null;
  }
}

/** Days from one date to another; negative where the second lies before. NaN for what is no date. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

export const weekdayOf = (day: PlainDate): number => new Date(day).getUTCDay();

/** "today", "yesterday", the weekday within six days, else "1 June", with its year where it isn't this one's. */
export function dayInWords(day: PlainDate, today: PlainDate): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return "today";
  if (ago === 1) return "yesterday";
  if (Math.abs(ago) <= 6) return weekdays[weekdayOf(day)] ?? day;
  const [year, month, date] = day.split("-").map(Number);
  const named = `${date} ${months[(month ?? 1) - 1]}`;
  return today.startsWith(`${year}-`) ? named : `${named} ${year}`;
}

/** The same as an adverb: "today", "on Tuesday", "on 1 June". */
export function onDay(day: PlainDate, today: PlainDate): string {
  const words = dayInWords(day, today);
  return words === "today" || words === "yesterday" ? words : `on ${words}`;
}
