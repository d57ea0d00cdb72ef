import { addDays } from "@/lib/days/day";
import type { PlainDate } from "@/lib/policy/types";

/** The days of a report, both ends among them. */
export interface Range {
  from: PlainDate;
  to: PlainDate;
}

/** The month of a day. */
export function monthOf(day: PlainDate): Range {
  const from = `${day.slice(0, 7)}-01`;
  return { from, to: addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1) };
}

/** The month before. */
export function monthBefore(day: PlainDate): Range {
  return monthOf(addDays(monthOf(day).from, -1));
}

/** What was asked for; this month where nothing was. Null where the last day is before the first. */
export function rangeOf({ from, to }: Partial<Range>, today: PlainDate): Range | null {
  const month = monthOf(today);
  const range = { from: from ?? (to ? monthOf(to).from : month.from), to: to ?? (from ? today : month.to) };
  return range.from <= range.to ? range : null;
}
