import "server-only";
import { and, asc, desc, eq, gte, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { type Db, reading } from "@/db/client";
import {
  applicationContacts,
  applicationReferences,
  applications,
  interviewers,
  interviews,
  messageSnapshots,
  messages,
  touches,
} from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { most } from "./bounds";

/** What a list needs of an application: all that the policy asks for, and the names that a page shows. */
export type Story = Awaited<ReturnType<typeof stories>>[number];

/** The whole of one application, with its long texts and its messages. */
export type WholeStory = NonNullable<Awaited<ReturnType<typeof wholeStory>>>;

/** The applications that are still live, oldest first; of one search, where it is named. At most 500. */
export function liveStories(viewer: Viewer, searchId?: string): Promise<Story[]> {
  return reading(viewer.id, (db) => stories(db, live(viewer.id, searchId), asc(applications.createdAt)));
}

/** The applications let go since an instant, latest first. At most 500. */
export function storiesLetGoSince(viewer: Viewer, since: Instant): Promise<Story[]> {
  const recent = and(
    eq(applications.userId, viewer.id),
    eq(applications.over, "let-go"),
    gte(applications.overAt, since),
  );
  return reading(viewer.id, (db) => stories(db, recent, desc(applications.overAt)));
}

/** One application of this viewer's, or null where they have none such. */
export function storyOf(viewer: Viewer, id: string): Promise<WholeStory | null> {
  return reading(viewer.id, (db) => wholeStory(db, viewer.id, id));
}

const live = (userId: string, searchId?: string) =>
  and(
    eq(applications.userId, userId),
    isNull(applications.over),
    searchId ? eq(applications.searchId, searchId) : undefined,
  );

/** Stories by a WHERE that has the owner in it, in one statement. For queries that run inside a transaction. */
export function stories(db: Db, where: SQL | undefined, order: SQL) {
  return db.query.applications.findMany({
    columns: { advertisement: false, cvSent: false, notes: false, foldedRole: false },
    where,
    orderBy: [order, asc(applications.id)],
    limit: most.liveApplications,
    with: {
      ...parts,
      messages: {
        columns: { id: true, stepId: true },
        extras: { opening: sql<string>`left(${messages.body}, 400)`.as("opening") },
        limit: most.messagesOfAnApplication,
      },
    },
  });
}

const snapshotsOf = sql<number>`(select count(*)::int from ${messageSnapshots}
  where ${messageSnapshots}.user_id = ${messages.userId} and ${messageSnapshots}.message_id = ${messages.id})`;

/** One whole story inside a transaction, or null. */
export async function wholeStory(db: Db, userId: string, id: string) {
  const found = await db.query.applications.findFirst({
    columns: { foldedRole: false },
    where: and(eq(applications.userId, userId), eq(applications.id, id)),
    with: {
      ...parts,
      messages: {
        orderBy: desc(messages.updatedAt),
        limit: most.messagesOfAnApplication,
        extras: { snapshots: snapshotsOf.as("snapshots") },
      },
    },
  });
  return found ?? null;
}

const inOrder = (...columns: PgColumn[]): SQL[] => columns.map((column) => asc(column));

// Whose a part is, and in which place, the story says by itself; a column costs as much as what is in it.
const parts = {
  employer: { columns: { id: true, name: true } },
  search: { columns: { id: true, name: true, sample: true } },
  ownPlaybook: { columns: { id: true, name: true, copiedFrom: true, figures: true } },
  people: {
    orderBy: inOrder(applicationContacts.position, applicationContacts.contactId),
    limit: most.contactsOfAnApplication,
    columns: { userId: false },
    with: { contact: { columns: { folded: false, userId: false, sample: false, createdAt: false } } },
  },
  references: {
    orderBy: inOrder(applicationReferences.position, applicationReferences.referenceId),
    limit: most.referencesOfAnApplication,
    columns: { userId: false, position: false },
    with: { reference: { columns: { userId: false, sample: false, createdAt: false } } },
  },
  interviews: {
    orderBy: inOrder(interviews.startsAt, interviews.createdAt, interviews.id),
    limit: most.interviewsOfAnApplication,
    columns: { userId: false },
    with: {
      interviewers: {
        columns: { userId: false, applicationId: false, interviewId: false, position: false },
        orderBy: inOrder(interviewers.position, interviewers.contactId),
        limit: most.interviewersOfAnInterview,
      },
    },
  },
  touches: {
    orderBy: inOrder(touches.at, touches.createdAt, touches.id),
    limit: most.touchesOfAnApplication,
  },
} as const;
