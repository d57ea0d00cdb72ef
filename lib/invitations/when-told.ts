import { Temporal } from "temporal-polyfill";
import type { CalendarEvent } from "@/lib/interchange/calendar/read.mjs";
import type { Time } from "@/lib/interchange/calendar/times.mjs";

/** What the form of an interview asks of its time, as an event tells it. */
export interface WhenTold {
  startsLocal: string;
  timeZone: string;
  minutes: number;
  /** What the event leaves open, and the form fills in. */
  open: { zone: boolean; time: boolean; length: boolean };
}

const usual = { minutes: 60, time: "09:00" };

/** The time of an event in the words of the form. An instant is told in `zone`, and a time without a zone taken so. */
export function whenTold(
  { starts, ends, minutes }: Pick<CalendarEvent, "starts" | "ends" | "minutes">,
  zone: string,
): WhenTold {
  const there = starts.kind === "zoned" ? starts.zone : zone;
  const length = lengthOf(starts, ends, zone) ?? minutes;
  const isTold = starts.kind !== "day" && length !== null && length >= 5 && length <= 24 * 60;
  return {
    startsLocal: starts.kind === "day" ? `${starts.day}T${usual.time}` : localOf(starts, there),
    timeZone: there,
    minutes: isTold ? length : usual.minutes,
    open: { zone: starts.kind === "floating", time: starts.kind === "day", length: !isTold },
  };
}

function localOf(time: Exclude<Time, { kind: "day" }>, zone: string): string {
  if (time.kind !== "instant") return time.local;
  return Temporal.Instant.from(time.at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
}

function lengthOf(starts: Time, ends: Time | null, zone: string): number | null {
  if (!ends || starts.kind === "day" || ends.kind === "day") return null;
  return Math.round((instantOf(ends, zone) - instantOf(starts, zone)) / 60_000);
}

function instantOf(time: Exclude<Time, { kind: "day" }>, zone: string): number {
  if (time.kind === "instant") return Date.parse(time.at);
  return Temporal.PlainDateTime.from(time.local).toZonedDateTime(time.kind === "zoned" ? time.zone : zone)
    .epochMilliseconds;
}
