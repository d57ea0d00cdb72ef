import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { type Db, reading, system } from "@/db/client";
import { accounts, calendarFeeds } from "@/db/schema";
import { newToken } from "@/lib/auth/token";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";

const mostFeeds = 20;

/** A calendar that has a link: by what name, and since when. */
export type Feed = { id: string; name: string; createdAt: Instant };

/** The viewer's links, oldest first. Of none can the address be told any more. */
export function feedsOf(viewer: Viewer): Promise<Feed[]> {
  const { id, name, createdAt, accountId } = calendarFeeds;
  return reading(viewer.id, (db) =>
    db
      .select({ id, name, createdAt })
      .from(calendarFeeds)
      .where(eq(accountId, viewer.id))
      .orderBy(asc(createdAt), asc(id))
      .limit(mostFeeds),
  );
}

/** Makes a link and gives its token, this once; null where there are as many as may be. */
export function makeFeed(viewer: Viewer, name: string, now: Instant): Promise<string | null> {
  return system().transaction(async (tx) => {
    const db = tx as unknown as Db;
    const mine = eq(calendarFeeds.accountId, viewer.id);
    // One after the other, so that two at once don't go over the bound.
    await db
      .select({ id: accounts.id })
      .from(accounts)
      .where(eq(accounts.id, viewer.id))
      .for("no key update");
    const [held] = await db.select({ count: sql<number>`count(*)::int` }).from(calendarFeeds).where(mine);
    if (!held || held.count >= mostFeeds) return null;
    const { token, hash } = newToken();
    await db.insert(calendarFeeds).values({
      id: crypto.randomUUID(),
      accountId: viewer.id,
      name,
      tokenHash: hash,
      createdAt: now,
    });
    return token;
  });
}

/** Ends one link at once. False where the viewer has none such. */
export async function revokeFeed(viewer: Viewer, id: string): Promise<boolean> {
  const ended = await system()
    .delete(calendarFeeds)
    .where(and(eq(calendarFeeds.accountId, viewer.id), eq(calendarFeeds.id, id)))
    .returning({ id: calendarFeeds.id });
  return ended.length > 0;
}
