import "server-only";
import { and, desc, eq, gte } from "drizzle-orm";
import { reading } from "@/db/client";
import { applications, profiles } from "@/db/schema";
import { stories } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now, secondsAfter } from "@/lib/clock";

const letGoDays = 7;

/**
 * What Today shows beside the live applications: who signs, what was let go this week, and when one was last added. Of
 * one search where it is named.
 */
export function besideToday(viewer: Viewer, searchId: string | null = null) {
  const at = now();
  const mine = and(
    eq(applications.userId, viewer.id),
    searchId === null ? undefined : eq(applications.searchId, searchId),
  );
  const letGo = and(
    mine,
    eq(applications.over, "let-go"),
    gte(applications.overAt, secondsAfter(at, -letGoDays * 24 * 60 * 60)),
  );
  return reading(viewer.id, async (db) => {
    // Sent together, so that all come back after one wait.
    const [[profile], letGoStories, newest] = await Promise.all([
      db.select().from(profiles).where(eq(profiles.userId, viewer.id)),
      stories(db, letGo, desc(applications.overAt)),
      db
        .select({ createdAt: applications.createdAt })
        .from(applications)
        .where(mine)
        .orderBy(desc(applications.createdAt))
        .limit(1),
    ]);
    if (!profile) throw new Error("An account has a profile from its first day.");
    return { profile, letGo: letGoStories, newest: newest[0]?.createdAt ?? null };
  });
}
