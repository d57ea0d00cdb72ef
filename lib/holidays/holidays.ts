import "server-only";
import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";
import type { PlainDate } from "@/lib/policy/types";

const kept = new Map<string, PlainDate[]>();
const mostKept = 2000;

/**
 * The public holidays of a country (ISO 3166, with a region of it where given) in the years from `first` to `last`,
 * as days, in order. None for no country, or for one that the library doesn't know. Source: date-holidays.
 */
export function publicHolidays(
  country: string | null,
  region: string | null,
  first: number,
  last: number,
): PlainDate[] {
  if (!country) return [];
  const days: PlainDate[] = [];
  for (let year = first; year <= last; year += 1) days.push(...ofYear(country, region, year));
  return days;
}

function ofYear(country: string, region: string | null, year: number): PlainDate[] {
  const key = `${country}/${region ?? ""}/${year}`;
  const known = kept.get(key);
  if (known) return known;
  const found = calendar(country, region).getHolidays(year) ?? [];
  const days = found.filter((holiday) => holiday.type === "public").flatMap(daysOf);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, days);
  return days;
}

function calendar(country: string, region: string | null): Holidays {
  return region ? new Holidays(country, region) : new Holidays(country);
}

/** A holiday may last several days: `start` and `end` are its local midnights as instants. */
function daysOf(holiday: { date: string; start: Date; end: Date }): PlainDate[] {
  const first = Temporal.PlainDate.from(holiday.date.slice(0, 10));
  const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
  return Array.from({ length }, (_, after) => first.add({ days: after }).toString());
}

/** The countries whose holidays are known, by name in that language: for a select. */
export function countries(language = "en"): { code: string; name: string }[] {
  return named(new Holidays().getCountries(language), language);
}

/** The regions of a country that have holidays of their own, by name; none for most. */
export function regions(country: string | null, language = "en"): { code: string; name: string }[] {
  return country ? named(new Holidays().getStates(country, language), language) : [];
}

function named(list: Record<string, string> | undefined, language: string): { code: string; name: string }[] {
  return Object.entries(list ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** Whether there is such a country, and such a region of it; no country at all is a place too. */
export function isKnownPlace(country: string | null, region: string | null): boolean {
  if (country === null) return region === null;
  if (!countries().some(({ code }) => code === country)) return false;
  return region === null || regions(country).some(({ code }) => code === region);
}
