import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, system } from "@/db/client";
import { accounts, identities, knownDevices, passkeys } from "@/db/schema";
import type { Asked } from "./asked";
import { forgetAttemptsOf } from "./attempts";
import { noteEvent } from "./events";
import { takeLink } from "./links";
import { endSessions } from "./sessions";

/**
 * Sets a new password by a link: the link is used up, every session, passkey and sign-in elsewhere ends, no browser is
 * known any more, and strangers' guesses are forgotten. Null where the link does nothing (any more).
 */
export function resetPassword(
  tokenHash: string,
  passwordHash: string,
  asked: Asked,
): Promise<{ id: string; email: string } | null> {
  return system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    const link = await takeLink(db, "reset", tokenHash, asked.at);
    if (!link?.accountId) return null;
    // A link that was sent to the address shows whose it is; one that the operator has handed over doesn't.
    const emailVerifiedAt = sql`case when ${accounts.email} = ${link.email} then ${asked.at}
      else ${accounts.emailVerifiedAt} end`;
    const [account] = await db
      .update(accounts)
      .set({ passwordHash, emailVerifiedAt })
      .where(and(eq(accounts.id, link.accountId), isNull(accounts.disabledAt)))
      .returning({ id: accounts.id, email: accounts.email });
    if (!account) return null;
    await endSessions(db, account.id, null);
    // Whoever has had the account until now may have left themselves another way in.
    await db.delete(passkeys).where(eq(passkeys.accountId, account.id));
    await db.delete(identities).where(eq(identities.accountId, account.id));
    await db.delete(knownDevices).where(eq(knownDevices.accountId, account.id));
    await forgetAttemptsOf(db, account);
    await noteEvent(account.id, "password-reset", asked, "", db);
    return account;
  });
}
