import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { applications, touches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Planned } from "@/lib/applications/planned";
import { lockApplication, settle } from "@/lib/applications/settle";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { dayOf } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import { instantTyped } from "./local-time";
import type { RecordAnswer, RecordSent } from "./schema";

/** What came of it; `wasOver` says that the application was let go or closed before. */
export type Recorded =
  | { kind: "recorded"; undo: string; wasOver: boolean; after: Planned<WholeStory> }
  | { kind: Refusal };

export type Refusal = "gone" | "future" | "nobody" | "promised-before" | "too-many";

/** Notes what they said; where it was a yes or a no, that is the application's outcome from then on. */
export function recordAnswer(viewer: Viewer, input: RecordAnswer, now: Instant): Promise<Recorded> {
  const { outcome, applicationId, ...answer } = input;
  return record(viewer, applicationId, { direction: "received", outcome, ...answer }, now);
}

/** Notes what the user sent or said without a step of it here. */
export function recordSent(viewer: Viewer, input: RecordSent, now: Instant): Promise<Recorded> {
  const { applicationId, ...sent } = input;
  return record(viewer, applicationId, { direction: "sent", outcome: null, ...sent }, now);
}

type Told = { direction: "sent" | "received"; outcome: RecordAnswer["outcome"] } & (
  | Omit<RecordAnswer, "applicationId">
  | Omit<RecordSent, "applicationId">
);

function record(viewer: Viewer, applicationId: string, told: Told, now: Instant): Promise<Recorded> {
  return writing(viewer.id, async (db): Promise<Recorded> => {
    if (!(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const story = await wholeStory(db, viewer.id, applicationId);
    if (!story) return { kind: "gone" };
    const { outcome, at: local, ...facts } = told;
    const at = instantTyped(local, story.timeZone, now);
    const refusal = whyNot(story, { ...facts, at }, now);
    if (refusal) return { kind: refusal };
    if (story.touches.length >= most.touchesOfAnApplication) return { kind: "too-many" };

    const id = crypto.randomUUID();
    await db.insert(touches).values({ ...facts, at, userId: viewer.id, id, applicationId, createdAt: now });
    if (outcome) {
      await db
        .update(applications)
        .set({ outcome, outcomeAt: at })
        .where(and(eq(applications.userId, viewer.id), eq(applications.id, applicationId)));
    }
    const after = await settle(db, viewer, applicationId, now);
    if (!after) return { kind: "gone" };
    return { kind: "recorded", undo: `touch:${id}`, wasOver: story.over !== null, after };
  });
}

/** Why a touch with these facts can't stand in this story, or null where it can. */
export function whyNot(
  story: WholeStory,
  touch: { at: Instant; contactId: string | null; promisedBy?: string | null },
  now: Instant,
): Refusal | null {
  if (touch.at > now) return "future";
  const known = story.people.some(({ contactId }) => contactId === touch.contactId);
  if (touch.contactId !== null && !known) return "nobody";
  // The policy passes over a date before the answer that names it; who typed one meant another.
  if (touch.promisedBy && touch.promisedBy < dayOf(touch.at, story.timeZone)) return "promised-before";
  return null;
}
