import { Temporal } from "temporal-polyfill";
import { remembered } from "./remembered";
import type { Instant } from "./types";

/** A calendar day, counted from 1 January 1970: "D + 7" is plain addition. */
export type Day = number;
/** An instant, in milliseconds from 1970 in UTC. */
export type Millis = number;

export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const DATE = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z$/;
const ZONE = /^[a-z][a-z\d_+/-]*$/i;

/** The instant that the text names, or null where it names none. */
export function readInstant(text: unknown): Millis | null {
  return typeof text === "string" ? instantNamed(text) : null;
}

/** The day that the text names, or null where no calendar has it. */
export function readDay(text: unknown): Day | null {
  return typeof text === "string" ? dayNamed(text) : null;
}

const instantNamed = remembered((text: string) => (INSTANT.test(text) ? parsed(text) : null));
const dayNamed = remembered((text: string) => {
  const midnight = DATE.test(text) ? parsed(text) : null;
  return midnight === null ? null : midnight / DAY;
});

// Date.parse takes 30 February for a day of March: what it read must show the day that was written.
function parsed(text: string): Millis | null {
  const millis = Date.parse(text);
  return new Date(millis).getUTCDate() === Number(text.slice(8, 10)) ? millis : null;
}

/** Always with milliseconds. */
export function writeInstant(millis: Millis): Instant {
  const day = Math.floor(millis / DAY);
  return `${textOfDay(day)}${textOfTime(millis - day * DAY)}`;
}

const textOfDay = remembered((day: Day) => new Date(day * DAY).toISOString().slice(0, -13));
const textOfTime = remembered((millis: Millis) => new Date(millis).toISOString().slice(-13));

/** A stretch of time, [from, to), in which the zone's clocks keep one offset from UTC. */
type Span = { from: Millis; to: Millis; offset: Millis };

function zonedAt(zone: string, millis: Millis): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(zone);
}

function askTemporal(zone: string, millis: Millis): Span {
  const here = zonedAt(zone, millis);
  return {
    from: zonedAt(zone, millis + 1).getTimeZoneTransition("previous")?.epochMilliseconds ?? -Infinity,
    to: here.getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity,
    offset: here.offsetNanoseconds / 1_000_000,
  };
}

const FURTHEST_AHEAD = 16 * HOUR; // no zone was ever so far ahead of UTC
const SPANS_KEPT = 64;

export class Zone {
  private readonly spans: Span[] = [];
  private latest: Span = { from: 0, to: 0, offset: 0 }; // no time is in it

  constructor(private readonly name: string) {}

  /** The calendar day that its people see at that instant. */
  dayOf(millis: Millis): Day {
    return Math.floor((millis + this.spanAt(millis).offset) / DAY);
  }

  /** The hour that the wall's clock shows. */
  hourOf(millis: Millis): number {
    return Math.floor(((((millis + this.spanAt(millis).offset) % DAY) + DAY) % DAY) / HOUR);
  }

  /** The day's first instant: midnight, or where the clocks skip it, the moment they do. */
  startOf(day: Day): Millis {
    const midnight = day * DAY;
    let span = this.spanAt(midnight - FURTHEST_AHEAD);
    while (midnight - span.offset >= span.to) span = this.spanAt(span.to);
    return Math.max(midnight - span.offset, span.from);
  }

  // One application's times lie close together: most are in the span that was used last.
  private spanAt(millis: Millis): Span {
    if (!covers(this.latest, millis)) this.latest = this.findSpan(millis);
    return this.latest;
  }

  private findSpan(millis: Millis): Span {
    for (const span of this.spans) if (covers(span, millis)) return span;
    const span = askTemporal(this.name, millis);
    if (this.spans.length === SPANS_KEPT) this.spans.length = 0;
    this.spans.push(span);
    return span;
  }
}

function covers({ from, to }: Span, millis: Millis): boolean {
  return from <= millis && millis < to;
}

/** The zone of that name, or null where there is none. A bare offset names no zone. */
export function readZone(name: unknown): Zone | null {
  return typeof name === "string" ? zoneNamed(name) : null;
}

const zoneNamed = remembered((name: string) => {
  if (!ZONE.test(name)) return null;
  try {
    return new Zone(zonedAt(name, 0).timeZoneId);
  } catch {
    return null; // Temporal knows no such zone
  }
});
