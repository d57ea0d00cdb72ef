import "server-only";
import { and, desc, eq, isNull, type SQL, type SQLWrapper } from "drizzle-orm";
import type { Db } from "@/db/client";
import { interviewers, interviews, applicationContacts as places, touches } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

export type Meeting = Awaited<ReturnType<typeof interviewsWith>>[number];
export type Passed = Awaited<ReturnType<typeof touchesWith>>[number];

const mostShown = 500;

/** The interviews in which somebody sat, latest first; at most 500. */
export function interviewsWith(db: Db, viewer: Viewer, contactId: string) {
  return meetings(db, viewer, eq(places.contactId, contactId)).limit(mostShown);
}

/** The last two interviews in which somebody sat, without those that were called off. To be joined to whoever it is. */
export function lastInterviewsWith(db: Db, viewer: Viewer, contactId: SQLWrapper) {
  const its = and(eq(places.contactId, contactId), isNull(interviews.cancelledAt));
  return meetings(db, viewer, its).limit(2).as("last");
}

function meetings(db: Db, viewer: Viewer, chosen: SQL | undefined) {
  return db
    .select({
      contactId: interviewers.contactId,
      interviewId: interviews.id,
      applicationId: interviews.applicationId,
      title: interviews.title,
      startsAt: interviews.startsAt,
      timeZone: interviews.timeZone,
      format: interviews.format,
      cancelledAt: interviews.cancelledAt,
    })
    .from(places)
    .innerJoin(
      interviewers,
      and(
        eq(interviewers.userId, places.userId),
        eq(interviewers.applicationId, places.applicationId),
        eq(interviewers.contactId, places.contactId),
      ),
    )
    .innerJoin(
      interviews,
      and(eq(interviews.userId, interviewers.userId), eq(interviews.id, interviewers.interviewId)),
    )
    .where(and(eq(places.userId, viewer.id), chosen))
    .orderBy(desc(interviews.startsAt), interviews.id);
}

/** What was sent to somebody and received from them, at the applications they have a part in; latest first, at most 500. */
export function touchesWith(db: Db, viewer: Viewer, contactId: string) {
  return db
    .select({
      id: touches.id,
      applicationId: touches.applicationId,
      direction: touches.direction,
      medium: touches.medium,
      at: touches.at,
    })
    .from(places)
    .innerJoin(
      touches,
      and(
        eq(touches.userId, places.userId),
        eq(touches.applicationId, places.applicationId),
        eq(touches.contactId, places.contactId),
      ),
    )
    .where(and(eq(places.userId, viewer.id), eq(places.contactId, contactId)))
    .orderBy(desc(touches.at), touches.id)
    .limit(mostShown);
}
