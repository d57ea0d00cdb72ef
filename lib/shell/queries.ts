import "server-only";
import { asc, eq } from "drizzle-orm";
import { cache } from "react";
import { reading } from "@/db/client";
import { profiles, searches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { liveToday } from "@/lib/applications/live";
import type { Viewer } from "@/lib/auth/viewer-type";
import { nowSteps } from "@/lib/today/now";

/** What stands around every page: whose it is, the steps open today, the searches with their live applications. */
export async function shellOf(viewer: Viewer) {
  const [{ live, now }, { all, ...account }] = await Promise.all([
    liveToday(viewer),
    accountAndSearches(viewer),
  ]);
  const searches = all.map((search) => ({
    ...search,
    live: live.filter(({ story }) => story.searchId === search.id).length,
  }));
  return { ...account, searches, todayCount: nowSteps(live, now).length };
}

/** Whose account it is, how it is used, and its searches by name. Read once a request: the shell and Today ask for it. */
export const accountAndSearches = cache((viewer: Viewer) => {
  return reading(viewer.id, async (db) => {
    // Sent together, so that both come back after one wait.
    const [profile, all] = await Promise.all([
      db.query.profiles.findFirst({
        columns: { fullName: true, email: true, singleKeys: true, language: true },
        where: eq(profiles.userId, viewer.id),
      }),
      db.query.searches.findMany({
        columns: { id: true, name: true },
        where: eq(searches.userId, viewer.id),
        orderBy: [asc(searches.createdAt), asc(searches.id)],
        limit: most.searches,
      }),
    ]);
    const name = profile?.fullName || profile?.email || "";
    return { name, singleKeys: profile?.singleKeys ?? true, language: profile?.language ?? "en", all };
  });
});
