import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { system } from "@/db/client";
import { accounts } from "@/db/schema";
import type { Instant } from "@/lib/policy/types";

/** So many in a row, and nothing is sent there any more: a server that goes on is taken for a nuisance. */
export const mostRefusals = 10;

/** Counts a letter that the account's address has refused; after ten in a row no more are sent to it. */
export async function noteRefusal(accountId: string, now: Instant): Promise<void> {
  const { mailRefusals, mailOffSince } = accounts;
  await system()
    .update(accounts)
    .set({
      mailRefusals: sql`${mailRefusals} + 1`,
      mailOffSince: sql`case when ${mailRefusals} + 1 >= ${mostRefusals} then coalesce(${mailOffSince}, ${now}) else ${mailOffSince} end`,
    })
    .where(eq(accounts.id, accountId));
}

/** A letter was taken: the refusals before it are forgotten. */
export async function noteTaken(accountId: string): Promise<void> {
  await system()
    .update(accounts)
    .set({ mailRefusals: 0 })
    .where(and(eq(accounts.id, accountId), gt(accounts.mailRefusals, 0)));
}

/** Mail may go to the account's address again. */
export async function forgetRefusals(accountId: string): Promise<void> {
  await system()
    .update(accounts)
    .set({ mailRefusals: 0, mailOffSince: null })
    .where(eq(accounts.id, accountId));
}
