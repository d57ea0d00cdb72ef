import "server-only";
import { addDays } from "@/lib/days/day";
import { readHistory } from "@/lib/policy/history";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { factsOf } from "./facts";
import type { Story } from "./story";

/** The day by which they promised an answer, as the policy reads the facts; null where they named none that holds. */
export function promisedDay(story: Omit<Story, "messages">, now: Instant): PlainDate | null {
  const { promised } = readHistory(factsOf(story, now), now);
  return promised === null ? null : addDays("1970-01-01", promised);
}
