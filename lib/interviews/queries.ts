import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { applicationContacts, applications, interviewers, interviews, profiles } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";
import { overlapsOf } from "./overlaps";

/** What the form of an interview shows. */
export type InterviewPage = NonNullable<Awaited<ReturnType<typeof interviewPage>>>;

/** An application with its people, for an interview that is to be added; null where the viewer has none such. */
export function newInterviewPage(viewer: Viewer, applicationId: string) {
  return reading(viewer.id, async (db) => {
    const [application, homeZone] = await Promise.all([
      applicationOf(db, viewer, applicationId),
      homeZoneOf(db, viewer),
    ]);
    return application ? { application, homeZone: homeZone ?? application.timeZone } : null;
  });
}

/** The same with one interview of it, and the interviews it overlaps with; null where any of it isn't there. */
export function interviewPage(viewer: Viewer, applicationId: string, interviewId: string) {
  return reading(viewer.id, async (db) => {
    const [application, interview, overlaps, homeZone] = await Promise.all([
      applicationOf(db, viewer, applicationId),
      interviewOf(db, viewer, applicationId, interviewId),
      overlapsOf(db, viewer, interviewId),
      homeZoneOf(db, viewer),
    ]);
    if (!application || !interview) return null;
    return { application, interview, overlaps, homeZone: homeZone ?? application.timeZone };
  });
}

function applicationOf(db: Db, viewer: Viewer, id: string) {
  return db.query.applications.findFirst({
    columns: { id: true, role: true, timeZone: true },
    where: and(eq(applications.userId, viewer.id), eq(applications.id, id)),
    with: {
      employer: { columns: { name: true } },
      search: { columns: { id: true, name: true } },
      people: {
        orderBy: [asc(applicationContacts.position), asc(applicationContacts.contactId)],
        limit: most.contactsOfAnApplication,
        with: { contact: { columns: { folded: false } } },
      },
    },
  });
}

function interviewOf(db: Db, viewer: Viewer, applicationId: string, id: string) {
  return db.query.interviews.findFirst({
    where: and(
      eq(interviews.userId, viewer.id),
      eq(interviews.applicationId, applicationId),
      eq(interviews.id, id),
    ),
    with: {
      interviewers: {
        orderBy: [asc(interviewers.position), asc(interviewers.contactId)],
        limit: most.interviewersOfAnInterview,
      },
    },
  });
}

async function homeZoneOf(db: Db, viewer: Viewer): Promise<string | undefined> {
  const [profile] = await db
    .select({ timeZone: profiles.timeZone })
    .from(profiles)
    .where(eq(profiles.userId, viewer.id));
  return profile?.timeZone;
}
