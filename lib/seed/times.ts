import { secondsAfter } from "@/lib/clock";
import { addDays, dayOf, startOfDay } from "@/lib/days/day";
import type { Instant, PlainDate } from "@/lib/policy/types";

/** Where a seeded account has its days. */
export const zone = "Europe/Berlin";

/** Days and instants, counted in days from today; negative ones are gone by. */
export interface Times {
  on: (day: number) => PlainDate;
  at: (day: number, hour: number) => Instant;
  /** The same, and an hour ago at the latest: what happened today happened before now. */
  past: (day: number, hour: number) => Instant;
}

/** The times that are counted from an instant. */
export function timesFrom(now: Instant): Times {
  const today = dayOf(now, zone);
  const anHourAgo = secondsAfter(now, -3600);
  const on = (day: number) => addDays(today, day);
  const at = (day: number, hour: number) => secondsAfter(startOfDay(on(day), zone), hour * 3600);
  const past = (day: number, hour: number) => {
    const told = at(day, hour);
    return told < anHourAgo ? told : anHourAgo;
  };
  return { on, at, past };
}
