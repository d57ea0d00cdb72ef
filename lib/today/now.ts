import type { Planned } from "@/lib/applications/planned";
import { asksNow } from "@/lib/policy/standing";
import type { Instant, Step } from "@/lib/policy/types";
import { restsUntil } from "@/lib/reminders/set-aside";

/** A step that asks for something now, with the application it belongs to. */
export type NowStep = Planned & { step: Step };

/**
 * What there is to do now, over these applications: the required steps that are open, overdue or blocked, answers
 * owed first, then by due, so that the overdue come before the rest; of two that are due at once, the one that can be
 * sent. Briefings and letters never disturb the quiet, and what was set aside waits for its day.
 */
export function nowSteps(live: readonly Planned[], now: Instant): NowStep[] {
  return live
    .flatMap(({ story, plan }) => plan.steps.filter(isForNow).map((step) => ({ story, plan, step })))
    .filter(({ story, step }) => restsUntil(story, step.id, now) === null)
    .sort(byUrgency);
}

/** Whether a step may ask for somebody's time now. */
export function isForNow(step: Step): boolean {
  return asksNow(step) && !step.optional && step.kind !== "brief-reference";
}

function byUrgency({ step: a }: NowStep, { step: b }: NowStep): number {
  const owed = Number(b.kind === "reply") - Number(a.kind === "reply");
  const blocked = Number(a.status === "blocked") - Number(b.status === "blocked");
  return owed || Date.parse(a.due) - Date.parse(b.due) || blocked || (a.id < b.id ? -1 : 1);
}
