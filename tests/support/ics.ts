import ICAL from "ical.js";

/** A calendar as a parser reads it that isn't ours. */
export interface ReadCalendar {
  /** What stands before the events, by name. */
  head: Record<string, string>;
  events: ReadEvent[];
  /** The kinds of components in it. */
  kinds: string[];
}

export interface ReadEvent {
  uid: string;
  summary: string;
  /** Instants in UTC, or days as `2026-06-01`. */
  starts: string;
  ends: string;
  allDay: boolean;
  /** Every other property's value, by name. */
  more: Record<string, string>;
  /** When each alarm rings, after the start. */
  alarms: string[];
}

/** Reads a file of ours by ical.js, which throws on what is no calendar. */
export function readIcs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const parts = calendar.getAllSubcomponents();
  return {
    head: valuesOf(calendar),
    events: calendar.getAllSubcomponents("vevent").map(readEvent),
    kinds: [...new Set(parts.map(({ name }) => name))],
  };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    starts: momentOf(event.startDate),
    ends: momentOf(event.endDate),
    allDay: event.startDate.isDate,
    more: valuesOf(component),
    alarms: component
      .getAllSubcomponents("valarm")
      .map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
  };
}

function momentOf(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}

function valuesOf(component: ICAL.Component): Record<string, string> {
  return Object.fromEntries(
    component.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]),
  );
}
