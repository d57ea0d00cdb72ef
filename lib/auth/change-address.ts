import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { type Db, system } from "@/db/client";
import { accounts } from "@/db/schema";
import type { Instant } from "@/lib/policy/types";
import { normalEmail } from "./accounts";
import type { Asked } from "./asked";
import { noteEvent } from "./events";
import { endLinks, takeLink } from "./links";
import { endSessions } from "./sessions";

/** What became of it: the account's address before, or why it stays. */
export type Changed = { before: string; now: string } | "taken" | "dead";

/** Makes an address the one that an account is signed in to. Every session ends but `keep`. */
export function changeAddress(
  id: string,
  email: string,
  keep: string | null,
  asked: Asked,
): Promise<Changed> {
  return changing((db) => change(db, { id, email, verifiedAt: null }, keep, asked));
}

/** The same by the link that was sent to the new address: once, and every session ends. */
export function confirmAddress(tokenHash: string, asked: Asked): Promise<Changed> {
  return changing(async (db) => {
    const link = await takeLink(db, "address", tokenHash, asked.at);
    if (!link?.accountId || !link.email) return "dead";
    return change(db, { id: link.accountId, email: link.email, verifiedAt: asked.at }, null, asked);
  });
}

async function changing(work: (db: Db) => Promise<Changed>): Promise<Changed> {
  try {
    return await system().transaction((tx) => work(tx as unknown as Db));
  } catch (error) {
    // Between the asking and the writing somebody else has taken it.
    if ((error as { cause?: { code?: string } }).cause?.code === "23505") return "taken";
    throw error;
  }
}

async function change(
  db: Db,
  { id, email, verifiedAt }: { id: string; email: string; verifiedAt: Instant | null },
  keep: string | null,
  asked: Asked,
): Promise<Changed> {
  const [account] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, id), isNull(accounts.disabledAt)))
    .for("update");
  if (!account) return "dead";
  const next = normalEmail(email);
  const [taken] = await db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, next));
  if (taken && taken.id !== id) return "taken";
  await endSessions(db, id, keep);
  // One for a new password may have gone to the address before.
  await endLinks(db, "reset", id);
  await db.update(accounts).set({ email: next, emailVerifiedAt: verifiedAt }).where(eq(accounts.id, id));
  await noteEvent(id, "address-changed", asked, account.email, db);
  return { before: account.email, now: next };
}
