import "server-only";
import { and, asc, desc, eq, isNotNull, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { reading } from "@/db/client";
import { applications, interviews, searches, touches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";
import { mostFinished } from "./bounds";

/** A finished application, with all that the policy is told of it and nothing else. */
export type Finished = Awaited<ReturnType<typeof finishedApplications>>["finished"][number];

/** The last applications to end, of one search or of all, the latest first; at most 300. And the searches by name. */
export function finishedApplications(viewer: Viewer, searchId: string | undefined) {
  return reading(viewer.id, async (db) => {
    const [finished, all] = await Promise.all([
      db.query.applications.findMany({
        columns: {
          id: true,
          searchId: true,
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
          over: true,
        },
        where: and(
          eq(applications.userId, viewer.id),
          isNotNull(applications.over),
          searchId ? eq(applications.searchId, searchId) : undefined,
        ),
        orderBy: [desc(applications.overAt), desc(applications.id)],
        limit: mostFinished,
        with: parts,
      }),
      db.query.searches.findMany({
        columns: { id: true, name: true },
        where: eq(searches.userId, viewer.id),
        orderBy: [asc(searches.createdAt), asc(searches.id)],
        limit: most.searches,
      }),
    ]);
    return { finished, searches: all };
  });
}

const inOrder = (...columns: PgColumn[]): SQL[] => columns.map((column) => asc(column));

const parts = {
  ownPlaybook: { columns: { id: true, name: true, copiedFrom: true, figures: true } },
  people: {
    columns: { contactId: true, role: true, followUpOwner: true },
    limit: most.contactsOfAnApplication,
    with: {
      contact: {
        columns: { id: true, email: true, phone: true, linkedin: true, postalAddress: true, prefers: true },
      },
    },
  },
  references: {
    columns: { referenceId: true, briefedAt: true },
    limit: most.referencesOfAnApplication,
  },
  interviews: {
    columns: { id: true, startsAt: true, endsAt: true, format: true, promisedBy: true, cancelledAt: true },
    orderBy: inOrder(interviews.startsAt, interviews.createdAt, interviews.id),
    limit: most.interviewsOfAnApplication,
    with: { interviewers: { columns: { contactId: true }, limit: most.interviewersOfAnInterview } },
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
} as const;
