import "server-only";
import { and, eq, gt, lt, ne } from "drizzle-orm";
import { headers } from "next/headers";
import { type Db, system } from "@/db/client";
import { accounts, sessions } from "@/db/schema";
import { now, secondsAfter } from "@/lib/clock";
import { sweepAttempts } from "./attempts";
import { sessionDays } from "./cookie";

/** Opens a session of an account at the version its password was checked at, and clears away what has expired. Returns its id. */
export async function openSession(accountId: string, version: number): Promise<string> {
  const at = now();
  const id = crypto.randomUUID();
  const userAgent = ((await headers()).get("user-agent") ?? "").slice(0, 300);
  const expiresAt = secondsAfter(at, sessionDays * 24 * 60 * 60);
  await system().delete(sessions).where(lt(sessions.expiresAt, at));
  await sweepAttempts(at);
  await system().insert(sessions).values({ id, accountId, version, createdAt: at, expiresAt, userAgent });
  return id;
}

/** The account of a session that is still good: not ended, not expired, and of the account's present version. */
export async function accountOfSession(accountId: string, id: string): Promise<{ email: string } | null> {
  const [row] = await system()
    .select({ email: accounts.email })
    .from(sessions)
    .innerJoin(
      accounts,
      and(eq(accounts.id, sessions.accountId), eq(accounts.sessionVersion, sessions.version)),
    )
    .where(and(eq(sessions.id, id), eq(sessions.accountId, accountId), gt(sessions.expiresAt, now())));
  return row ?? null;
}

/** Ends one session: its cookie is dead from the next request on. */
export async function endSession(accountId: string, id: string): Promise<void> {
  await system()
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), eq(sessions.id, id)));
}

/**
 * Sets a new password hash. Every session but `keep` ends at once, also one that is being opened with the old
 * password this very moment: it carries the version from before.
 */
export async function changePassword(accountId: string, passwordHash: string, keep: string): Promise<void> {
  await system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId)).for("update");
    if (!account) return;
    const version = account.sessionVersion + 1;
    await db
      .update(accounts)
      .set({ passwordHash, sessionVersion: version })
      .where(eq(accounts.id, accountId));
    await db
      .update(sessions)
      .set({ version })
      .where(and(eq(sessions.accountId, accountId), eq(sessions.id, keep)));
    await db.delete(sessions).where(and(eq(sessions.accountId, accountId), ne(sessions.id, keep)));
  });
}
