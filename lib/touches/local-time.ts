import { Temporal } from "temporal-polyfill";
import type { Instant } from "@/lib/policy/types";

/**
 * The instant of a time on the wall, `2026-06-10T17:42`, in a zone; `now` where none was typed, and for the minute
 * that it is, so that what is logged as it happens comes after what was logged a moment ago. A time that the clocks
 * skip is taken as that much later, and of one that they show twice the first is meant, as in every calendar.
 */
export function instantTyped(local: string | null, zone: string, now: Instant): Instant {
  if (local === null || local.slice(0, 16) === localTimeOf(now, zone)) return now;
  const there = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "compatible" });
  return new Date(there.epochMilliseconds).toISOString();
}

/** What the clocks of a zone show at an instant, to the minute: `2026-06-10T17:42`. */
export function localTimeOf(instant: Instant, zone: string): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return there.toPlainDateTime().toString({ smallestUnit: "minute", roundingMode: "trunc" });
}
