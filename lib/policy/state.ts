import type { Link } from "./chain";
import type { Millis } from "./days";
import type { History } from "./history";
import type { State, Step } from "./types";
import type { Timed } from "./window";

const due: Step["status"][] = ["open", "overdue"];
const blocked: Step["status"][] = ["blocked"];
const unsent: Step["status"][] = ["upcoming", ...due, ...blocked];

/** Where the application stands: the first of section 4's states that holds. */
export function stateOf(
  history: History,
  steps: Timed[],
  chain: Link[] | null,
  letGoAt: Millis | null,
): State {
  const some = (kind: Step["kind"], statuses: readonly Step["status"][]) =>
    steps.some(({ step }) => step.kind === kind && statuses.includes(step.status));

  if (history.outcome) return history.outcome.kind === "let-go" ? "let-go" : "closed";
  if (some("reply", due)) return "replying";
  if (some("thank-you", due)) return "thanking";
  if (!chain) return "preparing";
  const isSpent = !some("follow-up", unsent);
  if (isSpent && letGoAt !== null && letGoAt <= history.now) return "let-go";
  if (some("follow-up", due)) return "checking-in";
  if (some("thank-you", blocked)) return "thanking";
  if (some("follow-up", blocked)) return "checking-in";
  return "waiting";
}
