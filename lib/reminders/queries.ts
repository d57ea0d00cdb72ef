import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { reading } from "@/db/client";
import { applications, profiles, searches } from "@/db/schema";
import { planned } from "@/lib/applications/planned";
import { stories } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { isOver } from "@/lib/policy/standing";
import type { Instant } from "@/lib/policy/types";
import type { Standing } from "./content";
import { reminderSettings } from "./settings";

/** Everything that reminders of an account are made of, as of an instant. Of the sample nobody is reminded. */
export function standingOf(viewer: Viewer, now: Instant): Promise<Standing> {
  const mine = eq(applications.userId, viewer.id);
  return reading(viewer.id, async (db) => {
    // Sent together, so that all come back after one wait.
    const [[profile], live, [newest]] = await Promise.all([
      db.select().from(profiles).where(eq(profiles.userId, viewer.id)),
      stories(db, and(mine, isNull(applications.over)), asc(applications.createdAt)),
      db
        .select({ createdAt: applications.createdAt })
        .from(applications)
        .innerJoin(
          searches,
          and(eq(searches.userId, applications.userId), eq(searches.id, applications.searchId)),
        )
        .where(and(mine, eq(searches.sample, false)))
        .orderBy(desc(applications.createdAt))
        .limit(1),
    ]);
    if (!profile) throw new Error("An account has a profile from its first day.");
    return {
      live: live
        .filter(({ search }) => !search.sample)
        .map((story) => planned(story, now))
        .filter(({ plan }) => !isOver(plan.state)),
      newest: newest?.createdAt ?? null,
      settings: reminderSettings(profile),
      now,
    };
  });
}
