import "server-only";
import type { Instant, Medium, Step } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { stepTitle } from "@/lib/steps/words";
import { isForNow } from "@/lib/today/now";
import type { AnyStory, PlannedStory } from "./history";
import { type Mark, markOf } from "./step-view";

/** A message that could go out today, and the story as it would read then. */
export interface Sending {
  stepId: string;
  title: string;
  mark: Mark;
  /** Whether it can be marked as sent already: its window is open. */
  due: boolean;
  story: AnyStory;
}

/** The message to suppose sent: what is to be done now, or else the next check-in, before its time. Null for none. */
export function sendingToday({ story, plan }: PlannedStory, now: Instant): Sending | null {
  const step = plan.steps.find(isForNow) ?? plan.steps.find(isNextCheckIn);
  if (!step) return null;
  const mark = markOf(step);
  return {
    stepId: step.id,
    title: stepTitle(step, plan, nameOf(step, story)),
    mark,
    due: step.status === "open" || step.status === "overdue",
    story: { ...story, touches: [...story.touches, touchFor(step, mark.medium, story, now)] },
  };
}

function isNextCheckIn({ kind, status, projected }: Step): boolean {
  return kind === "follow-up" && status === "upcoming" && !projected;
}

function touchFor(step: Step, medium: Medium, story: AnyStory, now: Instant): AnyStory["touches"][number] {
  return {
    userId: story.userId,
    id: "supposed",
    applicationId: story.id,
    direction: "sent",
    at: now,
    medium,
    contactId: step.contactId ?? null,
    kind: step.kind === "thank-you" || step.kind === "follow-up" ? step.kind : "other",
    interviewId: step.interviewId ?? null,
    promisedBy: null,
    wantsReply: false,
    automatic: false,
    stepId: step.id,
    messageId: null,
    subject: null,
    body: "",
    createdAt: now,
  };
}
