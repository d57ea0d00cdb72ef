import "server-only";
import { cache } from "react";
import { bySoonest, nextThing } from "@/lib/applications/board-card";
import { liveToday } from "@/lib/applications/live";
import { storyOf, type WholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";

/** One application, read once a request: the page's title and the page ask for it. */
export const applicationOf = cache(
  (viewer: Viewer, id: string): Promise<WholeStory | null> => storyOf(viewer, id),
);

/** The rest of its search: how many others are live, and which has something next, the soonest. */
export interface RestOfSearch {
  live: number;
  next: { applicationId: string; employer: string; says: string } | null;
}

/** What else there is in the search of an application that is over. The shell has read it already. */
export async function restOfSearch(viewer: Viewer, { id, searchId }: WholeStory): Promise<RestOfSearch> {
  const { live, now } = await liveToday(viewer);
  const others = live.filter(({ story }) => story.searchId === searchId && story.id !== id);
  const [soonest] = others
    .map((one) => ({ story: one.story, next: nextThing(one, now) }))
    .filter(({ next }) => next.at !== null)
    .sort(bySoonest);
  const next = soonest && {
    applicationId: soonest.story.id,
    employer: soonest.story.employer.name,
    says: soonest.next.text,
  };
  return { live: others.length, next: next ?? null };
}
