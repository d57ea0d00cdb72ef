import "server-only";
import { addDays, daysBetween } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { PlainDate } from "@/lib/policy/types";
import type { TimelineView } from "./timeline";
import type { Promised } from "./what-if";

/** The days of a line on which their date can be put, in order, the first of them so many days after the line begins. */
export interface PromiseDays {
  first: number;
  days: { day: PlainDate; label: string }[];
  /** Which of them it is now. */
  chosen: number;
}

/** Null where there is no date to take hold of, or it lies beyond the line. */
export function promiseDays(
  { chosen, earliest, latest }: Promised,
  { startDay, days: length }: Pick<TimelineView, "startDay" | "days">,
  today: PlainDate,
): PromiseDays | null {
  const from = earliest > startDay ? earliest : startDay;
  const end = addDays(startDay, length - 1);
  const to = latest < end ? latest : end;
  if (chosen === "" || chosen < from || chosen > to) return null;
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => {
    const day = addDays(from, at);
    return { day, label: shortDay(day, today) };
  });
  return { first: daysBetween(startDay, from), days, chosen: daysBetween(from, chosen) };
}
