import "server-only";
import { cache } from "react";
import { liveToday } from "@/lib/applications/live";
import { storyOf, type WholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";

/** One application, read once a request: the page's title and the page ask for it. */
export const applicationOf = cache(
  (viewer: Viewer, id: string): Promise<WholeStory | null> => storyOf(viewer, id),
);

/** How many other applications of its search are live. The shell has read them already. */
export async function othersLive(viewer: Viewer, { id, searchId }: WholeStory): Promise<number> {
  const { live } = await liveToday(viewer);
  return live.filter(({ story }) => story.searchId === searchId && story.id !== id).length;
}
