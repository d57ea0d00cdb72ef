import type { Entry } from "@/lib/calendar/entry";
import { clockTime, zoneCity } from "@/lib/days/words";
import { words } from "@/lib/words";

/** "09:00 in London" of an interview whose own clock shows another time than the viewer's; else null. */
export function thereWords({ at }: Entry, zone: string): string | null {
  if (!at) return null;
  const there = clockTime(at.instant, at.zone);
  return there === clockTime(at.instant, zone) ? null : words.days.in(there, zoneCity(at.zone));
}

/** "Overlaps with Oduvale Health, 16:00", by the viewer's clock; null where it doesn't. */
export function overlapWords(
  entry: Entry,
  overlaps: ReadonlyMap<Entry, readonly Entry[]>,
  zone: string,
): string | null {
  const others = overlaps.get(entry) ?? [];
  if (others.length === 0) return null;
  const names = others.map(
    ({ story, at }) => `${story.employer.name}, ${at ? clockTime(at.instant, zone) : ""}`,
  );
  return words.calendar.overlapsWith(words.common.and(names));
}
