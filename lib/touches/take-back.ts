import "server-only";
import { and, eq } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applicationReferences, applications, touches } from "@/db/schema";
import { lockApplication, settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import { labelOf, lockedTouch } from "./locked";
import { whyItStays } from "./rests-on";

/** The applications to be settled, none where it was gone already; or the sentence that says why it stays. */
export type TakenBack = { touched: string[] } | { stays: string };

/**
 * Undoes the making of a touch, for the token `touch:<id>`: the step it did is open again, and an outcome that was
 * noted with an answer is lifted. What something else rests on stays.
 */
export async function takeBackTouch(
  db: Db,
  viewer: Viewer,
  touchId: string,
  now: Instant,
): Promise<TakenBack> {
  const found = await lockedTouch(db, viewer, touchId);
  if (!found) return { touched: [] };
  const { touch, story } = found;
  const stays = whyItStays(touch, story, now);
  if (stays) return { stays };
  await db.delete(touches).where(and(eq(touches.userId, viewer.id), eq(touches.id, touchId)));
  if (touch.direction === "received") {
    await db
      .update(applications)
      .set({ outcome: null, outcomeAt: null })
      .where(
        and(
          eq(applications.userId, viewer.id),
          eq(applications.id, story.id),
          eq(applications.outcomeAt, touch.at),
        ),
      );
  }
  return { touched: [story.id] };
}

/**
 * The same of what was marked as sent, from the log and at any time; it goes to the trash, with an undo token. Null
 * where this viewer has no such thing.
 */
export function takeBackSent(
  viewer: Viewer,
  touchId: string,
  now: Instant,
): Promise<({ applicationId: string } & ({ undo: string | null } | { stays: string })) | null> {
  return writing(viewer.id, async (db) => {
    const found = await lockedTouch(db, viewer, touchId);
    if (found?.touch.direction !== "sent") return null;
    const { touch, story } = found;
    const stays = whyItStays(touch, story, now);
    if (stays) return { applicationId: story.id, stays };
    const undo = await discard(db, viewer, "touch", labelOf(found), { touches: eq(touches.id, touchId) });
    await settle(db, viewer, story.id, now);
    return { applicationId: story.id, undo };
  });
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
