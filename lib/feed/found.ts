import "server-only";
import { sql } from "drizzle-orm";
import { system } from "@/db/client";
import { type Viewer, viewerOf } from "@/lib/auth/viewer-type";
import type { Language } from "@/lib/language/language";
import type { Instant } from "@/lib/policy/types";

/** How an account stands, as far as it decides what its feed says. */
export interface Standing {
  revision: number;
  changedAt: Instant;
  timeZone: string;
  /** What its events are told in. */
  language: Language;
  /** When the last interview ended that began in these three days: what follows from it begins then, without any write. */
  lastEnd: Instant | null;
}

export interface Found {
  viewer: Viewer;
  standing: Standing;
}

/**
 * Whose calendar a token's hash opens, and how the account stands: one wait. The two statements go out as one message,
 * which is one transaction: the first says whose rows the second may see. Null where no link has this token.
 */
export async function foundBy(tokenHash: string, now: Instant): Promise<Found | null> {
  // Without parameters, which would cost a wait for each statement; both values are in a form of our own.
  if (!/^[0-9a-f]{64}$/.test(tokenHash)) return null;
  const answers = await system().execute(sql.raw(`${whose(tokenHash)}; ${standingAt(now)}`));
  const [[feed], [account]] = answers as unknown as [FeedRow[], AccountRow[]];
  if (!feed || !account) return null;
  return {
    // No session: what is read by a link ends with the link.
    viewer: viewerOf(feed.account_id, feed.id),
    standing: {
      revision: feed.revision,
      changedAt: iso(feed.changed_at),
      timeZone: account.time_zone,
      language: account.language,
      lastEnd: account.last_end && iso(account.last_end),
    },
  };
}

type FeedRow = { id: string; account_id: string; revision: number; changed_at: string };
type AccountRow = { time_zone: string; language: Language; last_end: string | null };

const iso = (time: string): Instant => new Date(time).toISOString();

const whose = (tokenHash: string) => `
  select f.id, f.account_id, a.revision, coalesce(a.changed_at, a.created_at) as changed_at,
    set_config('app.user_id', a.id::text, true)
  from calendar_feeds f join accounts a on a.id = f.account_id where f.token_hash = '${tokenHash}' and a.disabled_at is null`;

const standingAt = (now: Instant) => `
  select p.time_zone, p.language, (
    select max(i.ends_at) from interviews i
    where i.user_id = p.user_id and i.starts_at > '${now}'::timestamptz - interval '3 days'
      and i.starts_at <= '${now}' and i.ends_at <= '${now}'
  ) as last_end
  from profiles p where p.user_id = nullif(current_setting('app.user_id', true), '')::uuid`;
