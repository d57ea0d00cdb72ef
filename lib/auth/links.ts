import "server-only";
import { and, eq, gt, isNull, lt, or } from "drizzle-orm";
import { type Db, system } from "@/db/client";
import { accounts, oneTimeLinks } from "@/db/schema";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { newToken } from "./token";

const minute = 60;

/** What a link does, and how long it may wait: scripts/user makes some, too. */
export const lasts = {
  reset: 30 * minute,
  address: 30 * minute,
  "sign-up": 30 * minute,
  "passkey-add": 5 * minute,
  "passkey-enter": 5 * minute,
  identity: 10 * minute,
  "second-step": 10 * minute,
  invite: 14 * 24 * 60 * minute,
} as const;

export type LinkKind = keyof typeof lasts;

export type OneTimeLink = typeof oneTimeLinks.$inferSelect;

/** Makes a link for an account, in place of its earlier ones of that kind, and gives its token, this once. */
export async function makeLink(
  kind: "reset" | "address",
  accountId: string,
  at: Instant,
  email?: string,
): Promise<string> {
  await endLinks(system(), kind, accountId);
  return keepLink({ kind, accountId, email }, at);
}

/** The same for an address that has no account yet, by an invitation where one is asked for. */
export async function makeSignUpLink(
  email: string,
  invitationHash: string | null,
  at: Instant,
): Promise<string> {
  const kind = "sign-up";
  await system()
    .delete(oneTimeLinks)
    .where(and(eq(oneTimeLinks.kind, kind), eq(oneTimeLinks.email, email)));
  return keepLink({ kind, email, invitationHash }, at);
}

/** What a browser carries from one step to the next: it lives as a link does, once and not for long. */
export function makeTicket(
  kind: "passkey-add" | "passkey-enter" | "identity" | "second-step",
  accountId: string | null,
  at: Instant,
): Promise<string> {
  return keepLink({ kind, accountId }, at);
}

type NewLink = Pick<typeof oneTimeLinks.$inferInsert, "kind" | "accountId" | "email" | "invitationHash">;

async function keepLink(link: NewLink, createdAt: Instant): Promise<string> {
  const { token, hash: tokenHash } = newToken();
  const expiresAt = secondsAfter(createdAt, lasts[link.kind]);
  await system()
    .insert(oneTimeLinks)
    .values({ ...link, tokenHash, createdAt, expiresAt });
  return token;
}

/** The link with this hash, and its account's address, while it does what it is for; a used one is none. */
export async function linkOf(
  kind: LinkKind,
  tokenHash: string | null,
  at: Instant,
): Promise<(OneTimeLink & { accountEmail: string | null }) | null> {
  if (tokenHash === null) return null;
  const [found] = await system()
    .select({ link: oneTimeLinks, accountEmail: accounts.email })
    .from(oneTimeLinks)
    .leftJoin(accounts, eq(accounts.id, oneTimeLinks.accountId))
    .where(and(stillGood(kind, tokenHash, at), or(isNull(accounts.id), isNull(accounts.disabledAt))));
  return found ? { ...found.link, accountEmail: found.accountEmail } : null;
}

/** Uses a link up, inside the transaction of what it does: of two at once, one finds it. */
export async function takeLink(
  db: Db,
  kind: LinkKind,
  tokenHash: string,
  at: Instant,
): Promise<OneTimeLink | null> {
  const [taken] = await db
    .delete(oneTimeLinks)
    .where(stillGood(kind, tokenHash, at))
    .returning();
  return taken ?? null;
}

function stillGood(kind: LinkKind, tokenHash: string, at: Instant) {
  return and(
    eq(oneTimeLinks.tokenHash, tokenHash),
    eq(oneTimeLinks.kind, kind),
    gt(oneTimeLinks.expiresAt, at),
  );
}

/** Ends an account's links of a kind. */
export async function endLinks(db: Db, kind: LinkKind, accountId: string): Promise<void> {
  await db
    .delete(oneTimeLinks)
    .where(and(eq(oneTimeLinks.accountId, accountId), eq(oneTimeLinks.kind, kind)));
}

/** Clears away what has expired. */
export async function sweepLinks(at: Instant): Promise<void> {
  await system().delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, at));
}
