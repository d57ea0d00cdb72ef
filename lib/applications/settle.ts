import "server-only";
import { and, eq } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applications } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant, Plan } from "@/lib/policy/types";
import { conclusion } from "./conclusion";
import { planned } from "./planned";
import { type WholeStory, wholeStory } from "./story";

/**
 * Writes the one stored conclusion, whether and since when an application is over, from its plan. Called at the end
 * of every transaction that changed a fact of it. Returns the story and its plan, or null where there is none such.
 */
export async function settle(
  db: Db,
  viewer: Viewer,
  id: string,
  now: Instant,
): Promise<{ story: WholeStory; plan: Plan } | null> {
  const story = await wholeStory(db, viewer.id, id);
  if (!story) return null;
  const { plan } = planned(story, now);
  const { over, overAt } = conclusion(story, plan);
  if (over !== story.over || overAt !== story.overAt) {
    await db
      .update(applications)
      .set({ over, overAt })
      .where(and(eq(applications.userId, viewer.id), eq(applications.id, id)));
  }
  return { story: { ...story, over, overAt }, plan };
}

/** Settles live applications that time alone has ended. For a page that came across them, after it has answered. */
export async function settleEnded(viewer: Viewer, ids: readonly string[], now: Instant): Promise<void> {
  for (const id of ids) {
    await writing(viewer.id, async (db) => {
      await lockApplication(db, viewer, id);
      await settle(db, viewer, id, now);
    });
  }
}

/** Takes one application for this transaction: two writers of its facts come one after the other. False where there is none such. */
export async function lockApplication(db: Db, viewer: Viewer, id: string): Promise<boolean> {
  const [row] = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.userId, viewer.id), eq(applications.id, id)))
    .for("update");
  return row !== undefined;
}
