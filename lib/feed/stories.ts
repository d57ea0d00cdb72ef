import "server-only";
import { asc, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import {
  applicationContacts,
  applicationReferences,
  applications,
  interviewers,
  interviews,
  touches,
} from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { told } from "@/lib/applications/told-columns";

/** What a feed needs of an application: what the policy asks for, and what its events say. No text of anybody's. */
export type FeedStory = Awaited<ReturnType<typeof feedStories>>[number];

/** Stories by a WHERE that has the owner in it, in one statement. For queries that run inside a transaction. */
export function feedStories(db: Db, where: SQL | undefined, order: SQL) {
  return db.query.applications.findMany({
    columns: { id: true, role: true, ...told.application },
    where,
    orderBy: [order, asc(applications.id)],
    limit: most.liveApplications,
    with: parts,
  });
}

const inOrder = (...columns: PgColumn[]): SQL[] => columns.map((column) => asc(column));

const parts = {
  employer: { columns: { name: true } },
  ownPlaybook: { columns: told.ownPlaybook },
  people: {
    columns: told.place,
    orderBy: inOrder(applicationContacts.position, applicationContacts.contactId),
    limit: most.contactsOfAnApplication,
    with: { contact: { columns: told.contact } },
  },
  references: {
    columns: told.reference,
    orderBy: inOrder(applicationReferences.position, applicationReferences.referenceId),
    limit: most.referencesOfAnApplication,
  },
  interviews: {
    columns: { ...told.interview, title: true, timeZone: true, place: true, promisedByContactId: true },
    orderBy: inOrder(interviews.startsAt, interviews.createdAt, interviews.id),
    limit: most.interviewsOfAnApplication,
    with: {
      interviewers: {
        columns: told.interviewer,
        orderBy: inOrder(interviewers.position, interviewers.contactId),
        limit: most.interviewersOfAnInterview,
      },
    },
  },
  touches: {
    columns: told.touch,
    orderBy: inOrder(touches.at, touches.createdAt, touches.id),
    limit: most.touchesOfAnApplication,
  },
  messages: { columns: { id: true, stepId: true }, limit: most.messagesOfAnApplication },
} as const;
