import "server-only";
import { and, eq } from "drizzle-orm";
import { type Db, system } from "@/db/client";
import { accounts } from "@/db/schema";
import type { Instant } from "@/lib/policy/types";
import { type Looked, lookAt } from "@/lib/reminders/look";
import { standingOf } from "@/lib/reminders/queries";
import { watched } from "./accounts";
import { claim, type Receiver, skip } from "./outbox";
import { waysOf } from "./ways";

const tries = 5;

/**
 * Looks at one account: claims what is to be said, notes what came too late, and says when to look next, all of it or
 * nothing. Gives the ids of what it claimed. Sends nothing yet: what is claimed goes out even if this process ends here.
 */
export async function look(accountId: string, now: Instant): Promise<string[]> {
  for (let left = tries; left > 0; left -= 1) {
    const account = await watched(accountId);
    if (!account) return [];
    const standing = await standingOf(account.viewer, now);
    const looked = lookAt(standing, account.lookedUntil ?? now);
    const ways = await waysOf(accountId, standing.settings);
    const claimed = await conclude({ accountId, ways }, account.revision, looked, now);
    if (claimed !== null) return claimed;
  }
  // Somebody writes without a pause: the account stays marked, and the next round finds it.
  return [];
}

/** Null where something was written meanwhile: then it was no look at the account as it is. */
function conclude(to: Receiver, revision: number, looked: Looked, now: Instant): Promise<string[] | null> {
  return system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    const stillSo = await db
      .update(accounts)
      .set({ nextLookAt: looked.next, lookedUntil: looked.decided })
      .where(and(eq(accounts.id, to.accountId), eq(accounts.revision, revision)))
      .returning({ id: accounts.id });
    if (stillSo.length === 0) return null;
    await skip(db, to, looked.tooLate, "too-late", now);
    return claim(db, to, looked.due, now);
  });
}
