import { writeInstant } from "./days";
import { followUpChain, followUpSteps } from "./follow-ups";
import { type History, readHistory } from "./history";
import { letGoInstant } from "./let-go";
import { byId, nextStep } from "./next";
import { readOutreach } from "./outreach";
import { referenceSteps } from "./references";
import { readReplies, replySteps } from "./replies";
import { stateOf } from "./state";
import { thankYouSteps } from "./thank-yous";
import type { Application, Instant, Plan, State, Step } from "./types";
import { checkInput } from "./validate";
import type { TimedStep } from "./window";

/**
 * What to write, to whom and when, and how the application stands at `now`. Instants are in UTC.
 * Throws a PolicyError on bad input, and changes nothing of it.
 */
export function plan(application: Application, now: Instant): Plan {
  checkInput(application, now);
  const history = readHistory(application, now);
  const outreach = readOutreach(history);
  const replies = readReplies(history);
  const thanks = thankYouSteps(history);
  const chain = followUpChain(history, outreach, replies, thanks);
  const steps = [
    ...replySteps(history, replies),
    ...thanks,
    ...(chain ? followUpSteps(chain, history) : []),
    ...referenceSteps(history),
  ].sort(byOpening);

  const letGoAt = chain && letGoInstant(chain, history);
  const state = stateOf(history, steps, chain, letGoAt);
  const listed = steps.filter((step) => isListed(step, state, history));
  const next = nextStep(listed);
  return {
    state,
    steps: listed.map(written),
    next: next && written(next),
    outreach: { made: outreach.made, limit: outreach.limit },
    letGoAt: letGoAt === null || history.outcome ? null : writeInstant(letGoAt),
  };
}

function byOpening(a: TimedStep, b: TimedStep): number {
  return a.opens - b.opens || a.due - b.due || byId(a, b);
}

/** Of what is over only what was done or missed is listed; but an offer may still ask for an answer. */
function isListed({ kind, status }: TimedStep, state: State, { outcome }: History): boolean {
  if (state !== "closed" && state !== "let-go") return true;
  return status === "done" || status === "missed" || (kind === "reply" && outcome?.kind === "offer");
}

function written(step: TimedStep): Step {
  return { ...step, opens: writeInstant(step.opens), due: writeInstant(step.due) };
}
