import "server-only";
import { and, eq } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { interviewers, interviews } from "@/db/schema";
import { lockApplication, settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { keepBefore } from "@/lib/trash/change";
import { discard } from "@/lib/trash/trash";
import { words } from "@/lib/words";
import type { InterviewRef } from "./schema";

/** Calls an interview off at `now` and keeps it, or lets it stand again. Gives the undo token, or null for none such. */
export function setCancelled(
  viewer: Viewer,
  { applicationId, interviewId }: InterviewRef,
  cancelled: boolean,
  now: Instant,
): Promise<string | null> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, applicationId))) return null;
    const it = one(viewer, applicationId, interviewId);
    const undo = await keepBefore(db, viewer, "interviews", ["cancelledAt"], it);
    const changed = await setOne(db, viewer, applicationId, interviewId, {
      cancelledAt: cancelled ? now : null,
    });
    await settle(db, viewer, applicationId, now);
    return changed ? undo : null;
  });
}

/**
 * Calls an interview off as a version of its invitation does, and keeps which one: what comes late of an earlier
 * version changes nothing. False where there is none such.
 */
export function callOffAsInvited(
  viewer: Viewer,
  { applicationId, interviewId }: InterviewRef,
  sequence: number,
  now: Instant,
): Promise<boolean> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, applicationId))) return false;
    const calledOff = { cancelledAt: now, invitationSequence: sequence };
    const changed = await setOne(db, viewer, applicationId, interviewId, calledOff);
    await settle(db, viewer, applicationId, now);
    return changed;
  });
}

/** Undoes the calling off, for the token `cancelled:<application>:<interview>`. Gives the applications to be settled. */
export async function takeBackCancellation(
  db: Db,
  viewer: Viewer,
  applicationId: string,
  interviewId: string,
): Promise<string[]> {
  if (!(await lockApplication(db, viewer, applicationId))) return [];
  await setOne(db, viewer, applicationId, interviewId, { cancelledAt: null });
  return [applicationId];
}

async function setOne(
  db: Db,
  viewer: Viewer,
  applicationId: string,
  interviewId: string,
  change: { cancelledAt: Instant | null; invitationSequence?: number },
): Promise<boolean> {
  const changed = await db
    .update(interviews)
    .set(change)
    .where(one(viewer, applicationId, interviewId))
    .returning({ id: interviews.id });
  return changed.length > 0;
}

/** Moves an interview to the trash, with who sat in it. Returns the undo token, or null where there is none such. */
export function deleteInterview(
  viewer: Viewer,
  { applicationId, interviewId }: InterviewRef,
  now: Instant,
): Promise<string | null> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, applicationId))) return null;
    const [interview] = await db
      .select({ title: interviews.title })
      .from(interviews)
      .where(one(viewer, applicationId, interviewId));
    if (!interview) return null;
    const undo = await discard(db, viewer, "interview", interview.title || words.interview.untitled, {
      interviews: one(viewer, applicationId, interviewId),
      interviewers: eq(interviewers.interviewId, interviewId),
    });
    await settle(db, viewer, applicationId, now);
    return undo;
  });
}

function one(viewer: Viewer, applicationId: string, id: string) {
  return and(
    eq(interviews.userId, viewer.id),
    eq(interviews.applicationId, applicationId),
    eq(interviews.id, id),
  );
}
