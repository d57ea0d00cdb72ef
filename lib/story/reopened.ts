import "server-only";
import { planned } from "@/lib/applications/planned";
import { sentSinceAnchor } from "@/lib/policy/outreach";
import type { Instant } from "@/lib/policy/types";
import { historyOf, type PlannedStory } from "./history";

/** Whether their last answer came after this had been let go, and nothing was written since. */
export function isReopened({ story }: PlannedStory, now: Instant): boolean {
  const history = historyOf(story, now);
  const { anchor } = history;
  if (!anchor || !("direction" in anchor.fact) || sentSinceAnchor(history).length > 0) return false;
  const at = new Date(anchor.at).toISOString();
  const before = { ...story, touches: story.touches.filter((touch) => touch.at < at) };
  return planned(before, at).plan.state === "let-go";
}
