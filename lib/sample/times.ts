import { addDays, dayOf, weekdayOf } from "@/lib/days/day";
import { when } from "@/lib/interviews/when";
import type { Instant, PlainDate } from "@/lib/policy/types";

/** A day counted from today. Nobody is interviewed on a Sunday: it is the Friday before, or the Monday after. */
export function officeDay(day: number, zone: string, now: Instant): PlainDate {
  const told = addDays(dayOf(now, zone), day);
  const intoWeekend = Math.max(0, weekdayOf(told) - 5);
  if (day === 0 || intoWeekend === 0) return told;
  return addDays(told, day < 0 ? -intoWeekend : 3 - intoWeekend);
}

/** An hour of a day, counted from today, in a zone; never later than now. */
export function momentOf(day: number, hour: number, zone: string, now: Instant): Instant {
  const { startsAt } = when(`${officeDay(day, zone, now)}T${clock(hour)}`, 0, zone, zone);
  return day <= 0 && startsAt > now ? now : startsAt;
}

/** An hour as a clock shows it. */
export function clock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

/** What a wall clock in the zone shows, to the quarter of an hour before. */
export function localTime(instant: Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeStyle: "short" }).format(
    new Date(instant),
  );
  const [hours = "00", minutes = "00"] = parts.split(":");
  return `${dayOf(instant, zone)}T${hours}:${String(Math.floor(Number(minutes) / 15) * 15).padStart(2, "0")}`;
}
