import "server-only";
import { plan } from "@/lib/policy";
import type { Instant, Plan } from "@/lib/policy/types";
import { factsOf, type Told } from "./facts";
import type { Story } from "./story";

/** A story and what the policy concludes from it at one instant. */
export type Planned<S extends Told = Story> = { story: S; plan: Plan };

/** The policy's conclusions on a story. */
export function planned<S extends Told>(story: S, now: Instant): Planned<S> {
  return { story, plan: plan(factsOf(story, now), now) };
}
