import type { StateName } from "@/components/ui/state";
import type { Reason } from "@/components/ui/why";

/** Something on the line. `from` and `to` are days since the line began; parts of a day are allowed. */
export interface TimelineItem {
  /** The same as long as it is the same thing, wherever it lies: so it moves there. */
  id?: string;
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
  /** What it opens to, on hover, focus or press. */
  told?: Told;
}

/** What is said of something on the line to whoever asks: all of it in a sentence, the rules behind it, and where to go. */
export interface Told {
  says: string;
  /** What else counts here, as that the figures are the user's own. */
  note?: string;
  reasons: readonly Reason[];
  link?: { href: string; label: string };
}

/** How many days a stretch lasts; none for a moment. */
export function daysOf({ from, to = from }: TimelineItem): number {
  return Math.max(0, to - from);
}
