import type { Step } from "./types";
import type { TimedStep } from "./window";

const urgency: Step["kind"][] = ["reply", "thank-you", "follow-up", "brief-reference"];

/** The one thing to do now; else the one that is blocked; else the one that comes first. */
export function nextStep(steps: TimedStep[]): TimedStep | null {
  const required = steps.filter((step) => !step.optional);
  const of = (...statuses: Step["status"][]) => required.filter((step) => statuses.includes(step.status));
  const [due] = of("open", "overdue").sort(byUrgency);
  const [blocked] = of("blocked").sort(byUrgency);
  const [upcoming] = of("upcoming").sort(byOpening);
  return due ?? blocked ?? upcoming ?? null;
}

function byUrgency(a: TimedStep, b: TimedStep): number {
  return urgency.indexOf(a.kind) - urgency.indexOf(b.kind) || a.due - b.due || byId(a, b);
}

function byOpening(a: TimedStep, b: TimedStep): number {
  return a.opens - b.opens || byId(a, b);
}

/** By code unit, the same in every locale. */
export function byId(a: TimedStep, b: TimedStep): number {
  return a.id < b.id ? -1 : 1;
}
