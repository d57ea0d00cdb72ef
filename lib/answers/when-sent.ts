import * as chrono from "chrono-node/en";
import { Temporal } from "temporal-polyfill";
import type { Instant } from "@/lib/policy/types";
import { writesMonthFirst } from "./calendar";

/**
 * When a letter came, by what stands above it; null where that can't be read or is still to come. A time without a
 * zone is one of the user's own clocks, and a day without a time is taken as its noon.
 */
export function whenSent(shown: string, zone: string, now: Instant): Instant | null {
  const text = shown.slice(0, 120);
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const reference = { instant: new Date(now), timezone: here.offsetNanoseconds / 60_000_000_000 };
  const ways = writesMonthFirst(zone)
    ? [chrono.casual, chrono.GB]
    : [figuresAlone.test(text) ? chrono.GB : chrono.casual, chrono.casual];
  for (const way of ways) {
    const [read] = way.parse(text, reference);
    const at = read && instantOf(read.start, read.date(), zone);
    if (at && at <= now) return at;
  }
  return null;
}

const figuresAlone = /\d[./-]\d{1,2}[./-]/;

type Component = "year" | "month" | "day" | "hour" | "minute" | "second" | "timezoneOffset";
type Read = { get(part: Component): number | null; isCertain(part: Component): boolean };

function instantOf(read: Read, date: Date, zone: string): Instant | null {
  if (read.isCertain("timezoneOffset")) return date.toISOString();
  const part = (name: Component) => read.get(name) ?? 0;
  const hour = read.isCertain("hour") ? part("hour") : 12;
  const wall = {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour,
    minute: part("minute"),
    second: part("second"),
  };
  const there = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone);
  return new Date(there.epochMilliseconds).toISOString();
}
