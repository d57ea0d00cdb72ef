import type { Planned } from "@/lib/applications/planned";
import type { Step } from "@/lib/policy/types";
import type { Entry } from "./entry";

/** A step whose draft stands beside the calendar, with the ones that share its bar. */
export interface OpenStep {
  one: Planned;
  step: Step;
  together: Step[];
}

/** The step that the URL names, or null where the plan has none such. */
export function openStep(
  all: readonly Planned[],
  entries: readonly Entry[],
  applicationId: string | undefined,
  stepId: string | undefined,
): OpenStep | null {
  const one = all.find(({ story }) => story.id === applicationId);
  const step = one?.plan.steps.find(({ id }) => id === stepId);
  if (!one || !step) return null;
  const bar = entries.find((entry) => entry.story.id === applicationId && entry.steps.includes(step.id));
  const together = one.plan.steps.filter(({ id }) => bar?.steps.includes(id));
  return { one, step, together };
}
