import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { applications, playbooks, profiles } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import { moveFollowers } from "./followers";

/**
 * Moves an own playbook into the trash; the applications that follow it, and the profile, follow its guide from then
 * on. Null where it isn't this viewer's.
 */
export function deletePlaybook(
  viewer: Viewer,
  id: string,
  now: Instant,
): Promise<{ undo: string; guide: string; uses: number } | null> {
  return writing(viewer.id, async (db) => {
    const mine = and(eq(playbooks.userId, viewer.id), eq(playbooks.id, id));
    const [own] = await db.select().from(playbooks).where(mine).for("no key update");
    if (!own) return null;
    const follows = { playbookId: own.copiedFrom, ownPlaybookId: id };
    const guide = { playbookId: own.copiedFrom, ownPlaybookId: null };
    const theirs = and(eq(applications.userId, viewer.id), eq(applications.ownPlaybookId, id));
    const followers = await db.select({ id: applications.id }).from(applications).where(theirs);
    await moveFollowers(db, viewer, { from: follows, to: { ...guide, ownPlaybook: null } }, now);
    // Those with an outcome have nothing that could move.
    await db.update(applications).set(guide).where(theirs);
    const asDefault = await db
      .update(profiles)
      .set(guide)
      .where(and(eq(profiles.userId, viewer.id), eq(profiles.ownPlaybookId, id)))
      .returning({ id: profiles.ownPlaybookId });
    const beside = { playbookFollowers: followers, playbookDefault: asDefault };
    const undo = await discard(db, viewer, "playbook", own.name, { playbooks: eq(playbooks.id, id) }, beside);
    return undo === null ? null : { undo, guide: own.copiedFrom, uses: followers.length };
  });
}
