import "server-only";
import { and, asc, count, desc, eq, gt, inArray } from "drizzle-orm";
import { type Db, reading, writing } from "@/db/client";
import { messageSnapshots, messages } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";

type Snapshot = typeof messageSnapshots.$inferSelect;
type Reason = Snapshot["reason"];

/** A text to be kept, and the version of its message when it was taken. */
type Kept = Pick<Snapshot, "subject" | "body" | "version">;

/** While somebody types, what they write over is kept at least this often. */
const often = 5 * 60;

/** The most snapshots that a message has: the first one, and the latest. */
export const mostSnapshots = 200;

/** Keeps a text that is about to be written over, unless one was kept in the last five minutes. */
export async function keepWhenDue(db: Db, viewer: Viewer, messageId: string, held: Kept, now: Instant) {
  const [recent] = await db
    .select({ id: messageSnapshots.id })
    .from(messageSnapshots)
    .where(and(of(viewer, messageId), gt(messageSnapshots.createdAt, secondsAfter(now, -often))))
    .limit(1);
  if (!recent) await keep(db, viewer, messageId, held, "typing", now);
}

/**
 * Keeps a text of a message as a snapshot, if the latest one isn't the same. Returns how many there are now, or null
 * where this viewer has no such message.
 */
export function keepSnapshot(
  viewer: Viewer,
  messageId: string,
  text: Pick<Kept, "subject" | "body">,
  reason: Exclude<Reason, "typing" | "deleted">,
  now: Instant,
): Promise<number | null> {
  return writing(viewer.id, async (db) => {
    const [held] = await db
      .select({ version: messages.version })
      .from(messages)
      .where(and(eq(messages.userId, viewer.id), eq(messages.id, messageId)))
      .for("update");
    if (!held) return null;
    await keep(db, viewer, messageId, { ...text, version: held.version }, reason, now);
    return countOf(db, viewer, messageId);
  });
}

async function keep(db: Db, viewer: Viewer, messageId: string, text: Kept, reason: Reason, now: Instant) {
  const { subject, body, version } = text;
  const [latest] = await db
    .select({ subject: messageSnapshots.subject, body: messageSnapshots.body })
    .from(messageSnapshots)
    .where(of(viewer, messageId))
    .orderBy(...latestFirst)
    .limit(1);
  if (latest?.body === body && latest.subject === subject) return;
  const id = crypto.randomUUID();
  await db
    .insert(messageSnapshots)
    .values({ userId: viewer.id, id, messageId, version, subject, body, reason, createdAt: now });
  await thin(db, viewer, messageId);
}

/** The first one stays, and so do the latest. */
async function thin(db: Db, viewer: Viewer, messageId: string) {
  const ids = db.select({ id: messageSnapshots.id }).from(messageSnapshots).where(of(viewer, messageId));
  const [first] = await ids.orderBy(asc(messageSnapshots.createdAt), asc(messageSnapshots.version)).limit(1);
  const surplus = await db
    .select({ id: messageSnapshots.id })
    .from(messageSnapshots)
    .where(of(viewer, messageId))
    .orderBy(...latestFirst)
    .offset(mostSnapshots - 1);
  const gone = surplus.map(({ id }) => id).filter((id) => id !== first?.id);
  if (gone.length === 0) return;
  await db
    .delete(messageSnapshots)
    .where(and(eq(messageSnapshots.userId, viewer.id), inArray(messageSnapshots.id, gone)));
}

/** How many snapshots a message has. For queries that run inside a transaction. */
export async function countOf(db: Db, viewer: Viewer, messageId: string): Promise<number> {
  const [counted] = await db.select({ n: count() }).from(messageSnapshots).where(of(viewer, messageId));
  return counted?.n ?? 0;
}

/** The snapshots of a message, the latest first: at most 200; none where it isn't this viewer's. */
export function snapshotsOf(viewer: Viewer, messageId: string): Promise<Snapshot[]> {
  return reading(viewer.id, (db) =>
    db
      .select()
      .from(messageSnapshots)
      .where(of(viewer, messageId))
      .orderBy(...latestFirst)
      .limit(mostSnapshots),
  );
}

const of = (viewer: Viewer, messageId: string) =>
  and(eq(messageSnapshots.userId, viewer.id), eq(messageSnapshots.messageId, messageId));

const latestFirst = [desc(messageSnapshots.createdAt), desc(messageSnapshots.version)];
