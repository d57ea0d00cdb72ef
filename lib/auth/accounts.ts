import "server-only";
import { eq } from "drizzle-orm";
import { system, writing } from "@/db/client";
import { accounts, profiles } from "@/db/schema";
import { now } from "@/lib/clock";
import { spokenLanguage } from "@/lib/language/language";
import type { Instant } from "@/lib/policy/types";
import { type LinkKind, takeLink } from "./links";

/** The form in which addresses are compared and kept: NFC, lower case, no white space around. */
export function normalEmail(email: string): string {
  return email.normalize("NFC").trim().toLowerCase();
}

/** The account of an address, or null. */
export async function accountByEmail(email: string): Promise<typeof accounts.$inferSelect | null> {
  const [account] = await system()
    .select()
    .from(accounts)
    .where(eq(accounts.email, normalEmail(email)));
  return account ?? null;
}

/** An account by its id, or null. */
export async function accountById(id: string): Promise<typeof accounts.$inferSelect | null> {
  const [account] = await system().select().from(accounts).where(eq(accounts.id, id));
  return account ?? null;
}

interface NewAccount {
  fullName: string;
  email: string;
  /** Where a letter has shown that the address is whoever asks for the account. */
  emailVerifiedAt?: Instant;
  /** Null where somebody signs in elsewhere. */
  passwordHash: string | null;
  timeZone: string;
  /** The hashes of the links that it uses up. */
  uses: Partial<Record<LinkKind, string | null>>;
}

/**
 * Makes an account with its profile. Null where the address has one already, or a link is used up meanwhile: then
 * nothing has changed.
 */
export async function createAccount(given: NewAccount): Promise<{ id: string } | null> {
  const id = crypto.randomUUID();
  const at = now();
  const { fullName, email, emailVerifiedAt, passwordHash, timeZone, uses } = given;
  return writing(id, async (db) => {
    const made = await db
      .insert(accounts)
      .values({ id, email: normalEmail(email), emailVerifiedAt, passwordHash, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: accounts.id });
    if (made.length === 0) return null;
    for (const [kind, hash] of Object.entries(uses))
      if (hash && !(await takeLink(db, kind as LinkKind, hash, at))) throw new UsedUp();
    await db.insert(profiles).values({ userId: id, fullName, email, timeZone, language: spokenLanguage() });
    return { id };
  }).catch(nullWhereUsedUp);
}

class UsedUp extends Error {}

function nullWhereUsedUp(error: unknown): null {
  if (error instanceof UsedUp) return null;
  throw error;
}
