import { dayAndTime, zoneCity } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";

/** When something starts by its own clock: "Tue 23 June, 16:00", and in which city where the clocks of `zone` show another time. */
export function timeInWords(at: Instant, ownZone: string, zone: string, now: Instant): string {
  const time = dayAndTime(at, ownZone, now);
  return time === dayAndTime(at, zone, now) ? time : words.days.in(time, zoneCity(ownZone));
}
