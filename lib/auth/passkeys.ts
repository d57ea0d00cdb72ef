import "server-only";
import { and, asc, eq, lte } from "drizzle-orm";
import { type Db, reading, system } from "@/db/client";
import { accounts, passkeys } from "@/db/schema";
import type { Instant } from "@/lib/policy/types";
import type { Asked } from "./asked";
import { noteEvent } from "./events";
import type { Viewer } from "./viewer-type";

/** What is kept of a passkey: nothing of it lets anybody in. */
export type Passkey = typeof passkeys.$inferSelect;

const mostOfAnAccount = 20;

/** The viewer's passkeys, the oldest first. */
export function passkeysOf(viewer: Viewer): Promise<Passkey[]> {
  return reading(viewer.id, (db) =>
    db
      .select()
      .from(passkeys)
      .where(eq(passkeys.accountId, viewer.id))
      .orderBy(asc(passkeys.createdAt), asc(passkeys.id))
      .limit(mostOfAnAccount),
  );
}

type NewPasskey = Pick<Passkey, "credentialId" | "publicKey" | "counter" | "transports" | "name">;

/** Adds one. "full" at the bound, "known" where it is somebody's already. */
export function addPasskey(
  viewer: Viewer,
  passkey: NewPasskey,
  asked: Asked,
): Promise<"added" | "full" | "known"> {
  return system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    // Of two that add one at once, one comes after the other and counts what it wrote.
    await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, viewer.id)).for("update");
    const mine = eq(passkeys.accountId, viewer.id);
    const held = await db.select({ id: passkeys.id }).from(passkeys).where(mine);
    if (held.length >= mostOfAnAccount) return "full";
    const made = await db
      .insert(passkeys)
      .values({ ...passkey, id: crypto.randomUUID(), accountId: viewer.id, createdAt: asked.at })
      .onConflictDoNothing()
      .returning({ id: passkeys.id });
    if (made.length === 0) return "known";
    await noteEvent(viewer.id, "passkey-added", asked, passkey.name, db);
    return "added";
  });
}

/** Removes one: it lets nobody in from then on. False where it isn't this viewer's. */
export async function removePasskey(viewer: Viewer, id: string, asked: Asked): Promise<boolean> {
  const [removed] = await system()
    .delete(passkeys)
    .where(and(eq(passkeys.accountId, viewer.id), eq(passkeys.id, id)))
    .returning({ name: passkeys.name });
  if (removed) await noteEvent(viewer.id, "passkey-removed", asked, removed.name);
  return removed !== undefined;
}

/** The passkey of this credential, with what its account says of sign-ins, or null. */
export async function passkeyOfCredential(credentialId: string) {
  const [found] = await system()
    .select({ passkey: passkeys, version: accounts.sessionVersion, disabledAt: accounts.disabledAt })
    .from(passkeys)
    .innerJoin(accounts, eq(accounts.id, passkeys.accountId))
    .where(eq(passkeys.credentialId, credentialId));
  return found ?? null;
}

/** Notes that it was used, and how often it says it was. False where it was removed, or used further on, meanwhile. */
export async function notePasskeyUse(passkey: Passkey, counter: number, at: Instant): Promise<boolean> {
  const same = and(eq(passkeys.accountId, passkey.accountId), eq(passkeys.id, passkey.id));
  const used = await system()
    .update(passkeys)
    .set({ counter, lastUsedAt: at })
    .where(and(same, lte(passkeys.counter, counter)))
    .returning({ id: passkeys.id });
  return used.length > 0;
}
