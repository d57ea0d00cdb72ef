import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { touches } from "@/db/schema";
import { settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import { instantTyped } from "./local-time";
import { labelOf, lockedTouch } from "./locked";
import { type Refusal, whyNot } from "./record";
import type { ChangeTouch } from "./schema";

/** Corrects something sent, or something received. Gives its application's id, or why it can't be. */
export function changeTouch(
  viewer: Viewer,
  direction: "sent" | "received",
  { touchId, at: local, ...facts }: ChangeTouch,
  now: Instant,
): Promise<{ kind: "changed"; applicationId: string } | { kind: Refusal }> {
  return writing(viewer.id, async (db) => {
    const found = await lockedTouch(db, viewer, touchId);
    if (found?.touch.direction !== direction) return { kind: "gone" };
    const at = instantTyped(local, found.story.timeZone, now);
    const refusal = whyNot(found.story, { ...facts, at }, now);
    if (refusal) return { kind: refusal };
    await db
      .update(touches)
      .set({ ...facts, at })
      .where(and(eq(touches.userId, viewer.id), eq(touches.id, touchId)));
    await settle(db, viewer, found.story.id, now);
    return { kind: "changed", applicationId: found.story.id };
  });
}

/** Moves a touch into the trash. Gives its application's id and the undo token, or null where there is none such. */
export function removeTouch(
  viewer: Viewer,
  touchId: string,
  now: Instant,
): Promise<{ applicationId: string; undo: string } | null> {
  return writing(viewer.id, async (db) => {
    const found = await lockedTouch(db, viewer, touchId);
    if (!found) return null;
    const undo = await discard(db, viewer, "touch", labelOf(found), { touches: eq(touches.id, touchId) });
    await settle(db, viewer, found.story.id, now);
    return undo === null ? null : { applicationId: found.story.id, undo };
  });
}
