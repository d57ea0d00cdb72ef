import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applications, messages } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";

type Rows = Record<string, Record<string, unknown>[]>;

/**
 * The same rows, but for a draft whose step has got another one meanwhile: it becomes an earlier version of that one,
 * and its own earlier versions with it.
 */
export async function asVersionsOfNewer(db: Db, viewer: Viewer, rows: Rows): Promise<Rows> {
  const drafts = rows.messages ?? [];
  if (drafts.length === 0) return rows;
  const newer = await newerDrafts(db, viewer, drafts);
  if (newer.size === 0) return rows;
  const taken = drafts.filter(({ id }) => newer.has(id));
  const at = now();
  const texts = taken.map(({ id, version, subject, body }) => ({
    ...{ id: crypto.randomUUID(), messageId: newer.get(id), reason: "deleted", createdAt: at },
    ...{ version, subject, body },
  }));
  const earlier = (rows.messageSnapshots ?? []).map((row) => ({
    ...row,
    messageId: newer.get(row.messageId) ?? row.messageId,
  }));
  return {
    ...rows,
    messages: drafts.filter(({ id }) => !newer.has(id)),
    messageSnapshots: [...earlier, ...texts],
  };
}

/** By the id of a draft, the id of the one that its step has now. */
async function newerDrafts(db: Db, viewer: Viewer, drafts: Rows[string]): Promise<Map<unknown, string>> {
  const its = [...new Set(drafts.map(({ applicationId }) => String(applicationId)))];
  // Whoever begins a draft in one of them waits.
  const locked = and(eq(applications.userId, viewer.id), inArray(applications.id, its));
  await db
    .select({ id: applications.id })
    .from(applications)
    .where(locked)
    .orderBy(applications.id)
    .for("update");
  const held = await db
    .select({ id: messages.id, applicationId: messages.applicationId, stepId: messages.stepId })
    .from(messages)
    .where(and(eq(messages.userId, viewer.id), inArray(messages.applicationId, its)));
  const byStep = new Map(held.map((one) => [`${one.applicationId} ${one.stepId}`, one.id]));
  return new Map(
    drafts.flatMap(({ id, applicationId, stepId }): [unknown, string][] => {
      const now = byStep.get(`${applicationId} ${stepId}`);
      return now && now !== id ? [[id, now]] : [];
    }),
  );
}
