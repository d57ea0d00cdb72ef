import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";

/**
 * @typedef {import("../lines/tree.mjs").Component} Component
 * @typedef {import("./times.mjs").Time} Time
 */

const most = { listed: 20, steps: 20_000 };

/**
 * The times at which a recurring event takes place, from an instant on, at most twenty; where all of them are past,
 * the last twenty. Those that another entry of the file moves are among them. `ordinals` tells which of the series
 * each time is, counted from one; those it leaves out count as well, so that one more of them shifts nothing.
 * @param {Component} event
 * @param {Time} starts
 * @param {string} from
 * @returns {{ times: Time[], ordinals: Map<string, number> }}
 */
export function occurrencesOf(event, starts, from) {
  const wall = wallOf(starts);
  const out = new Set(valuesOf(event, "exdate").map((value) => wallIn(value, starts)));
  const found = /** @type {string[]} */ ([]);
  const ordinals = /** @type {Map<string, number>} */ (new Map());
  const earliest = wallIn(from, starts);
  for (const at of walls(event, starts, wall)) {
    if (!ordinals.has(at)) ordinals.set(at, ordinals.size + 1);
    if (out.has(at)) continue;
    found.push(at);
    if (found.length > most.listed) found.shift();
    if (found.length === most.listed && found[0] !== undefined && found[0] >= earliest) break;
  }
  if (found.length === 0) return { times: [starts], ordinals };
  const ahead = found.filter((at) => at >= earliest);
  return { times: (ahead.length > 0 ? ahead : found).map((at) => moved(starts, at)), ordinals };
}

/**
 * @param {Component} event
 * @param {Time} starts
 * @param {string} wall
 */
function* walls(event, starts, wall) {
  const more = valuesOf(event, "rdate").map((value) => wallIn(value, starts));
  const rule = valuesOf(event, "rrule")[0];
  // One that doesn't say how often can't be followed: what is left is the time that is written.
  if (!rule?.freq) {
    yield* new Set([wall, ...more].toSorted());
    return;
  }
  const until = typeof rule.until === "string" ? wallIn(rule.until, starts) : null;
  const recur = ICAL.Recur.fromData({ ...rule, until: undefined });
  const iterator = recur.iterator(ICAL.Time.fromString(timed(wall), /** @type {any} */ (null)));
  for (let step = 0; step < most.steps; step += 1) {
    const at = iterator.next()?.toString().slice(0, wall.length);
    if (!at || at > "2199" || (until && at > until.padEnd(16, "T23:59"))) break;
    for (const one of more.filter((extra) => extra < at)) yield more.splice(more.indexOf(one), 1)[0] ?? one;
    yield at;
  }
  yield* more;
}

/** @param {string} wall */
const timed = (wall) => (wall.length > 10 ? `${wall}:00` : wall);

/**
 * @param {Component} event
 * @param {string} name
 */
function valuesOf(event, name) {
  return event.properties.filter((property) => property.name === name).flatMap(({ values }) => values);
}

/** @param {Time} time */
export function wallOf(time) {
  if (time.kind === "day") return time.day;
  return time.kind === "instant" ? time.at.slice(0, 16) : time.local;
}

/**
 * A written time as the clocks show it by which the event's own start is told.
 * @param {unknown} written
 * @param {Time} starts
 */
export function wallIn(written, starts) {
  const text = String(written);
  if (starts.kind === "day") return text.slice(0, 10);
  if (!text.endsWith("Z") || starts.kind !== "zoned") return text.slice(0, 16);
  const there = Temporal.Instant.from(text).toZonedDateTimeISO(starts.zone);
  return there.toPlainDateTime().toString({ smallestUnit: "minute" });
}

/**
 * @param {Time} starts
 * @param {string} at
 * @returns {Time}
 */
function moved(starts, at) {
  if (starts.kind === "day") return { kind: "day", day: at };
  return starts.kind === "instant" ? { kind: "instant", at: `${at}:00.000Z` } : { ...starts, local: at };
}
