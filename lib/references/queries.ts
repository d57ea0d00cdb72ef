import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { applicationReferences as places, references } from "@/db/schema";
import { mostCounted } from "@/lib/applications/bounds";
import type { Cursor } from "@/lib/applications/schema-list";
import type { Viewer } from "@/lib/auth/viewer-type";
import { placesAtOver } from "./places";

/** How many references there may be in all. */
export const mostReferences = 200;

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

/** The viewer's references by name, and how often each was named, as far as it is counted. */
export function referenceList(viewer: Viewer) {
  return reading(viewer.id, (db) =>
    db
      .select({
        id: references.id,
        fullName: references.fullName,
        relation: references.relation,
        email: references.email,
        phone: references.phone,
        used: timesUsed(db),
      })
      .from(references)
      .where(eq(references.userId, viewer.id))
      .orderBy(asc(references.fullName), asc(references.id))
      .limit(mostReferences),
  );
}

function timesUsed(db: Db) {
  const its = db
    .select({ one: sql`1` })
    .from(places)
    .where(and(eq(places.userId, references.userId), eq(places.referenceId, references.id)))
    .limit(mostCounted + 1);
  return sql<number>`(select count(*)::int from ${its.as("its")})`;
}

/** What the page of one reference shows. */
export type ReferencePage = NonNullable<Awaited<ReturnType<typeof referencePage>>>;

/**
 * One reference, and a page of where they were named among the applications that are over. Null where the viewer has none
 * such.
 */
export function referencePage(viewer: Viewer, id: string, after: Cursor | null) {
  return reading(viewer.id, async (db) => {
    const [reference, over] = await Promise.all([
      db.query.references.findFirst({
        where: and(eq(references.userId, viewer.id), eq(references.id, id)),
      }),
      placesAtOver(db, viewer, id, after),
    ]);
    return reference ? { reference, over } : null;
  });
}
