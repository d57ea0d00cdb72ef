import "server-only";
import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { system } from "@/db/client";
import { accounts } from "@/db/schema";
import { type Viewer, viewerOf } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";

/** An account as its reminders are looked at. */
export interface Watched {
  viewer: Viewer;
  email: string;
  /** What was written to it by then: a look counts only if nothing was written while it lasted. */
  revision: number;
  lookedUntil: Instant | null;
  /** Since when it is sent no mail, because its address has refused too much of it. */
  mailOffSince: Instant | null;
}

const { id, email, revision, lookedUntil, mailOffSince, nextLookAt, disabledAt } = accounts;

/** The accounts that want a look by now, the longest waiting first. */
export async function accountsToLookAt(now: Instant, most: number): Promise<string[]> {
  const waiting = await system()
    .select({ id })
    .from(accounts)
    .where(and(isNull(disabledAt), isNotNull(nextLookAt), lte(nextLookAt, now)))
    .orderBy(asc(nextLookAt))
    .limit(most);
  return waiting.map((one) => one.id);
}

/** An account and a viewer of it, for no session; null where it is gone or disabled. */
export async function watched(accountId: string): Promise<Watched | null> {
  const [found] = await system()
    .select({ email, revision, lookedUntil, mailOffSince })
    .from(accounts)
    .where(and(eq(id, accountId), isNull(disabledAt)));
  return found ? { ...found, viewer: viewerOf(accountId, "no session") } : null;
}
