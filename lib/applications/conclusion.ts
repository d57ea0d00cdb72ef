import { isOver } from "@/lib/policy/standing";
import type { Instant, Plan } from "@/lib/policy/types";
import type { Story } from "./story";

/** Whether and since when an application is over, as its plan has it; an outcome counts from its own instant. */
export function conclusion(
  story: Pick<Story, "outcome" | "outcomeAt">,
  plan: Plan,
): { over: "let-go" | "closed" | null; overAt: Instant | null } {
  if (!isOver(plan.state)) return { over: null, overAt: null };
  return { over: plan.state, overAt: story.outcome ? story.outcomeAt : plan.letGoAt };
}
