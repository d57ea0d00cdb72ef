import type { Story } from "@/lib/applications/story";
import type { Instant, PlainDate, State } from "@/lib/policy/types";

/** One thing on the calendar: an instant of a day, or a bar over whole days. */
export interface Entry {
  id: string;
  kind: "interview" | "window" | "date" | "touch" | "let-go";
  story: Story;
  family: State;
  look: "open" | "later" | "projected" | "done";
  title: string;
  /** Both ends included, in the viewer's zone. */
  from: PlainDate;
  to: PlainDate;
  /** Of an interview: from when to when, and the zone in which it was agreed, with what its clock shows. */
  at?: { instant: Instant; ends: Instant; zone: string; local: string };
  /** The steps that a window stands for: one, or the thanks for one interview. */
  steps: string[];
}

/** Interviews first, then the longer before the shorter, so that bars keep their lane. */
export function inOrder(a: Entry, b: Entry): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  const instant = (entry: Entry) => entry.at?.instant ?? "~";
  if (instant(a) !== instant(b)) return instant(a) < instant(b) ? -1 : 1;
  if (a.to !== b.to) return a.to > b.to ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
