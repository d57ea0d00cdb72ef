import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, reading, system } from "@/db/client";
import { accounts, identities, passkeys } from "@/db/schema";
import type { Instant } from "@/lib/policy/types";
import type { Asked } from "./asked";
import { noteEvent } from "./events";
import { nameOfIssuer } from "./providers";
import type { Viewer } from "./viewer-type";

export type Identity = typeof identities.$inferSelect;

const mostOfAnAccount = 20;

/** Where else the viewer signs in, the oldest first. */
export function identitiesOf(viewer: Viewer): Promise<Identity[]> {
  return reading(viewer.id, (db) =>
    db
      .select()
      .from(identities)
      .where(eq(identities.accountId, viewer.id))
      .orderBy(asc(identities.createdAt), asc(identities.id))
      .limit(mostOfAnAccount),
  );
}

/** Whose word it is, and what it calls somebody. */
export type Known = { issuer: string; subject: string };

/** The account whose owner is known so elsewhere, noting the use; or null. */
export async function accountKnownAs({ issuer, subject }: Known, at: Instant): Promise<string | null> {
  const [known] = await system()
    .update(identities)
    .set({ lastUsedAt: at })
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
    .returning({ accountId: identities.accountId });
  return known?.accountId ?? null;
}

/**
 * Links an account to whom its owner is elsewhere, whose word shows that its address is theirs. False where the account
 * knows another there, or that one has another account.
 */
export function linkIdentity(accountId: string, known: Known, asked: Asked): Promise<boolean> {
  return system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    const made = await db
      .insert(identities)
      .values({ id: crypto.randomUUID(), accountId, ...known, createdAt: asked.at, lastUsedAt: asked.at })
      .onConflictDoNothing()
      .returning({ id: identities.id });
    if (made.length === 0) return false;
    const since = sql`coalesce(${accounts.emailVerifiedAt}, ${asked.at})`;
    await db.update(accounts).set({ emailVerifiedAt: since }).where(eq(accounts.id, accountId));
    await noteEvent(accountId, "identity-linked", asked, nameOfIssuer(known.issuer), db);
    return true;
  });
}

/** Unlinks one. "only" where there would be no way in any more, "gone" where it isn't this viewer's. */
export function unlinkIdentity(
  viewer: Viewer,
  id: string,
  asked: Asked,
): Promise<"unlinked" | "only" | "gone"> {
  return system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    // Of two that are unlinked at once, one comes after the other and sees that it is the last.
    const mine = eq(accounts.id, viewer.id);
    const [account] = await db.select().from(accounts).where(mine).for("update");
    const held = await db.select().from(identities).where(eq(identities.accountId, viewer.id));
    const found = held.find((identity) => identity.id === id);
    if (!account || !found) return "gone";
    const keys = db
      .select({ id: passkeys.id })
      .from(passkeys)
      .where(eq(passkeys.accountId, viewer.id))
      .limit(1);
    if (account.passwordHash === null && held.length === 1 && (await keys).length === 0) return "only";
    await db.delete(identities).where(and(eq(identities.accountId, viewer.id), eq(identities.id, id)));
    await noteEvent(viewer.id, "identity-unlinked", asked, nameOfIssuer(found.issuer), db);
    return "unlinked";
  });
}
