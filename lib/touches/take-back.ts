import "server-only";
import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applicationReferences, applications, touches } from "@/db/schema";
import { lockApplication } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";

/**
 * Undoes the making of a touch, for the token `touch:<id>`: the step it did is open again, and an outcome that was
 * noted with an answer is lifted. Gives the applications to be settled, none where it is gone already.
 */
export async function takeBackTouch(db: Db, viewer: Viewer, touchId: string): Promise<string[]> {
  const mine = and(eq(touches.userId, viewer.id), eq(touches.id, touchId));
  const [touch] = await db
    .select({ applicationId: touches.applicationId, direction: touches.direction, at: touches.at })
    .from(touches)
    .where(mine);
  if (!touch) return [];
  const { applicationId, direction, at } = touch;
  await lockApplication(db, viewer, applicationId);
  await db.delete(touches).where(mine);
  if (direction === "received") {
    await db
      .update(applications)
      .set({ outcome: null, outcomeAt: null })
      .where(
        and(
          eq(applications.userId, viewer.id),
          eq(applications.id, applicationId),
          eq(applications.outcomeAt, at),
        ),
      );
  }
  return [applicationId];
}

/** Undoes "told", for the token `briefing:<application>:<reference>`. Gives the applications to be settled. */
export async function takeBackBriefing(
  db: Db,
  viewer: Viewer,
  applicationId: string,
  referenceId: string,
): Promise<string[]> {
  if (!(await lockApplication(db, viewer, applicationId))) return [];
  await db
    .update(applicationReferences)
    .set({ briefedAt: null })
    .where(
      and(
        eq(applicationReferences.userId, viewer.id),
        eq(applicationReferences.applicationId, applicationId),
        eq(applicationReferences.referenceId, referenceId),
      ),
    );
  return [applicationId];
}
