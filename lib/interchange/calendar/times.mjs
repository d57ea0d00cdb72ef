import ICAL from "ical.js";
import { propertyOf } from "../lines/tree.mjs";
import { Refusal } from "../worker/refusal.mjs";
import { zoneMeant } from "./zone-meant.mjs";

/**
 * A time as a calendar means it: on a zone's wall, an instant, on a wall in a zone that isn't told (`named` is what it
 * was called), or a day without a time.
 * @typedef {{ kind: "zoned", local: string, zone: string } | { kind: "instant", at: string }
 *   | { kind: "floating", local: string, named: string } | { kind: "day", day: string }} Time
 * @typedef {import("../lines/tree.mjs").Component} Component
 * @typedef {import("../lines/tree.mjs").Property} Property
 * @typedef {{ zones: Map<string, Component>, own: string | null }} Zones
 */

/**
 * The zones that a calendar brings along, and the one that stands for times without any.
 * @param {Component} calendar
 * @returns {Zones}
 */
export function zonesOf(calendar) {
  const zones = calendar.parts.filter((part) => part.name === "vtimezone");
  const own = String(propertyOf(calendar, "x-wr-timezone")?.values[0] ?? "");
  return {
    zones: new Map(zones.map((zone) => [String(propertyOf(zone, "tzid")?.values[0] ?? ""), zone])),
    own: zoneMeant(own),
  };
}

/**
 * @param {Property} property
 * @param {Zones} zones
 * @returns {Time}
 * @throws {Refusal}
 */
export function timeOf(property, zones) {
  const written = String(property.values[0] ?? "");
  // What is written without a time, or without seconds, comes from ical.js with their colons.
  const [, day = "", time, utc] =
    /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d:\d\d)(?::\d{0,2})?(Z)?|::))?$/.exec(written) ?? [];
  if (!isInReach(day, time ?? "00:00"))
    throw new Refusal("not-a-time", { line: property.line, field: property.name.toUpperCase() });
  if (time === undefined) return { kind: "day", day };
  const local = `${day}T${time}`;
  if (utc) return { kind: "instant", at: `${local}:00.000Z` };
  const named = [property.params.tzid ?? ""].flat()[0] ?? "";
  const brought = zones.zones.get(named);
  const zone = named ? (zoneMeant(named) ?? zoneMeant(locationOf(brought))) : zones.own;
  if (zone) return { kind: "zoned", local, zone };
  const at = brought ? instantIn(brought, local) : null;
  if (at) return { kind: "instant", at };
  return { kind: "floating", local, named };
}

/**
 * @param {string} day
 * @param {string} time
 */
function isInReach(day, time) {
  const at = new Date(`${day}T${time}:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 16) !== `${day}T${time}`) return false;
  return day > "1970-01-01" && day < "2199-12-31";
}

/** @param {Component | undefined} zone */
function locationOf(zone) {
  return zone ? String(propertyOf(zone, "x-lic-location")?.values[0] ?? "") : "";
}

/**
 * By the rules that the calendar brings along for a zone nobody else knows; null where they can't be followed.
 * @param {Component} zone
 * @param {string} local
 */
function instantIn(zone, local) {
  const time = ICAL.Time.fromDateTimeString(`${local}:00`, /** @type {any} */ (null));
  try {
    const component = new ICAL.Component(jcalOf(zone));
    const offset = new ICAL.Timezone({ component, tzid: "brought" }).utcOffset(time);
    return new Date(Date.parse(`${local}:00Z`) - offset * 1000).toISOString();
  } catch {
    return null; // ical.js throws whatever it meets in a rule: the zone is as good as untold
  }
}

/**
 * Windows has its rules begin in 1601, and each year since would be reckoned.
 * @param {unknown} written
 */
function notLongAgo(written) {
  return String(written).replace(/^1[0-8]\d\d|^19[0-6]\d/, "1970");
}

/**
 * @param {Component} component
 * @returns {any[]}
 */
function jcalOf({ name, properties, parts }) {
  const types = { dtstart: "date-time", rdate: "date-time", rrule: "recur" };
  const offsets = ["tzoffsetfrom", "tzoffsetto"];
  const recurs = properties.some((property) => property.name === "rrule");
  return [
    name,
    properties.map((property) => [
      property.name,
      property.params,
      offsets.includes(property.name)
        ? "utc-offset"
        : (types[/** @type {keyof typeof types} */ (property.name)] ?? "text"),
      ...(recurs && property.name === "dtstart" ? property.values.map(notLongAgo) : property.values),
    ]),
    parts.map(jcalOf),
  ];
}
