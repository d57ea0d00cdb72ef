// A second reading of the wall's clock, by the runtime's own Intl, minute by minute: nothing of lib/reminders is in it.

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the wall's clock shows: "2020-03-08 02:30". */
export function wall(instant: string | number, zone: string): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
    formats.set(zone, format);
  }
  return format.format(new Date(instant));
}

export const wallDay = (instant: string | number, zone: string) => wall(instant, zone).slice(0, 10);
export const wallHour = (instant: string | number, zone: string) => Number(wall(instant, zone).slice(11, 13));

const minute = 60_000;

const found = new Map<string, string>();

/** The first instant of a day at which the wall's clock shows the hour, or has gone past it. */
export function firstAt(day: string, hour: number, zone: string): string {
  const key = `${day} ${hour} ${zone}`;
  const known = found.get(key) ?? searched(day, hour, zone);
  found.set(key, known);
  return known;
}

function searched(day: string, hour: number, zone: string): string {
  const sought = `${day} ${String(hour).padStart(2, "0")}:00`;
  let at = Date.parse(`${day}T00:00:00Z`) - 15 * 60 * minute;
  // Quarters of an hour: no zone of today is off by less.
  while (wall(at, zone) < sought) at += 15 * minute;
  return new Date(at).toISOString();
}

export function isQuietHour(instant: string | number, zone: string, from: number, until: number): boolean {
  const hour = wallHour(instant, zone);
  return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}
