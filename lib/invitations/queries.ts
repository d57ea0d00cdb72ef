import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { reading } from "@/db/client";
import { applications, employers, interviewers, interviews } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";

/** An interview that came from an invitation, as a newer one finds it. */
export type Standing = Awaited<ReturnType<typeof interviewsInvited>>[number];

/** The interviews that came from an invitation, by its id, earliest first; at most 100. */
export function interviewsInvited(viewer: Viewer, uid: string) {
  return reading(viewer.id, (db) =>
    db.query.interviews.findMany({
      where: and(eq(interviews.userId, viewer.id), eq(interviews.invitationUid, uid)),
      orderBy: [asc(interviews.startsAt), asc(interviews.id)],
      limit: most.interviewsOfAnApplication,
      with: {
        interviewers: {
          orderBy: [asc(interviewers.position), asc(interviewers.contactId)],
          limit: most.interviewersOfAnInterview,
        },
      },
    }),
  );
}

/** The employer and role of one application; null where the viewer has none such. */
export async function applicationNamed(viewer: Viewer, applicationId: string) {
  const [found] = await reading(viewer.id, (db) =>
    db
      .select({ id: applications.id, role: applications.role, employer: employers.name })
      .from(applications)
      .innerJoin(
        employers,
        and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
      )
      .where(and(eq(applications.userId, viewer.id), eq(applications.id, applicationId))),
  );
  return found ?? null;
}
