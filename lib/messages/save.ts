import "server-only";
import { and, count, eq, or } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applications, messages } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import type { Save } from "./schema";
import { countOf, keepWhenDue } from "./snapshots";

/** A message as it stands now, for whoever saved a text made from an earlier version. */
export interface Current {
  id: string;
  subject: string | null;
  body: string;
  version: number;
  savedAt: Instant;
}

export type Saved =
  | { kind: "saved"; version: number; savedAt: Instant; snapshots: number }
  /** Somebody saved in between, or wrote the step's message under another id: nothing was written. */
  | { kind: "conflict"; current: Current }
  | { kind: "too-many" };

/**
 * Saves a text if nobody has saved since the version it was made from; version 0 makes the row, one a step.
 * Returns null where this viewer has no such application, or no such message in it.
 */
export function saveMessage(viewer: Viewer, id: string, save: Save, now: Instant): Promise<Saved | null> {
  return writing(viewer.id, (db) =>
    save.version === 0 ? create(db, viewer, id, save, now) : update(db, viewer, id, save, now),
  );
}

async function update(db: Db, viewer: Viewer, id: string, save: Save, now: Instant): Promise<Saved | null> {
  const mine = and(
    eq(messages.userId, viewer.id),
    eq(messages.id, id),
    eq(messages.applicationId, save.applicationId),
  );
  // Whoever saves at the same time waits here, and then finds another version.
  const [held] = await db.select(current).from(messages).where(mine).for("update");
  if (!held) return null;
  if (held.version !== save.version) return { kind: "conflict", current: held };
  await keepWhenDue(db, viewer, id, held, now);
  const version = save.version + 1;
  await db
    .update(messages)
    .set({ subject: save.subject, body: save.body, version, updatedAt: now })
    .where(and(mine, eq(messages.version, save.version)));
  return { kind: "saved", version, savedAt: now, snapshots: await countOf(db, viewer, id) };
}

async function create(db: Db, viewer: Viewer, id: string, save: Save, now: Instant): Promise<Saved | null> {
  const application = and(eq(applications.userId, viewer.id), eq(applications.id, save.applicationId));
  const [mine] = await db.select({ id: applications.id }).from(applications).where(application);
  if (!mine) return null;
  const ofApplication = and(eq(messages.userId, viewer.id), eq(messages.applicationId, save.applicationId));
  const [held] = await db.select({ messages: count() }).from(messages).where(ofApplication);
  if (held && held.messages >= most.messagesOfAnApplication) return { kind: "too-many" };
  const { applicationId, stepId, subject, body } = save;
  const made = await db
    .insert(messages)
    .values({
      userId: viewer.id,
      id,
      applicationId,
      stepId,
      subject,
      body,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  if (made.length > 0) return { kind: "saved", version: 1, savedAt: now, snapshots: 0 };
  return conflict(db, viewer, id, save);
}

async function conflict(db: Db, viewer: Viewer, id: string, save: Save): Promise<Saved | null> {
  const [held] = await db
    .select(current)
    .from(messages)
    .where(
      and(
        eq(messages.userId, viewer.id),
        eq(messages.applicationId, save.applicationId),
        or(eq(messages.stepId, save.stepId), eq(messages.id, id)),
      ),
    )
    .limit(1);
  return held ? { kind: "conflict", current: held } : null;
}

const current = {
  id: messages.id,
  subject: messages.subject,
  body: messages.body,
  version: messages.version,
  savedAt: messages.updatedAt,
};
