import "server-only";
import { eq, inArray, lt, or, sql } from "drizzle-orm";
import { type Db, system } from "@/db/client";
import { signInAttempts } from "@/db/schema";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";

// TRUST.md L1. An attempt is taken before the password is looked at and given back when it was right, so that
// fifty at once are fifty attempts. The counters stand in the database: they outlive a restart and several
// instances share them.
const free = 5;
const longestWait = 15 * 60;
const forgottenAfter = 24 * 60 * 60;
const addressMost = 50;
const addressWindow = 15 * 60;

/** A quarter of an hour's letters to an address that may have no account: nobody's mailbox is filled from here. */
export const lettersToAnAddress = { key: (email: string) => `letters:${email}`, most: 3 };

export type Permit = { allowed: true } | { allowed: false; seconds: number };

/**
 * Takes one attempt of an account (or of one known device of it): five are free, then each waits 1 s, doubling
 * to 15 min, so that a day holds at most 110. A day without any attempt forgets them.
 */
export async function takeAccountAttempt(key: string, now: Instant): Promise<Permit> {
  const a = signInAttempts;
  const stale = sql`${a.countedFrom} < ${secondsAfter(now, -forgottenAfter)}`;
  const next = sql`case when ${stale} then 1 else ${a.attempts} + 1 end`;
  const wait = sql`least(${longestWait}, power(2, least(20, ${next} - ${free}))) * interval '1 second'`;
  const taken = await system()
    .insert(a)
    .values({ key, attempts: 1, countedFrom: now, waitUntil: null })
    .onConflictDoUpdate({
      target: a.key,
      set: {
        attempts: next,
        countedFrom: now,
        waitUntil: sql`case when ${next} < ${free} then null else ${now}::timestamptz + ${wait} end`,
      },
      setWhere: sql`${a.waitUntil} is null or ${a.waitUntil} <= ${now}`,
    })
    .returning({ attempts: a.attempts });
  return taken.length > 0 ? { allowed: true } : refusal(key, now, (row) => row.waitUntil);
}

/** Takes one attempt of a network address: at most fifty wrong ones in a quarter of an hour. */
export async function takeAddressAttempt(key: string, now: Instant, most = addressMost): Promise<Permit> {
  const a = signInAttempts;
  const over = sql`${a.countedFrom} <= ${secondsAfter(now, -addressWindow)}`;
  const taken = await system()
    .insert(a)
    .values({ key, attempts: 1, countedFrom: now, waitUntil: null })
    .onConflictDoUpdate({
      target: a.key,
      set: {
        attempts: sql`case when ${over} then 1 else ${a.attempts} + 1 end`,
        countedFrom: sql`case when ${over} then ${now}::timestamptz else ${a.countedFrom} end`,
      },
      setWhere: sql`${over} or ${a.attempts} < ${most}`,
    })
    .returning({ attempts: a.attempts });
  return taken.length > 0
    ? { allowed: true }
    : refusal(key, now, (row) => secondsAfter(row.countedFrom, addressWindow));
}

type Row = typeof signInAttempts.$inferSelect;

async function refusal(key: string, now: Instant, until: (row: Row) => Instant | null): Promise<Permit> {
  const [row] = await system().select().from(signInAttempts).where(eq(signInAttempts.key, key));
  const end = row && until(row);
  return {
    allowed: false,
    seconds: end ? Math.max(1, Math.ceil((Date.parse(end) - Date.parse(now)) / 1000)) : 1,
  };
}

/** The password was right: the account starts afresh. */
export async function forgetAttempts(key: string): Promise<void> {
  await system().delete(signInAttempts).where(eq(signInAttempts.key, key));
}

/** The account has a new password: whoever guessed at the old one holds nobody up any more. */
export async function forgetAttemptsOf(db: Db, { id, email }: { id: string; email: string }): Promise<void> {
  const { key } = signInAttempts;
  const byAddress = inArray(key, [`account:${email}`, lettersToAnAddress.key(email)]);
  await db.delete(signInAttempts).where(or(byAddress, sql`position(${id} in ${key}) > 0`));
}

/** The password was right: the address gets this attempt back. */
export async function giveBack(key: string): Promise<void> {
  await system()
    .update(signInAttempts)
    .set({ attempts: sql`greatest(0, ${signInAttempts.attempts} - 1)` })
    .where(eq(signInAttempts.key, key));
}

/** Drops counters that no longer say anything. */
export async function sweepAttempts(now: Instant): Promise<void> {
  await system()
    .delete(signInAttempts)
    .where(lt(signInAttempts.countedFrom, secondsAfter(now, -forgottenAfter)));
}
