import "server-only";
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { accounts, applications, employers, trash } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { wasDeleted } from "@/lib/trash/change";
import { type FeedStory, feedStories } from "./stories";

/** An interview that was deleted, and where it was. */
export interface DeletedInterview {
  id: string;
  applicationId: string;
  title: string;
  startsAt: Instant;
  endsAt: Instant;
  /** Null where the application is gone as well. */
  employer: string | null;
}

export interface FeedRows {
  /** The account's, once all the rest was read. */
  revision: number;
  stories: FeedStory[];
  deleted: DeletedInterview[];
}

/** Of deleted interviews, and of the deletions they went in. */
const mostDeleted = 1000;
const day = 24 * 60 * 60;
const keptAfterTheEnd = 90 * day;
/** How long a calendar is told that an interview won't be. */
export const cancelledFor = 30 * day;

/** What a feed is made of, as of an instant: what is live, what ended in these three months, what was deleted in this one. */
export function feedRows(viewer: Viewer, at: Instant): Promise<FeedRows> {
  const { userId, over, overAt, createdAt } = applications;
  const live = and(eq(userId, viewer.id), isNull(over));
  const ended = and(eq(userId, viewer.id), isNotNull(over), gte(overAt, secondsAfter(at, -keptAfterTheEnd)));
  return reading(viewer.id, async (db) => {
    const all = [
      ...(await feedStories(db, live, asc(createdAt))),
      ...(await feedStories(db, ended, desc(overAt))),
    ];
    const deleted = await deletedSince(db, viewer, secondsAfter(at, -cancelledFor));
    const [account] = await db
      .select({ revision: accounts.revision })
      .from(accounts)
      .where(eq(accounts.id, viewer.id));
    return { revision: account?.revision ?? -1, stories: all, deleted };
  });
}

type Kept = Omit<DeletedInterview, "employer">;

async function deletedSince(db: Db, viewer: Viewer, since: Instant): Promise<DeletedInterview[]> {
  const bins = await db
    .select({ interviews: sql<Kept[]>`${trash.rows} -> 'interviews'` })
    .from(trash)
    .where(
      and(
        eq(trash.userId, viewer.id),
        gte(trash.deletedAt, since),
        wasDeleted,
        sql`${trash.rows} ? 'interviews'`,
      ),
    )
    .orderBy(desc(trash.deletedAt), desc(trash.id))
    .limit(mostDeleted);
  const kept = bins.flatMap(({ interviews }) => interviews).slice(0, mostDeleted);
  if (kept.length === 0) return [];
  const names = await db
    .select({ id: applications.id, employer: employers.name })
    .from(applications)
    .innerJoin(
      employers,
      and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
    )
    .where(
      and(
        eq(applications.userId, viewer.id),
        inArray(applications.id, [...new Set(kept.map(({ applicationId }) => applicationId))]),
      ),
    );
  const employerOf = new Map(names.map(({ id, employer }) => [id, employer]));
  return kept.map(({ id, applicationId, title, startsAt, endsAt }) => ({
    ...{ id, applicationId, title, startsAt, endsAt },
    employer: employerOf.get(applicationId) ?? null,
  }));
}
