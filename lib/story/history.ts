import "server-only";
import { factsOf } from "@/lib/applications/facts";
import type { Story } from "@/lib/applications/story";
import { addDays } from "@/lib/days/day";
import { type History, readHistory } from "@/lib/policy/history";
import type { Instant, PlainDate } from "@/lib/policy/types";

/** How the policy reads a story: its anchor, what was held, sent and received, the promised day. */
export function historyOf(story: Omit<Story, "messages">, now: Instant): History {
  return readHistory(factsOf(story, now), now);
}

/** The day they promised an answer by, as the policy counts it; null where there is none. */
export function promisedDay(story: Omit<Story, "messages">, now: Instant): PlainDate | null {
  const { promised } = historyOf(story, now);
  return promised === null ? null : addDays("1970-01-01", promised);
}
