import type { Planned } from "@/lib/applications/planned";
import { secondsAfter } from "@/lib/clock";
import type { Instant, Step } from "@/lib/policy/types";
import { humane } from "./hours";
import type { Occasion } from "./occasions";
import { isSetAside } from "./set-aside";
import type { ReminderSettings } from "./settings";

const hours = 3600;
const beforeItCloses = 4 * hours;
const atTheLatest = 1 * hours;

/** Some hours before the thank-yous of an interview are due: they share a window, and one reminder is for all of them. */
export function thankYouOccasions({ story, plan }: Planned, settings: ReminderSettings): Occasion[] {
  const windows = new Map(plan.steps.filter(isThankYou).map((step) => [step.interviewId, step]));
  return [...windows].flatMap(([interviewId, { opens, due }]) => {
    const about = String(interviewId);
    const at = nudgeAt(opens, due, settings);
    return at > opens ? [{ kind: "thank-you" as const, about, at, until: due }] : [];
  });

  function isThankYou(step: Step): boolean {
    if (step.kind !== "thank-you" || step.status === "done" || step.status === "missed") return false;
    return !isSetAside(story, step.id, step.due);
  }
}

/** Of a short window the second half. */
function nudgeAt(opens: Instant, due: Instant, settings: ReminderSettings): Instant {
  const length = (Date.parse(due) - Date.parse(opens)) / 1000;
  const before = Math.min(beforeItCloses, length / 2);
  return humane(secondsAfter(due, -before), secondsAfter(due, -Math.min(atTheLatest, before)), settings);
}
