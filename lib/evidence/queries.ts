import "server-only";
import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { reading } from "@/db/client";
import { applications, interviews, profiles, searches, touches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";
import { addDays } from "@/lib/days/day";
import type { Range } from "./range";

/** More than a person sends in a year; a longer report is made in parts. */
export const mostApplications = 1000;

/**
 * The applications of a search in which anything may have happened within the range, the first to be sent first: their
 * dates alone, no word of notes or letters. Null where this viewer has no such search.
 */
export function evidenceOf(viewer: Viewer, searchId: string, { from, to }: Range) {
  // A day begins up to 14 hours sooner or later than in UTC: the view looks at each in its own zone.
  const [first, last] = [`${addDays(from, -1)}T00:00:00Z`, `${addDays(to, 2)}T00:00:00Z`];
  const within = (column: typeof touches.at | typeof interviews.startsAt | typeof applications.outcomeAt) =>
    and(gte(column, first), lte(column, last));
  const happened = or(
    and(gte(applications.appliedOn, from), lte(applications.appliedOn, to)),
    within(applications.outcomeAt),
    sql`exists (select 1 from ${interviews} where ${interviews.userId} = ${viewer.id}
      and ${interviews.applicationId} = ${applications.id} and ${within(interviews.startsAt)})`,
    sql`exists (select 1 from ${touches} where ${touches.userId} = ${viewer.id}
      and ${touches.applicationId} = ${applications.id} and ${within(touches.at)})`,
  );
  return reading(viewer.id, async (db) => {
    const mine = and(eq(applications.userId, viewer.id), eq(applications.searchId, searchId));
    const inOrder = [asc(applications.appliedOn), asc(applications.createdAt), asc(applications.id)];
    const found = db
      .select({ id: applications.id })
      .from(applications)
      .where(and(mine, happened))
      .orderBy(...inOrder)
      .limit(mostApplications + 1);
    // Sent together, so that all come back after one wait.
    const [search, profile, rows] = await Promise.all([
      db.query.searches.findFirst({
        columns: { id: true, name: true },
        where: and(eq(searches.userId, viewer.id), eq(searches.id, searchId)),
      }),
      db.query.profiles.findFirst({
        columns: { fullName: true, timeZone: true },
        where: eq(profiles.userId, viewer.id),
      }),
      db.query.applications.findMany({
        columns: {
          ...{ id: true, role: true, location: true, source: true, appliedOn: true, outcome: true },
          ...{ outcomeAt: true, over: true, overAt: true, timeZone: true },
        },
        where: and(mine, inArray(applications.id, found)),
        orderBy: inOrder,
        with: {
          employer: { columns: { name: true } },
          interviews: {
            columns: { startsAt: true, timeZone: true, format: true },
            where: isNull(interviews.cancelledAt),
            orderBy: asc(interviews.startsAt),
            limit: most.interviewsOfAnApplication,
          },
          touches: {
            columns: { at: true, direction: true, automatic: true },
            orderBy: asc(touches.at),
            limit: most.touchesOfAnApplication,
          },
        },
      }),
    ]);
    if (!search) return null;
    return {
      ...{ search, fullName: profile?.fullName ?? "", timeZone: profile?.timeZone ?? "UTC" },
      ...{ rows: rows.slice(0, mostApplications), isCut: rows.length > mostApplications },
    };
  });
}

/** What a report is made of. */
export type Evidence = NonNullable<Awaited<ReturnType<typeof evidenceOf>>>;
