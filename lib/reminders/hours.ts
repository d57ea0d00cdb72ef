import { Temporal } from "temporal-polyfill";
import { addDays, dayOf } from "@/lib/days/day";
import { readZone } from "@/lib/policy/days";
import { remembered } from "@/lib/policy/remembered";
import type { Instant, PlainDate } from "@/lib/policy/types";

/** The hours in which nobody is written to, [from, until) by the wall's clock; none where both are the same. */
export interface Quiet {
  zone: string;
  quietFrom: number;
  quietUntil: number;
}

const minute = 60_000;
const beforeTheQuiet = 15 * minute;

/** When the clock on the wall shows the hour on that day: where clocks skip it, as much later; of two, the first. */
export function instantAt(day: PlainDate, hour: number, zone: string): Instant {
  const found = instantOf(`${day}T${String(hour).padStart(2, "0")} ${zone}`);
  if (found === null) throw new RangeError(`No clock shows ${hour} on ${day} in ${zone}`);
  return found;
}

const instantOf = remembered((dayHourAndZone: string) => {
  const [time = "", zone = ""] = dayHourAndZone.split(" ");
  const wall = Temporal.PlainDateTime.from(time);
  return iso(wall.toZonedDateTime(zone, { disambiguation: "compatible" }).epochMilliseconds);
});

/** Whether the wall's clock shows one of the quiet hours. */
export function isQuiet(instant: Instant, quiet: Quiet): boolean {
  return isQuietHour(hourOf(instant, quiet.zone), quiet);
}

/** Whether an hour of the wall's clock is quiet. */
export function isQuietHour(hour: number, { quietFrom, quietUntil }: Omit<Quiet, "zone">): boolean {
  return quietFrom <= quietUntil
    ? hour >= quietFrom && hour < quietUntil
    : hour >= quietFrom || hour < quietUntil;
}

/** The first instant after the quiet hours that this one is in. */
export function endOfQuiet(instant: Instant, { zone, quietFrom, quietUntil }: Quiet): Instant {
  const overnight = quietFrom > quietUntil && hourOf(instant, zone) >= quietFrom;
  const day = dayOf(instant, zone);
  const end = instantAt(overnight ? addDays(day, 1) : day, quietUntil, zone);
  // Where the clocks go back over it, the wall shows its hour a second time.
  return end > instant ? end : iso(Date.parse(instant) + 60 * minute);
}

/**
 * The instant itself, or where that is quiet, the end of the quiet; where that would be after `latest`, a quarter of an
 * hour before the quiet began.
 */
export function humane(instant: Instant, latest: Instant, quiet: Quiet): Instant {
  if (!isQuiet(instant, quiet)) return instant;
  const end = endOfQuiet(instant, quiet);
  return end <= latest ? end : lastBefore(instant, quiet);
}

function lastBefore(instant: Instant, { zone, quietFrom }: Quiet): Instant {
  const day = dayOf(instant, zone);
  const from = instantAt(day, quietFrom, zone);
  const began = from <= instant ? from : instantAt(addDays(day, -1), quietFrom, zone);
  return iso(Date.parse(began) - beforeTheQuiet);
}

function hourOf(instant: Instant, zone: string): number {
  const known = readZone(zone);
  if (known === null) throw new RangeError(`No zone is called ${zone}`);
  return known.hourOf(Date.parse(instant));
}

const iso = (millis: number): Instant => new Date(millis).toISOString();
