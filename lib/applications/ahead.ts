import type { Instant } from "@/lib/policy/types";
import type { Story } from "./story";

/** The interviews that are still to come or going on, soonest first; cancelled ones left out. */
export function interviewsAhead(
  { interviews }: Pick<Story, "interviews">,
  now: Instant,
): Story["interviews"] {
  return interviews.filter((i) => !i.cancelledAt && Date.parse(i.endsAt) > Date.parse(now));
}
