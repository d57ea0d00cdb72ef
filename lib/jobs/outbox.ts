import "server-only";
import { and, asc, eq, lt, lte, sql } from "drizzle-orm";
import { type Db, system } from "@/db/client";
import { reminders } from "@/db/schema";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import type { Occasion } from "@/lib/reminders/occasions";

export type Reminder = typeof reminders.$inferSelect;

/** Why a reminder was not sent. */
export type Skipped = "too-late" | "not-needed" | "not-wanted" | "mail-off" | "device-off" | "unknown";

/** Longer than any mail server is waited for. */
const lease = 10 * 60;
const kept = 90 * 24 * 3600;

/** An account, and each way its reminders go. */
export interface Receiver {
  accountId: string;
  ways: readonly string[];
}

/**
 * Claims reminders inside a transaction, each once for each way: of two that claim the same one, one has it. Gives the
 * ids of one's own.
 */
export async function claim(db: Db, to: Receiver, due: readonly Occasion[], now: Instant): Promise<string[]> {
  return insert(db, to, due, { state: "claimed", heldUntil: now });
}

/** Notes reminders that are not sent, and why. */
export async function skip(
  db: Db,
  to: Receiver,
  some: readonly Occasion[],
  answer: Skipped,
  now: Instant,
): Promise<void> {
  await insert(db, to, some, { state: "skipped", answer, heldUntil: now, settledAt: now });
}

async function insert(
  db: Db,
  { accountId, ways }: Receiver,
  some: readonly Occasion[],
  noted: Pick<typeof reminders.$inferInsert, "state" | "answer" | "heldUntil" | "settledAt">,
): Promise<string[]> {
  const rows = some.flatMap(({ kind, about, at, until }) =>
    ways.map((way) => ({ ...noted, id: crypto.randomUUID(), accountId, kind, about, way, at, until })),
  );
  if (rows.length === 0) return [];
  const made = await db.insert(reminders).values(rows).onConflictDoNothing().returning({ id: reminders.id });
  return made.map(({ id }) => id);
}

/** Those that were claimed and wait to be sent, or to be found after a crash. */
export async function waitingReminders(now: Instant, most: number): Promise<string[]> {
  const waiting = await system()
    .select({ id: reminders.id })
    .from(reminders)
    .where(and(eq(reminders.state, "claimed"), lte(reminders.heldUntil, now)))
    .orderBy(asc(reminders.heldUntil))
    .limit(most);
  return waiting.map(({ id }) => id);
}

/** Takes one up to send it: nobody else does while it is held. Null where somebody has it, or it is settled. */
export async function takeUp(id: string, now: Instant): Promise<Reminder | null> {
  const [taken] = await system()
    .update(reminders)
    .set({
      tries: sql`${reminders.tries} + 1`,
      unnoted: sql`${reminders.unnoted} + 1`,
      heldUntil: secondsAfter(now, lease),
    })
    .where(and(eq(reminders.id, id), eq(reminders.state, "claimed"), lte(reminders.heldUntil, now)))
    .returning();
  return taken ?? null;
}

/** Notes how it ended. */
export async function settleReminder(
  id: string,
  state: "sent" | "refused" | "skipped",
  answer: string,
  now: Instant,
): Promise<void> {
  await system()
    .update(reminders)
    .set({ state, answer: answer.slice(0, 500), settledAt: now })
    .where(eq(reminders.id, id));
}

/** Notes that it is to be tried again. `perhaps`: the server may have taken it all the same. */
export async function tryAgain(id: string, at: Instant, answer: string, perhaps: boolean): Promise<void> {
  await system()
    .update(reminders)
    .set({ heldUntil: at, answer: answer.slice(0, 500), ...(perhaps ? {} : { unnoted: 0 }) })
    .where(eq(reminders.id, id));
}

/** Clears away what nobody asks for any more. */
export async function sweepReminders(now: Instant): Promise<void> {
  await system()
    .delete(reminders)
    .where(lt(reminders.at, secondsAfter(now, -kept)));
}
