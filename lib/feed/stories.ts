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

/** What a feed needs of an application: what the policy asks for, and what its events say. No text of anybody's. */
export type FeedStory = Awaited<ReturnType<typeof feedStories>>[number];

/** Stories by a WHERE that has the owner in it, in one statement. For queries that run inside a transaction. */
export function feedStories(db: Db, where: SQL | undefined, order: SQL) {
  return db.query.applications.findMany({
    columns: { id: true, role: true, ...asked },
    where,
    orderBy: [order, asc(applications.id)],
    limit: most.liveApplications,
    with: parts,
  });
}

const asked = {
  timeZone: true,
  workdays: true,
  country: true,
  region: true,
  playbookId: true,
  quickDecision: true,
  clientFacing: true,
  traditional: true,
  outcome: true,
  outcomeAt: true,
} as const;

const inOrder = (...columns: PgColumn[]): SQL[] => columns.map((column) => asc(column));

const parts = {
  employer: { columns: { name: true } },
  ownPlaybook: { columns: { id: true, name: true, copiedFrom: true, figures: true } },
  people: {
    columns: { contactId: true, role: true, followUpOwner: true },
    orderBy: inOrder(applicationContacts.position, applicationContacts.contactId),
    limit: most.contactsOfAnApplication,
    with: {
      contact: {
        columns: { id: true, email: true, phone: true, linkedin: true, postalAddress: true, prefers: true },
      },
    },
  },
  references: {
    columns: { referenceId: true, briefedAt: true },
    orderBy: inOrder(applicationReferences.position, applicationReferences.referenceId),
    limit: most.referencesOfAnApplication,
  },
  interviews: {
    columns: {
      id: true,
      title: true,
      startsAt: true,
      endsAt: true,
      timeZone: true,
      format: true,
      place: true,
      promisedBy: true,
      promisedByContactId: true,
      cancelledAt: true,
    },
    orderBy: inOrder(interviews.startsAt, interviews.createdAt, interviews.id),
    limit: most.interviewsOfAnApplication,
    with: {
      interviewers: {
        columns: { contactId: true },
        orderBy: inOrder(interviewers.position, interviewers.contactId),
        limit: most.interviewersOfAnInterview,
      },
    },
  },
  touches: {
    columns: {
      id: true,
      direction: true,
      at: true,
      medium: true,
      contactId: true,
      kind: true,
      interviewId: true,
      promisedBy: true,
      wantsReply: true,
      automatic: true,
    },
    orderBy: inOrder(touches.at, touches.createdAt, touches.id),
    limit: most.touchesOfAnApplication,
  },
  messages: { columns: { id: true, stepId: true }, limit: most.messagesOfAnApplication },
} as const;
