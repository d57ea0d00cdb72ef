import "server-only";
import type { StateName } from "@/components/ui/state";
import type { Reason } from "@/components/ui/why";
import { dayOf } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { Instant, Medium, Step } from "@/lib/policy/types";
import { restsUntil } from "@/lib/reminders/set-aside";
import { draftHref, unblockHref } from "@/lib/steps/links";
import { nameOf } from "@/lib/steps/names";
import { dueWords, stepTitle, whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { familyOf } from "./family";
import type { PlannedStory } from "./history";
import { reasonOf } from "./reason";

const say = words.application.step;

/** How a step is marked as sent: by what medium, what the button says, and what it says then. */
export interface Mark {
  medium: Medium;
  label: string;
  done: string;
}

/** A step as the page of its application shows it. */
export interface StepView {
  id: string;
  kind: Step["kind"];
  family: StateName;
  status: Step["status"];
  optional: boolean;
  title: string;
  /** By when, from when, or what became of it. */
  due: string;
  dueAt: Instant;
  reason: string;
  why: Reason[];
  /** Where to go with it: its draft, or what unblocks it; null where nothing is to be done. */
  go: { href: string; label: string } | null;
  /** Null where it can't be marked as sent yet, or any more. */
  mark: Mark | null;
  /** What its owner has said of reminders: that it rests until a day, that none is wanted; null where nothing was said. */
  aside: string | null;
}

export function stepView(step: Step, told: PlannedStory, now: Instant): StepView {
  const { story, plan } = told;
  return {
    id: step.id,
    kind: step.kind,
    family: familyOf(step),
    status: step.status,
    optional: step.optional,
    title: stepTitle(step, plan, nameOf(step, story)),
    due: dueOf(step, story.timeZone, now),
    dueAt: step.status === "upcoming" ? step.opens : step.due,
    reason:
      step.status === "blocked" ? say.blocked(step.contactId != null) : reasonOf(step, told, now).join(" "),
    why: whyOf(step.because),
    go: goOf(step, story),
    mark: isOpen(step) ? markOf(step) : null,
    aside: asideOf(step, story, now),
  };
}

function dueOf(step: Step, zone: string, now: Instant): string {
  if (step.status === "done") return say.done;
  if (step.status === "missed") return say.missed;
  return step.projected ? say.projected(dueWords(step, zone, now)) : dueWords(step, zone, now);
}

function asideOf({ id }: Step, story: PlannedStory["story"], now: Instant): string | null {
  const { aside } = words.reminders;
  const until = restsUntil(story, id, now);
  if (until !== null) return aside.until(shortDay(until, dayOf(now, story.timeZone)));
  return story.setAside[id] === "always" ? aside.noReminders : null;
}

function isOpen({ status }: Step): boolean {
  return status === "open" || status === "overdue";
}

function goOf(step: Step, story: PlannedStory["story"]): StepView["go"] {
  if (step.status === "blocked") {
    const label = step.contactId ? say.addAddress : say.addSomebody;
    return { href: unblockHref(step, story, `/applications/${story.id}`), label };
  }
  if (!isOpen(step)) return null;
  const call = step.medium === "phone" && step.kind !== "brief-reference";
  return { href: draftHref(step, story), label: call ? say.prepareCall : say.openDraft };
}

/** What marks a step as done, by what it is. */
export function markOf(step: Step): Mark {
  const medium = step.medium ?? "email";
  if (step.kind === "brief-reference") return { medium, label: say.markTold, done: say.told };
  if (medium === "phone") return { medium, label: say.markCalled, done: say.called };
  return { medium, label: say.markSent, done: say.sent };
}
