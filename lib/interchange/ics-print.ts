import type { Instant, PlainDate } from "@/lib/policy/types";
import { folded, icsLines, icsText } from "./ics-lines";

/** One event as a calendar shows it. It has no attendee and no organiser: nobody is asked to answer. */
export interface IcsEvent {
  /** Stable: by it a program knows what it has. */
  uid: string;
  summary: string;
  description: readonly string[];
  location?: string;
  url: string;
  /** Between two instants; or over whole days, `after` being the first that is none of them. */
  time: { starts: Instant; ends: Instant } | { first: PlainDate; after: PlainDate };
  /** Whether the time is taken by it. */
  busy: boolean;
  cancelled?: boolean;
  /** How long after the start it is announced, as an RFC 5545 duration. */
  alarm?: string;
}

export interface IcsCalendar {
  name: string;
  /** When all of it was last changed, and how often: programs take the event that has more of both. */
  stamp: Instant;
  sequence: number;
  /** How soon to look again, as an RFC 5545 duration. */
  refresh: string;
  events: readonly IcsEvent[];
}

/** A calendar to subscribe to, as a file (RFC 5545 and 7986). */
export function ics({ name, stamp, sequence, refresh, events }: IcsCalendar): string {
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Afterword//Afterword//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${icsText(name)}`,
    `X-WR-CALNAME:${icsText(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
  ];
  // Each event by itself: thousands of lines in one list outlive what is made of them, and cost more to clear away.
  const at = utc(stamp);
  const told = events.map((event) => written(eventLines(event, at, sequence)));
  return [written(head), ...told, written(["END:VCALENDAR"])].join("");
}

function written(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: IcsEvent, stamp: string, sequence: number): string[] {
  const { uid, summary, description, location, url, busy, cancelled } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${icsText(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `TRANSP:${busy && !cancelled ? "OPAQUE" : "TRANSPARENT"}`,
    ...timeLines(event.time),
    `SUMMARY:${icsText(summary)}`,
    ...(location ? [`LOCATION:${icsText(location)}`] : []),
    `DESCRIPTION:${icsLines([...description, url])}`,
    // A URI isn't escaped; this way nothing in it can end the line.
    `URL:${new URL(url).href}`,
    ...alarmLines(event),
    "END:VEVENT",
  ];
}

function timeLines(time: IcsEvent["time"]): string[] {
  if ("first" in time)
    return [`DTSTART;VALUE=DATE:${date(time.first)}`, `DTEND;VALUE=DATE:${date(time.after)}`];
  const [starts, ends] = [utc(time.starts), utc(time.ends)];
  // An end at the start isn't allowed; without any, an event takes no time.
  return starts < ends ? [`DTSTART:${starts}`, `DTEND:${ends}`] : [`DTSTART:${starts}`];
}

function alarmLines({ alarm, cancelled, summary }: IcsEvent): string[] {
  if (!alarm || cancelled) return [];
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${icsText(summary)}`,
    `TRIGGER:${alarm}`,
    "END:VALARM",
  ];
}

/** `2026-06-10T15:42:00.000Z` as `20260610T154200Z`, cut down to the second. */
function utc(instant: Instant): string {
  return instant.replace(/[-:]|\.\d+/g, "");
}

function date(day: PlainDate): string {
  return day.replaceAll("-", "");
}
