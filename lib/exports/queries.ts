import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { readingWhole } from "@/db/client";
import { applications, employers, searches } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { OutgoingRow } from "./table";

const rowsAtOnce = 500;

/**
 * Hands on every application of a search, or of the whole account, the oldest first, five hundred at a time. False
 * where the search isn't this viewer's.
 */
export function eachApplication(
  viewer: Viewer,
  searchId: string | null,
  take: (rows: OutgoingRow[]) => Promise<unknown>,
): Promise<boolean> {
  return readingWhole(viewer.id, async (db) => {
    const mine = eq(applications.userId, viewer.id);
    const inIt = searchId ? and(mine, eq(applications.searchId, searchId)) : mine;
    if (searchId) {
      const [found] = await db
        .select({ id: searches.id })
        .from(searches)
        .where(and(eq(searches.userId, viewer.id), eq(searches.id, searchId)));
      if (!found) return false;
    }
    for (let after: OutgoingRow | undefined; ; ) {
      const beyond = after
        ? sql`(${applications.createdAt}, ${applications.id}) > (${after.createdAt}::timestamptz, ${after.id}::uuid)`
        : undefined;
      const rows = await db
        .select({
          id: applications.id,
          search: searches.name,
          employer: employers.name,
          role: applications.role,
          location: applications.location,
          salary: applications.salary,
          jobUrl: applications.jobUrl,
          source: applications.source,
          appliedOn: applications.appliedOn,
          outcome: applications.outcome,
          outcomeAt: applications.outcomeAt,
          over: applications.over,
          overAt: applications.overAt,
          timeZone: applications.timeZone,
          cvSent: applications.cvSent,
          notes: applications.notes,
          advertisement: applications.advertisement,
          createdAt: applications.createdAt,
        })
        .from(applications)
        .innerJoin(
          searches,
          and(eq(searches.userId, applications.userId), eq(searches.id, applications.searchId)),
        )
        .innerJoin(
          employers,
          and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
        )
        .where(and(inIt, beyond))
        .orderBy(asc(applications.createdAt), asc(applications.id))
        .limit(rowsAtOnce);
      if (rows.length > 0) await take(rows);
      after = rows.at(-1);
      if (rows.length < rowsAtOnce) return true;
    }
  });
}
