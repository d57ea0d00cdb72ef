import "server-only";
import { after } from "next/server";
import { cache } from "react";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { isOver } from "@/lib/policy/standing";
import type { Instant } from "@/lib/policy/types";
import { type Planned, planned } from "./planned";
import { settleEnded } from "./settle";
import { liveStories } from "./story";

/** What is live now, and what time alone has ended since it was last written to. Oldest first. */
export type LiveToday = { now: Instant; live: Planned[]; ended: Planned[] };

/**
 * The viewer's live applications with their plans, over all searches, read once a request: the shell counts them
 * and the page shows them. Those that turn out to have ended are settled after the answer has gone out.
 */
export const liveToday = cache(async (viewer: Viewer): Promise<LiveToday> => {
  const at = now();
  const { live, ended } = byEnd((await liveStories(viewer)).map((story) => planned(story, at)));
  const ids = ended.map(({ story }) => story.id);
  if (ids.length > 0) after(() => settleEnded(viewer, ids, at));
  return { now: at, live, ended };
});

function byEnd(all: Planned[]): Pick<LiveToday, "live" | "ended"> {
  return {
    live: all.filter(({ plan }) => !isOver(plan.state)),
    ended: all.filter(({ plan }) => isOver(plan.state)),
  };
}
