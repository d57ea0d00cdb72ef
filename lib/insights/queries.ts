import "server-only";
import { and, asc, desc, eq, isNotNull, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { reading } from "@/db/client";
import { applications, interviews, searches, touches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { told } from "@/lib/applications/told-columns";
import type { Viewer } from "@/lib/auth/viewer-type";
import { mostFinished } from "./bounds";

/** A finished application, with all that the policy is told of it and nothing else. */
export type Finished = Awaited<ReturnType<typeof finishedApplications>>["finished"][number];

/** The last applications to end, of one search or of all, the latest first; at most 300. And the searches by name. */
export function finishedApplications(viewer: Viewer, searchId: string | undefined) {
  return reading(viewer.id, async (db) => {
    const [finished, all] = await Promise.all([
      db.query.applications.findMany({
        columns: { id: true, searchId: true, over: true, ...told.application },
        where: and(
          eq(applications.userId, viewer.id),
          isNotNull(applications.over),
          searchId ? eq(applications.searchId, searchId) : undefined,
        ),
        orderBy: [desc(applications.overAt), desc(applications.id)],
        limit: mostFinished,
        with: parts,
      }),
      db.query.searches.findMany({
        columns: { id: true, name: true },
        where: eq(searches.userId, viewer.id),
        orderBy: [asc(searches.createdAt), asc(searches.id)],
        limit: most.searches,
      }),
    ]);
    return { finished, searches: all };
  });
}

const inOrder = (...columns: PgColumn[]): SQL[] => columns.map((column) => asc(column));

const parts = {
  ownPlaybook: { columns: told.ownPlaybook },
  people: {
    columns: told.place,
    limit: most.contactsOfAnApplication,
    with: { contact: { columns: told.contact } },
  },
  references: {
    columns: told.reference,
    limit: most.referencesOfAnApplication,
  },
  interviews: {
    columns: told.interview,
    orderBy: inOrder(interviews.startsAt, interviews.createdAt, interviews.id),
    limit: most.interviewsOfAnApplication,
    with: { interviewers: { columns: told.interviewer, limit: most.interviewersOfAnInterview } },
  },
  touches: {
    columns: told.touch,
    orderBy: inOrder(touches.at, touches.createdAt, touches.id),
    limit: most.touchesOfAnApplication,
  },
} as const;
