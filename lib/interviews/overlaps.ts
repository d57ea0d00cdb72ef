import "server-only";
import { and, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { applications, employers, interviews } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

/** An interview of any search that takes some of the same time. */
export type Overlap = Awaited<ReturnType<typeof overlapsOf>>[number];

const atOnce = 5;

/** The other interviews that stand while this one does, earliest first, at most five. Back to back is no overlap. */
export function overlapsOf(db: Db, viewer: Viewer, interviewId: string) {
  const other = alias(interviews, "other");
  return db
    .select({
      id: other.id,
      applicationId: other.applicationId,
      title: other.title,
      startsAt: other.startsAt,
      timeZone: other.timeZone,
      employer: employers.name,
    })
    .from(interviews)
    .innerJoin(other, and(eq(other.userId, interviews.userId), ne(other.id, interviews.id)))
    .innerJoin(
      applications,
      and(eq(applications.userId, other.userId), eq(applications.id, other.applicationId)),
    )
    .innerJoin(
      employers,
      and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
    )
    .where(
      and(
        eq(interviews.userId, viewer.id),
        eq(other.userId, viewer.id),
        eq(interviews.id, interviewId),
        isNull(interviews.cancelledAt),
        isNull(other.cancelledAt),
        lt(other.startsAt, interviews.endsAt),
        gt(other.endsAt, interviews.startsAt),
        // No interview lasts longer than a day, so the index by start has to be read no further back.
        gt(other.startsAt, sql`${interviews.startsAt} - interval '24 hours'`),
      ),
    )
    .orderBy(other.startsAt, other.id)
    .limit(atOnce);
}
