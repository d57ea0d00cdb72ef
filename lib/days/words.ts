import type { Instant, PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { dayOf, daysBetween } from "./day";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale } = words.days;
  const key = locale + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, options);
    if (formats.size > 500) formats.clear();
    formats.set(key, known);
  }
  return known;
}

/** A day is a day wherever one stands: it is written as its own noon in UTC. */
function written(day: PlainDate, options: Intl.DateTimeFormatOptions): string {
  return format({ ...options, timeZone: "UTC" })
    .format(new Date(`${day}T12:00:00Z`))
    .replace(commaInEnglish(), "");
}

/** "Fri, 12 June" is written without its comma here; German needs it. */
function commaInEnglish(): string {
  return words.days.locale.startsWith("en") ? "," : "";
}

const yearUnless = (same: boolean) => (same ? {} : { year: "numeric" as const });
const sameYear = (a: PlainDate, b: PlainDate) => a.slice(0, 4) === b.slice(0, 4);

/** "Fri 12 June", with the year where it isn't today's. */
export function shortDay(day: PlainDate, today: PlainDate): string {
  return written(day, {
    weekday: "short",
    day: "numeric",
    month: "long",
    ...yearUnless(sameYear(day, today)),
  });
}

/** "Friday 12 June", with the year where it isn't today's. */
export function longDay(day: PlainDate, today: PlainDate): string {
  return written(day, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...yearUnless(sameYear(day, today)),
  });
}

/** "12 June", with the year where it isn't today's. */
export function monthDay(day: PlainDate, today: PlainDate): string {
  return written(day, { day: "numeric", month: "long", ...yearUnless(sameYear(day, today)) });
}

/** "12 Jun", where there is no room for more. */
export function briefDay(day: PlainDate): string {
  return written(day, { day: "numeric", month: "short" });
}

/** "12 June 2026", as at the head of a letter. */
export function dateInFull(day: PlainDate): string {
  return written(day, { day: "numeric", month: "long", year: "numeric" });
}

/** "12 Jun 2026", in one piece, as in a column of a table. */
export function dateInColumn(day: PlainDate): string {
  return written(day, { day: "numeric", month: "short", year: "numeric" }).replaceAll(" ", "\u00a0");
}

/** "Friday". */
export function weekdayName(day: PlainDate, length: "long" | "short" = "long"): string {
  return written(day, { weekday: length });
}

/** "Jul": a month beside its days. */
export function monthWord(day: PlainDate): string {
  return written(day, { month: "short" });
}

/** "June 2026". */
export function monthName(day: PlainDate): string {
  return written(day, { month: "long", year: "numeric" });
}

/** "8–14 June 2026", as the name of a week. */
export function daysName(first: PlainDate, last: PlainDate): string {
  const noon = (day: PlainDate) => new Date(`${day}T12:00:00Z`);
  return format({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).formatRange(
    noon(first),
    noon(last),
  );
}

/** "today", "yesterday", "tomorrow", else "Fri 12 June". */
export function nearDay(day: PlainDate, today: PlainDate): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return words.days.today;
  if (ahead === 1) return words.days.tomorrow;
  if (ahead === -1) return words.days.yesterday;
  return shortDay(day, today);
}

/** "16:30", in the zone. */
export function clockTime(instant: Instant, zone: string): string {
  return format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: zone }).format(
    new Date(instant),
  );
}

/** "today, 16:30" or "Fri 12 June, 16:30", in the zone. */
export function dayAndTime(instant: Instant, zone: string, now: Instant): string {
  return `${nearDay(dayOf(instant, zone), dayOf(now, zone))}, ${clockTime(instant, zone)}`;
}

/** The zone's city as people say it: "New York" of America/New_York. */
export function zoneCity(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
