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
import type { Timed } from "./window";

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
  const listed = steps.filter(({ step }) => isListed(step, state, history));
  return {
    state,
    steps: listed.map(({ step }) => step),
    next: nextStep(listed),
    outreach: { made: outreach.made, limit: outreach.limit },
    letGoAt: letGoAt === null || history.outcome ? null : writeInstant(letGoAt),
  };
}

function byOpening(a: Timed, b: Timed): number {
  return a.window.opens - b.window.opens || a.window.due - b.window.due || byId(a, b);
}

/** Of what is over only what was done or missed is listed; but an offer may still ask for an answer. */
function isListed({ kind, status }: Step, state: State, { outcome }: History): boolean {
  if (state !== "closed" && state !== "let-go") return true;
  return status === "done" || status === "missed" || (kind === "reply" && outcome?.kind === "offer");
}
