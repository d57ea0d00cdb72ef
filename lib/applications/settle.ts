import "server-only";
import { setImmediate as pause } from "node:timers/promises";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applications } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant, Plan } from "@/lib/policy/types";
import { conclusion } from "./conclusion";
import { planned } from "./planned";
import { stories, type WholeStory, wholeStory } from "./story";

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

const atOnce = { read: 100, planned: 10 };

/**
 * Settles many applications inside a transaction, a hundred at a time. For what comes in by the thousand: nobody else
 * may have changed their facts meanwhile.
 */
export async function settleMany(
  db: Db,
  viewer: Viewer,
  ids: readonly string[],
  now: Instant,
): Promise<void> {
  const some = sql`${applications.id} = any(${sql.placeholder("some")}::text::uuid[])`;
  const mine = and(eq(applications.userId, viewer.id), some);
  // Printed once: to make this statement anew for each hundred holds up everybody else.
  const read = stories(db, mine, asc(applications.id)).prepare("stories_to_settle");
  for (let first = 0; first < ids.length; first += atOnce.read) {
    const these = ids.slice(first, first + atOnce.read);
    const changed: { id: string; over: string | null; at: Instant | null }[] = [];
    for (const [index, story] of (await read.execute({ some: `{${these.join()}}` })).entries()) {
      if (index % atOnce.planned === 0) await pause();
      const { over, overAt } = conclusion(story, planned(story, now).plan);
      if (over !== story.over || overAt !== story.overAt) changed.push({ id: story.id, over, at: overAt });
    }
    await conclude(db, viewer, changed);
  }
}

async function conclude(db: Db, viewer: Viewer, changed: readonly { id: string }[]): Promise<void> {
  if (changed.length === 0) return;
  const rows = JSON.stringify(changed);
  await db.execute(sql`update ${applications} set over = found.over, over_at = found.at
    from jsonb_to_recordset(${rows}::text::jsonb) as found (id uuid, over text, at timestamptz)
    where ${applications.userId} = ${viewer.id} and ${applications.id} = found.id`);
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
