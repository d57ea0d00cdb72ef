import type { Step } from "./types";
import type { Timed } from "./window";

const urgency: Step["kind"][] = ["reply", "thank-you", "follow-up", "brief-reference"];

/** The one thing to do now; else the one that is blocked; else the one that comes first. */
export function nextStep(steps: Timed[]): Step | null {
  return (
    first(steps, ["open", "overdue"], byUrgency) ??
    first(steps, ["blocked"], byUrgency) ??
    first(steps, ["upcoming"], byOpening) ??
    null
  );
}

function first(
  steps: Timed[],
  statuses: Step["status"][],
  order: (a: Timed, b: Timed) => number,
): Step | undefined {
  let foremost: Timed | undefined;
  for (const one of steps) {
    if (one.step.optional || !statuses.includes(one.step.status)) continue;
    if (!foremost || order(one, foremost) < 0) foremost = one;
  }
  return foremost?.step;
}

function byUrgency(a: Timed, b: Timed): number {
  return (
    urgency.indexOf(a.step.kind) - urgency.indexOf(b.step.kind) || a.window.due - b.window.due || byId(a, b)
  );
}

function byOpening(a: Timed, b: Timed): number {
  return a.window.opens - b.window.opens || byId(a, b);
}

/** By code unit, the same in every locale. */
export function byId(a: Timed, b: Timed): number {
  return Number(a.step.id > b.step.id) - Number(a.step.id < b.step.id);
}
