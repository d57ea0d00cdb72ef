import "server-only";
import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import { type Db, reading, system } from "@/db/client";
import { accounts, pushDevices } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import type { Subscription } from "@/lib/push/send";
import { mostRefusals } from "./refusals";

export type PushDevice = typeof pushDevices.$inferSelect;

const mostDevices = 10;

const mine = (accountId: string, id: string) =>
  and(eq(pushDevices.accountId, accountId), eq(pushDevices.id, id));

/** The browsers that show the viewer's reminders, the oldest first. */
export function devicesOf(viewer: Viewer): Promise<PushDevice[]> {
  return reading(viewer.id, (db) =>
    db
      .select()
      .from(pushDevices)
      .where(eq(pushDevices.accountId, viewer.id))
      .orderBy(asc(pushDevices.createdAt), asc(pushDevices.id))
      .limit(mostDevices),
  );
}

/** Whether something is still sent to it. */
export const isOpen = ({ offSince }: PushDevice): boolean => offSince === null;

/** The browsers of an account that are sent something still. */
export async function openDevices(accountId: string): Promise<string[]> {
  const open = await system()
    .select({ id: pushDevices.id })
    .from(pushDevices)
    .where(and(eq(pushDevices.accountId, accountId), isNull(pushDevices.offSince)));
  return open.map(({ id }) => id);
}

/** One of an account's browsers; null where there is none such. */
export async function deviceOf(accountId: string, id: string): Promise<PushDevice | null> {
  const [device] = await system().select().from(pushDevices).where(mine(accountId, id));
  return device ?? null;
}

/** The browser that asks: by what it is known again, and what it says it is. */
export interface Browser {
  deviceHash: string;
  userAgent: string;
}

/** Has a browser show the viewer's reminders, anew where it did already. False where as many do as may. */
export function keepDevice(
  viewer: Viewer,
  { endpoint, p256dh, auth }: Subscription,
  { deviceHash, userAgent }: Browser,
  now: Instant,
): Promise<boolean> {
  return system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    // One after the other, so that two at once don't go over the bound.
    await db
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.id, viewer.id))
      .for("no key update");
    const [others] = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(pushDevices)
      .where(and(eq(pushDevices.accountId, viewer.id), ne(pushDevices.deviceHash, deviceHash)));
    if (!others || others.count >= mostDevices) return false;
    const anew = { ...{ sessionId: viewer.sessionId, endpoint, p256dh, auth, userAgent }, createdAt: now };
    await db
      .insert(pushDevices)
      .values({ ...anew, accountId: viewer.id, id: crypto.randomUUID(), deviceHash })
      .onConflictDoUpdate({
        target: [pushDevices.accountId, pushDevices.deviceHash],
        set: { ...anew, triedAt: null, answer: "", refusals: 0, offSince: null },
      });
    return true;
  });
}

/** Ends it for one browser at once. False where the account has none such. */
export async function removeDevice(accountId: string, id: string): Promise<boolean> {
  const removed = await system()
    .delete(pushDevices)
    .where(mine(accountId, id))
    .returning({ id: pushDevices.id });
  return removed.length > 0;
}

/** Notes that a browser's service took something: what it refused before is forgotten. */
export async function noteShown(accountId: string, id: string, answer: string, now: Instant): Promise<void> {
  await system()
    .update(pushDevices)
    .set({ triedAt: now, answer: answer.slice(0, 500), refusals: 0, offSince: null })
    .where(mine(accountId, id));
}

/** Counts what a browser's service has refused; after ten in a row nothing more is sent to it. */
export async function noteNotShown(
  accountId: string,
  id: string,
  answer: string,
  now: Instant,
): Promise<void> {
  const { refusals, offSince } = pushDevices;
  await system()
    .update(pushDevices)
    .set({
      triedAt: now,
      answer: answer.slice(0, 500),
      refusals: sql`${refusals} + 1`,
      offSince: sql`case when ${refusals} + 1 >= ${mostRefusals} then coalesce(${offSince}, ${now}) else ${offSince} end`,
    })
    .where(mine(accountId, id));
}
