import type { StateName } from "@/components/ui/state";

/** Something on the line. `from` and `to` are days since the line began; parts of a day are allowed. */
export interface TimelineItem {
  /** A stretch of time, a moment, or a stretch in which nothing is to be done. */
  kind: "bar" | "point" | "quiet";
  family: StateName;
  from: number;
  /** Where a stretch ends; a moment has none. */
  to?: number;
  /** How sure it is: `projected` rests on something that has not happened yet. */
  look?: "done" | "open" | "upcoming" | "projected" | "missed";
  title: string;
  detail?: string;
  /** The end of the detail that is left out where there is little room: ", 14:00". */
  hours?: string;
  href?: string;
  /** The reason, one sentence, shown on hover and spoken. */
  why?: string;
}

/** How many days a stretch lasts; none for a moment. */
export function daysOf({ from, to = from }: TimelineItem): number {
  return Math.max(0, to - from);
}
