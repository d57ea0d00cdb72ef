import { Temporal } from "temporal-polyfill";
import type { Instant } from "@/lib/policy/types";

/** The wall's time, `2026-06-01T14:00`. */
export type LocalTime = string;

export interface When {
  startsAt: Instant;
  endsAt: Instant;
  /** What the clocks there really show as it starts: another time than typed where they skip that one. */
  shown: LocalTime;
  /** The typed time is one that the clocks skip, or one that they show twice; else null. */
  odd: "skipped" | "twice" | null;
  /** What the clocks at home show as it starts; null where they show the same. */
  home: LocalTime | null;
}

/**
 * The instants of an interview, from what the invitation said: a time on the wall in a zone, and a length in
 * minutes of real time. A skipped time is taken as that much later, of a doubled one the first is meant, as in every
 * calendar (RFC 5545, 3.3.5). Throws a RangeError on a zone or a time that doesn't exist.
 */
export function when(startsLocal: LocalTime, minutes: number, zone: string, homeZone: string): When {
  const typed = Temporal.PlainDateTime.from(startsLocal);
  const starts = typed.toZonedDateTime(zone, { disambiguation: "compatible" });
  const home = minute(starts.withTimeZone(homeZone).toPlainDateTime());
  const shown = minute(starts.toPlainDateTime());
  return {
    startsAt: instant(starts),
    endsAt: instant(starts.add({ minutes })),
    shown,
    odd: oddity(typed, starts),
    home: home === shown ? null : home,
  };
}

function oddity(typed: Temporal.PlainDateTime, starts: Temporal.ZonedDateTime): When["odd"] {
  if (!typed.equals(starts.toPlainDateTime())) return "skipped";
  const later = typed.toZonedDateTime(starts.timeZoneId, { disambiguation: "later" });
  return later.equals(starts) ? null : "twice";
}

function instant(time: Temporal.ZonedDateTime): Instant {
  return new Date(time.epochMilliseconds).toISOString();
}

function minute(time: Temporal.PlainDateTime): LocalTime {
  return time.toString({ smallestUnit: "minute" });
}
