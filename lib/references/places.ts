import "server-only";
import { and, desc, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applications, employers, applicationReferences as places } from "@/db/schema";
import { orLongAgo } from "@/db/schema/columns";
import { isInstant } from "@/lib/applications/queries-over";
import type { Cursor } from "@/lib/applications/schema-list";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";

/** A reference's place in one application: what they were told for it, and when. */
export type Place = {
  applicationId: string;
  role: string;
  employer: string;
  timeZone: string;
  briefedAt: Instant | null;
  toldOfInterview: boolean;
  toldOfPosition: boolean;
  caughtUp: boolean;
};

const pageSize = 50;

/**
 * A page of where a reference is named among the applications that are over, who was told last first and those for which
 * they never were at the end; and the cursor of the page after it, or null on the last.
 */
export async function placesAtOver(
  db: Db,
  viewer: Viewer,
  referenceId: string,
  after: Cursor | null,
): Promise<{ rows: Place[]; next: Cursor | null }> {
  const rows = await db
    .select(shown)
    .from(places)
    .innerJoin(applications, itsApplication)
    .innerJoin(employers, itsEmployer)
    .where(
      and(
        eq(places.userId, viewer.id),
        eq(places.referenceId, referenceId),
        isNotNull(applications.over),
        after ? beyond(after) : undefined,
      ),
    )
    .orderBy(desc(orLongAgo(places.briefedAt)), desc(places.applicationId))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  const isMore = last && rows.length > pageSize;
  return { rows: page, next: isMore ? { key: last.briefedAt ?? "", id: last.applicationId } : null };
}

/** The rows that come after the cursor. One that no page of ours wrote leaves the list at its beginning. */
function beyond({ key, id }: Cursor): SQL | undefined {
  if (key !== "" && !isInstant(key)) return undefined;
  return sql`(${orLongAgo(places.briefedAt)}, ${places.applicationId}) < (${key || "-infinity"}::timestamptz, ${id}::uuid)`;
}

const shown = {
  applicationId: applications.id,
  role: applications.role,
  employer: employers.name,
  timeZone: applications.timeZone,
  briefedAt: places.briefedAt,
  toldOfInterview: places.toldOfInterview,
  toldOfPosition: places.toldOfPosition,
  caughtUp: places.caughtUp,
};

const itsApplication = and(eq(applications.userId, places.userId), eq(applications.id, places.applicationId));
const itsEmployer = and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId));
