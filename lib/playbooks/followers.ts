import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { applications } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { conclusion } from "@/lib/applications/conclusion";
import { planned } from "@/lib/applications/planned";
import { type Story, stories } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { type Moved, movedBy } from "./moved";
import type { Followed, OwnPlaybook } from "./own";

/** What is followed, with the figures that count. */
export type Following = Followed & { ownPlaybook: OwnPlaybook | null };

/** The applications that follow this and could be moved by it: live, or ended by silence alone. Live ones first; at most 500. */
export function followersOf(viewer: Viewer, followed: Followed): Promise<Story[]> {
  const order = sql`${applications.over} nulls first, ${applications.overAt} desc, ${applications.createdAt}`;
  return reading(viewer.id, (db) => stories(db, follow(viewer, followed), order));
}

/** What would move if these followed that. Saves nothing. */
export function movedIf(followers: readonly Story[], to: Following, now: Instant): Moved {
  return movedBy(
    followers.map((story) => planned(story, now)),
    followers.map((story) => planned({ ...story, ...to }, now)),
  );
}

/**
 * Lets the followers of one playbook follow another, or the same with other figures, and settles them; says what moved.
 * `live`: those alone that aren't over. They are locked first, so that whoever changes a fact of one waits.
 */
export async function moveFollowers(
  db: Db,
  viewer: Viewer,
  { from, to, live }: { from: Followed; to: Following; live?: true },
  now: Instant,
): Promise<Moved> {
  const where = and(follow(viewer, from), live && isNull(applications.over));
  const ids = await db
    .select({ id: applications.id })
    .from(applications)
    .where(where)
    .orderBy(applications.id)
    .for("update");
  const moved: Moved = { changes: [], same: 0 };
  for (let first = 0; first < ids.length; first += most.liveApplications) {
    const some = ids.slice(first, first + most.liveApplications).map(({ id }) => id);
    const theirs = and(eq(applications.userId, viewer.id), inArray(applications.id, some));
    const followers = await stories(db, theirs, asc(applications.createdAt));
    const { playbookId, ownPlaybookId } = to;
    await db.update(applications).set({ playbookId, ownPlaybookId }).where(theirs);
    const { changes, same } = movedIf(followers, to, now);
    for (const { story, after } of changes) await conclude(db, viewer, story, conclusion(story, after));
    moved.changes.push(...changes);
    moved.same += same;
  }
  return moved;
}

async function conclude(db: Db, viewer: Viewer, story: Story, end: ReturnType<typeof conclusion>) {
  if (end.over === story.over && end.overAt === story.overAt) return;
  await db
    .update(applications)
    .set(end)
    .where(and(eq(applications.userId, viewer.id), eq(applications.id, story.id)));
}

/** An outcome is the user's own word, and no figure moves it. */
function follow(viewer: Viewer, { playbookId, ownPlaybookId }: Followed): SQL | undefined {
  return and(
    eq(applications.userId, viewer.id),
    eq(applications.playbookId, playbookId),
    ownPlaybookId ? eq(applications.ownPlaybookId, ownPlaybookId) : isNull(applications.ownPlaybookId),
    isNull(applications.outcome),
  );
}
