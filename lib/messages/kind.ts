import type { MessageKind } from "@/lib/drafts";
import type { Medium, Plan, Step } from "@/lib/policy/types";
import { isFinal } from "@/lib/steps/words";

/** What kind of message a step asks for. Whatever goes by phone is said, so its draft is a sheet of key points. */
export function messageKindOf(step: Step, plan: Plan): MessageKind {
  if (step.kind === "brief-reference") return "reference-briefing";
  if (step.medium === "phone") return "call-sheet";
  if (step.kind === "follow-up") return isFinal(step, plan) ? "final-check-in" : "check-in";
  return step.kind;
}

/**
 * How a step's message is written: by the step's own medium. Where there is none, because nobody can be reached yet
 * or because a briefing goes to a reference, it is written as an e-mail, the form that serves anywhere.
 */
export function mediumOf(step: Step): Medium {
  return step.medium ?? "email";
}
