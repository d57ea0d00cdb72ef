import "server-only";
import { and, desc, eq, gt, isNull, lt, ne, sql } from "drizzle-orm";
import { type Db, reading, system } from "@/db/client";
import { accounts, pushDevices, sessions } from "@/db/schema";
import { now, secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { type Asked, whoAsks } from "./asked";
import { sweepAttempts } from "./attempts";
import { sessionDays } from "./cookie";
import { noteEvent } from "./events";
import { endLinks, sweepLinks } from "./links";
import type { Viewer } from "./viewer-type";

/** How exactly is known when a session was last used, in seconds. */
const usedWithin = 10 * 60;

/**
 * Opens a session of an account at the version its password was checked at, and clears away what has expired. Returns its
 * id. `by` is for the history: by what somebody came in, where it wasn't the password.
 */
export async function openSession(accountId: string, version: number, by = ""): Promise<string> {
  const asked = await whoAsks();
  const { at, userAgent } = asked;
  const id = crypto.randomUUID();
  const expiresAt = secondsAfter(at, sessionDays * 24 * 60 * 60);
  await system().delete(sessions).where(lt(sessions.expiresAt, at));
  await Promise.all([sweepAttempts(at), sweepLinks(at)]);
  await system()
    .insert(sessions)
    .values({ id, accountId, version, createdAt: at, lastUsedAt: at, expiresAt, userAgent });
  await noteEvent(accountId, "signed-in", asked, by);
  return id;
}

/** The account of a session that is still good: not ended, not expired, and of the account's present version. */
export async function accountOfSession(accountId: string, id: string): Promise<{ email: string } | null> {
  const at = now();
  const [row] = await system()
    .select({ email: accounts.email, lastUsedAt: sessions.lastUsedAt })
    .from(sessions)
    .innerJoin(
      accounts,
      and(
        eq(accounts.id, sessions.accountId),
        eq(accounts.sessionVersion, sessions.version),
        isNull(accounts.disabledAt),
      ),
    )
    .where(and(eq(sessions.id, id), eq(sessions.accountId, accountId), gt(sessions.expiresAt, at)));
  if (!row) return null;
  if ((row.lastUsedAt ?? "") < secondsAfter(at, -usedWithin)) noteUse(accountId, id, at);
  return { email: row.email };
}

// Nobody waits for it, and one that is lost is made up for by the next.
function noteUse(accountId: string, id: string, at: Instant): void {
  system()
    .update(sessions)
    .set({ lastUsedAt: at })
    .where(and(eq(sessions.accountId, accountId), eq(sessions.id, id)))
    .catch(() => {});
}

/** A sign-in that is still good. */
export interface OpenSession {
  id: string;
  userAgent: string;
  createdAt: Instant;
  lastUsedAt: Instant;
}

const mostShown = 50;

/** Where the viewer is signed in, the last used first. */
export async function sessionsOf(viewer: Viewer): Promise<OpenSession[]> {
  const used = sql<Instant>`coalesce(${sessions.lastUsedAt}, ${sessions.createdAt})`;
  const rows = await reading(viewer.id, (db) =>
    db
      .select({ session: sessions })
      .from(sessions)
      .innerJoin(
        accounts,
        and(eq(accounts.id, sessions.accountId), eq(accounts.sessionVersion, sessions.version)),
      )
      .where(and(eq(sessions.accountId, viewer.id), gt(sessions.expiresAt, now())))
      .orderBy(desc(used))
      .limit(mostShown),
  );
  return rows.map(({ session: { id, userAgent, createdAt, lastUsedAt } }) => {
    return { id, userAgent, createdAt, lastUsedAt: lastUsedAt ?? createdAt };
  });
}

/**
 * Ends one session: its cookie is dead from the next request on, and reminders no longer come to where it was. Gives what
 * it said it was; null where there is none.
 */
export async function endSession(accountId: string, id: string): Promise<{ userAgent: string } | null> {
  await system()
    .delete(pushDevices)
    .where(and(eq(pushDevices.accountId, accountId), eq(pushDevices.sessionId, id)));
  const [ended] = await system()
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), eq(sessions.id, id)))
    .returning({ userAgent: sessions.userAgent });
  return ended ?? null;
}

/**
 * Ends every session but `keep` at once, also one that is being opened this very moment: it carries the version from
 * before. What was signed in there shows no reminders any more. Part of its caller's transaction.
 */
export async function endSessions(db: Db, accountId: string, keep: string | null): Promise<void> {
  const [account] = await db
    .update(accounts)
    .set({ sessionVersion: sql`${accounts.sessionVersion} + 1` })
    .where(eq(accounts.id, accountId))
    .returning({ version: accounts.sessionVersion });
  if (!account) return;
  const mine = eq(sessions.accountId, accountId);
  if (keep) {
    await db
      .update(sessions)
      .set({ version: account.version })
      .where(and(mine, eq(sessions.id, keep)));
  }
  await db.delete(sessions).where(keep ? and(mine, ne(sessions.id, keep)) : mine);
  const theirs = eq(pushDevices.accountId, accountId);
  await db.delete(pushDevices).where(keep ? and(theirs, ne(pushDevices.sessionId, keep)) : theirs);
}

/** Signs the viewer out everywhere, or everywhere else. */
export async function signOutEverywhere(viewer: Viewer, keep: string | null, asked: Asked): Promise<void> {
  await system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    await endSessions(db, viewer.id, keep);
    await noteEvent(viewer.id, "sessions-ended", asked, "", db);
  });
}

/** Sets a new password hash. Every session but `keep` ends, and a link that would set another. */
export async function changePassword(
  accountId: string,
  passwordHash: string,
  keep: string,
  asked: Asked,
): Promise<void> {
  await system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    await endSessions(db, accountId, keep);
    await db.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId));
    await endLinks(db, "reset", accountId);
    await noteEvent(accountId, "password-changed", asked, "", db);
  });
}
