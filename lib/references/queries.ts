import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { applicationReferences, applications, employers, references } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

/** How many references there may be in all. */
export const mostReferences = 200;
const mostPlaces = 2000;

/** The viewer's references by name. */
export function referencesOf(viewer: Viewer) {
  return reading(viewer.id, (db) => allOf(db, viewer));
}

function allOf(db: Db, viewer: Viewer) {
  return db.query.references.findMany({
    where: eq(references.userId, viewer.id),
    orderBy: [asc(references.fullName), asc(references.id)],
    limit: mostReferences,
  });
}

/** The viewer's references by name, and where each was named and what they were told; the latest application first. */
export function referenceList(viewer: Viewer) {
  return reading(viewer.id, async (db) => {
    const [people, places] = await Promise.all([allOf(db, viewer), placesOf(db, viewer)]);
    return { people, places };
  });
}

/** What the page of one reference shows. */
export type ReferencePage = NonNullable<Awaited<ReturnType<typeof referencePage>>>;

/** One reference, and where they were named; null where the viewer has none such. */
export function referencePage(viewer: Viewer, id: string) {
  return reading(viewer.id, async (db) => {
    const [reference, places] = await Promise.all([
      db.query.references.findFirst({
        where: and(eq(references.userId, viewer.id), eq(references.id, id)),
      }),
      placesOf(db, viewer, id),
    ]);
    return reference ? { reference, places } : null;
  });
}

function placesOf(db: Db, viewer: Viewer, referenceId?: string) {
  const { briefedAt, toldOfInterview, toldOfPosition, caughtUp } = applicationReferences;
  return db
    .select({
      referenceId: applicationReferences.referenceId,
      applicationId: applications.id,
      role: applications.role,
      employer: employers.name,
      timeZone: applications.timeZone,
      briefedAt,
      toldOfInterview,
      toldOfPosition,
      caughtUp,
    })
    .from(applicationReferences)
    .innerJoin(
      applications,
      and(
        eq(applications.userId, applicationReferences.userId),
        eq(applications.id, applicationReferences.applicationId),
      ),
    )
    .innerJoin(
      employers,
      and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
    )
    .where(
      and(
        eq(applicationReferences.userId, viewer.id),
        referenceId ? eq(applicationReferences.referenceId, referenceId) : undefined,
      ),
    )
    .orderBy(desc(applications.createdAt), asc(applications.id))
    .limit(mostPlaces);
}
