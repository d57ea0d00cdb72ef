import "server-only";
import { and, desc, eq, gt, inArray, lt, or, sql } from "drizzle-orm";
import { type Db, reading, system } from "@/db/client";
import { securityEvents } from "@/db/schema";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import type { Asked } from "./asked";
import type { Viewer } from "./viewer-type";

/** What an account's history tells. */
export const eventKinds = [
  "signed-in",
  "wrong-password",
  "password-changed",
  "password-reset",
  "reset-asked",
  "reset-by-operator",
  "sign-up-asked",
  "address-asked",
  "address-changed",
  "session-ended",
  "sessions-ended",
  "feed-made",
  "feed-ended",
  "export-taken",
  "wrong-code",
  "second-step-on",
  "second-step-off",
  "recovery-code-used",
  "passkey-added",
  "passkey-removed",
  "wrong-passkey",
  "identity-linked",
  "identity-unlinked",
  "disabled",
  "enabled",
] as const;

export type EventKind = (typeof eventKinds)[number];

export type SecurityEvent = typeof securityEvents.$inferSelect;

const day = 24 * 60 * 60;
const keptFor = 180 * day;
/** Whoever signs in and out all day long fills no disk. */
const mostKept = 1000;

/** Writes what happened into the account's history. Wrong passwords of one day are counted in one row. */
export async function noteEvent(
  accountId: string,
  kind: EventKind,
  { at, userAgent }: Asked,
  about = "",
  db: Db = system(),
): Promise<void> {
  if (kind === "wrong-password" && (await countedInOne(db, accountId, at, userAgent))) return;
  const id = crypto.randomUUID();
  await db.insert(securityEvents).values({ id, accountId, kind, at, userAgent, about: about.slice(0, 300) });
  await forgetOld(db, accountId, at);
}

async function countedInOne(db: Db, accountId: string, at: Instant, userAgent: string): Promise<boolean> {
  const e = securityEvents;
  const oneOfToday = db
    .select({ id: e.id })
    .from(e)
    .where(and(eq(e.accountId, accountId), eq(e.kind, "wrong-password"), gt(e.at, secondsAfter(at, -day))))
    .orderBy(desc(e.at))
    .limit(1);
  const counted = await db
    .update(e)
    .set({ times: sql`${e.times} + 1`, at, userAgent })
    .where(and(eq(e.accountId, accountId), inArray(e.id, oneOfToday)))
    .returning({ id: e.id });
  return counted.length > 0;
}

async function forgetOld(db: Db, accountId: string, at: Instant): Promise<void> {
  const e = securityEvents;
  const oldestKept = sql`(select ${e.at} from ${e} where ${e.accountId} = ${accountId}
    order by ${e.at} desc offset ${mostKept} limit 1)`;
  await db
    .delete(e)
    .where(
      and(
        eq(e.accountId, accountId),
        or(lt(e.at, secondsAfter(at, -keptFor)), sql`${e.at} <= ${oldestKept}`),
      ),
    );
}

/** A page of the viewer's history, the latest first, from before one of its events where that is named. */
export function historyOf(viewer: Viewer, most: number, before?: string): Promise<SecurityEvent[]> {
  const e = securityEvents;
  const mine = eq(e.accountId, viewer.id);
  const edge = sql`(select b.at, b.id from ${e} b where b.account_id = ${viewer.id} and b.id = ${before})`;
  return reading(viewer.id, (db) =>
    db
      .select()
      .from(e)
      .where(before ? and(mine, sql`(${e.at}, ${e.id}) < ${edge}`) : mine)
      .orderBy(desc(e.at), desc(e.id))
      .limit(most),
  );
}
