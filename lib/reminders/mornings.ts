import { secondsAfter } from "@/lib/clock";
import { addDays, dayOf, weekdayOf } from "@/lib/days/day";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { humane, instantAt } from "./hours";
import type { Occasion, Span } from "./occasions";
import type { ReminderSettings } from "./settings";

const hour = 3600;
const sunday = 7;
const sundayEvening = 18;
/** A letter of the morning is one until then, and a Sunday's evening lasts as long. */
const lasts = 4 * hour;
/** After a longer time without a worker, only the latest mornings can matter still. */
const mostDays = 3;

/** When the morning's letter of a day is due. */
export function morningOf(day: PlainDate, settings: ReminderSettings): Instant {
  const at = instantAt(day, settings.hour, settings.zone);
  return humane(at, secondsAfter(at, lasts), settings);
}

/** The occasions that a day has by itself: its morning, and on Sundays its evening. */
export function dailyOccasions(settings: ReminderSettings, { since, to }: Span): Occasion[] {
  const { kinds, zone } = settings;
  const last = dayOf(to, zone);
  const days: PlainDate[] = [];
  for (let day = last; days.length < mostDays && day >= dayOf(since, zone); day = addDays(day, -1))
    days.push(day);
  // They had until yesterday: that stands in the morning's letter, where one is wanted.
  const kind = kinds.includes("digest") ? "digest" : "yesterday";
  return days.flatMap((day) => [
    { kind, about: day, ...lasting(morningOf(day, settings)) },
    ...(weekdayOf(day) === sunday
      ? [{ kind: "weekly" as const, about: day, ...lasting(evening(day, settings)) }]
      : []),
  ]);
}

function evening(day: PlainDate, settings: ReminderSettings): Instant {
  const at = instantAt(day, sundayEvening, settings.zone);
  return humane(at, at, settings);
}

const lasting = (at: Instant) => ({ at, until: secondsAfter(at, lasts) });
