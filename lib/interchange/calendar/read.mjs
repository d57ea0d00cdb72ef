import ICAL from "ical.js";
import { decode } from "../lines/decode.mjs";
import { plain, propertyOf, textOf, treeOf } from "../lines/tree.mjs";
import { Refusal } from "../worker/refusal.mjs";
import { occurrencesOf, wallIn, wallOf } from "./occurrences.mjs";
import { invitedTo } from "./people.mjs";
import { timeOf, zonesOf } from "./times.mjs";

/**
 * One event of a calendar file, or one occurrence of one that recurs.
 * @typedef {object} CalendarEvent
 * @property {string} uid
 * @property {number} sequence
 * @property {string} occurrence which one of a recurring event, by the time it was first set for; else empty
 * @property {number | null} ordinal which one of the series, counted from one; null where the file doesn't tell
 * @property {boolean} cancelled
 * @property {boolean} recurring
 * @property {string} title
 * @property {string} description
 * @property {string} location
 * @property {string[]} links
 * @property {import("./times.mjs").Time} starts
 * @property {import("./times.mjs").Time | null} ends
 * @property {number | null} minutes where the file tells the length, and no end
 * @property {import("./people.mjs").Invited[]} invited
 *
 * @typedef {import("../lines/tree.mjs").Component} Component
 * @typedef {import("./times.mjs").Zones} Zones
 */

const mostEvents = 100;

const names = (/** @type {string} */ list) => new Set(list.split(" "));
const linkNames =
  "x-google-conference conference x-microsoft-skypeteamsmeetingurl x-microsoft-onlinemeetingexternallink x-zoom-join-url url";
const ofZone = { properties: names("dtstart tzoffsetfrom tzoffsetto rrule rdate") };
const wanted = {
  vcalendar: { properties: names("method x-wr-timezone") },
  vtimezone: { properties: names("tzid x-lic-location") },
  standard: ofZone,
  daylight: ofZone,
  vevent: {
    properties: names(
      `uid sequence recurrence-id status summary description location dtstart dtend duration rrule rdate exdate organizer attendee ${linkNames}`,
    ),
    atMost: { attendee: 200 },
  },
};

/**
 * The events of an invitation, at most 100; one that recurs is told as its occurrences from an instant on.
 * @param {Uint8Array} bytes
 * @param {{ from: string }} options
 * @returns {{ events: CalendarEvent[], more: number }}
 * @throws {Refusal}
 */
export function read(bytes, { from }) {
  const design = ICAL.design.icalendar;
  const calendars = treeOf(decode(bytes), { root: "vcalendar", wanted, design });
  const events = calendars.flatMap((calendar) => eventsOf(calendar, from));
  if (events.length === 0) throw new Refusal("no-event");
  return { events: events.slice(0, mostEvents), more: Math.max(0, events.length - mostEvents) };
}

/**
 * @param {Component} calendar
 * @param {string} from
 */
function eventsOf(calendar, from) {
  const zones = zonesOf(calendar);
  const cancels = textOf(calendar, "method").toUpperCase() === "CANCEL";
  const events = calendar.parts
    .filter((part) => part.name === "vevent")
    .map((event) => eventOf(event, zones, cancels, from));
  const moved = new Set(events.filter(({ own }) => own.occurrence).map(({ own }) => keyOf(own)));
  const listed = events.flatMap(({ own, occurrences }) =>
    occurrences === null
      ? [own]
      : occurrences.times
          .map((starts) => ({
            ...own,
            starts,
            ends: null,
            occurrence: wallOf(starts),
            minutes: lengthOf(own),
          }))
          .filter((one) => !moved.has(keyOf(one))),
  );
  const series = new Map(
    events.flatMap(({ own, occurrences }) => (occurrences ? [[own.uid, occurrences.ordinals]] : [])),
  );
  return listed.map((one) => ({ ...one, ordinal: series.get(one.uid)?.get(one.occurrence) ?? null }));
}

/** @param {CalendarEvent} event */
const keyOf = ({ uid, occurrence }) => `${uid} ${occurrence}`;

/**
 * @param {Component} event
 * @param {Zones} zones
 * @param {boolean} cancels
 * @param {string} from
 */
function eventOf(event, zones, cancels, from) {
  const start = propertyOf(event, "dtstart");
  if (!start) throw new Refusal("no-start", { line: event.line });
  const starts = timeOf(start, zones);
  const end = propertyOf(event, "dtend");
  const recurrence = propertyOf(event, "recurrence-id");
  const recurs = ["rrule", "rdate"].some((name) => propertyOf(event, name)) && !recurrence;
  /** @type {CalendarEvent} */
  const own = {
    uid: textOf(event, "uid").replace(/\s+/g, " ").slice(0, 500).toWellFormed(),
    sequence: sequenceOf(event),
    occurrence: recurrence ? wallIn(recurrence.values[0], starts) : "",
    ordinal: null,
    cancelled: cancels || textOf(event, "status").toUpperCase() === "CANCELLED",
    recurring: recurs || recurrence !== undefined,
    title: textOf(event, "summary").replace(/\s+/g, " ").slice(0, 200).toWellFormed().trim(),
    description: textOf(event, "description").slice(0, 60_000),
    location: textOf(event, "location")
      .replace(/\s*\n\s*/g, ", ")
      .slice(0, 2000),
    links: linksOf(event),
    starts,
    ends: end ? timeOf(end, zones) : null,
    minutes: durationOf(event),
    invited: invitedTo(event),
  };
  // A cancellation of the whole names the whole, not its occurrences.
  return { own, occurrences: recurs && !own.cancelled ? occurrencesOf(event, starts, from) : null };
}

/** @param {Component} event */
function sequenceOf(event) {
  const number = Math.trunc(Number(propertyOf(event, "sequence")?.values[0] ?? 0));
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), 2 ** 31 - 1) : 0;
}

/** @param {Component} event */
function linksOf(event) {
  const links = event.properties
    .filter(({ name }) => linkNames.split(" ").includes(name))
    .map(({ values }) => plain(values[0]).slice(0, 2000))
    .filter((link) => /^(?:https:\/\/|tel:)\S+$/i.test(link));
  return links.slice(0, 10);
}

/** @param {Component} event */
function durationOf(event) {
  const property = propertyOf(event, "duration");
  if (!property) return null;
  try {
    return Math.round(ICAL.Duration.fromString(String(property.values[0])).toSeconds() / 60);
  } catch {
    throw new Refusal("not-a-length", { line: property.line, field: "DURATION" });
  }
}

/**
 * By the clock on the wall, for the occurrences of one that recurs.
 * @param {CalendarEvent} event
 */
function lengthOf({ starts, ends, minutes }) {
  if (!ends || ends.kind !== starts.kind || ends.kind === "day") return minutes;
  return Math.round((Date.parse(`${wallOf(ends)}Z`) - Date.parse(`${wallOf(starts)}Z`)) / 60_000);
}
