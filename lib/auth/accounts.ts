import "server-only";
import { eq } from "drizzle-orm";
import { system, writing } from "@/db/client";
import { accounts, profiles } from "@/db/schema";
import { now } from "@/lib/clock";

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

/** Makes an account with its profile. Null where the address has one already. */
export async function createAccount(given: {
  fullName: string;
  email: string;
  passwordHash: string;
  timeZone: string;
}): Promise<{ id: string } | null> {
  const id = crypto.randomUUID();
  const { fullName, email, passwordHash, timeZone } = given;
  return writing(id, async (db) => {
    const made = await db
      .insert(accounts)
      .values({ id, email: normalEmail(email), passwordHash, createdAt: now() })
      .onConflictDoNothing()
      .returning({ id: accounts.id });
    if (made.length === 0) return null;
    await db.insert(profiles).values({ userId: id, fullName, email, timeZone });
    return { id };
  });
}
