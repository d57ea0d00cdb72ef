import "server-only";
import { and, eq } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { touches } from "@/db/schema";
import { lockApplication, settle } from "@/lib/applications/settle";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import { words } from "@/lib/words";
import { instantTyped } from "./local-time";
import { type Refusal, whyNot } from "./record";
import type { ChangeTouch } from "./schema";

type Touch = WholeStory["touches"][number];

/** Corrects something sent, or something received. Gives its application's id, or why it can't be. */
export function changeTouch(
  viewer: Viewer,
  direction: Touch["direction"],
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

async function lockedTouch(
  db: Db,
  viewer: Viewer,
  touchId: string,
): Promise<{ story: WholeStory; touch: Touch } | null> {
  const [row] = await db
    .select({ applicationId: touches.applicationId })
    .from(touches)
    .where(and(eq(touches.userId, viewer.id), eq(touches.id, touchId)));
  if (!row || !(await lockApplication(db, viewer, row.applicationId))) return null;
  const story = await wholeStory(db, viewer.id, row.applicationId);
  const touch = story?.touches.find(({ id }) => id === touchId);
  return story && touch ? { story, touch } : null;
}

function labelOf({ story, touch }: { story: WholeStory; touch: Touch }): string {
  const who = story.people.find(({ contactId }) => contactId === touch.contactId)?.contact.fullName;
  return words.application.touchLabel[touch.direction](who ?? story.employer.name);
}
