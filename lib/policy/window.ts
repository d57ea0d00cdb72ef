import { type Millis, writeInstant } from "./days";
import type { Step } from "./types";

export interface Window {
  opens: Millis;
  due: Millis;
  /** From here on it is too late to bother. */
  missedFrom: Millis;
}

/** The window as a step has it: written once for all steps that share it. */
export function written({ opens, due }: Window): Pick<Step, "opens" | "due"> {
  return { opens: writeInstant(opens), due: writeInstant(due) };
}

/** A step, and its window to put it in order by. */
export interface Timed {
  step: Step;
  window: Window;
}

/** How a step stands now. One that cannot be sent is blocked from when it opens. */
export function statusAt(
  now: Millis,
  { opens, due, missedFrom }: Window,
  { done, reachable }: { done: boolean; reachable: boolean },
): Step["status"] {
  if (done) return "done";
  if (now >= missedFrom) return "missed";
  if (now < opens) return "upcoming";
  if (!reachable) return "blocked";
  return now < due ? "open" : "overdue";
}
