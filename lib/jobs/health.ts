import "server-only";
import { desc, eq, min, sql } from "drizzle-orm";
import { reading } from "@/db/client";
import { accounts, heartbeats, pushDevices, reminders } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now, secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";
import { byMail } from "@/lib/reminders/ways";
import type { Reminder } from "./outbox";
import { remindersBeat } from "./round";

/** How a viewer's reminders do. */
export interface Health {
  email: string;
  /** When somebody last looked whether there is anything to send, to anybody; null for never. */
  lastRound: Instant | null;
  nextLook: Instant | null;
  stopped: Stopped;
  /** The latest first. */
  latest: Pick<Reminder, "id" | "kind" | "way" | "at" | "state" | "answer" | "settledAt">[];
}

/** Which of a viewer's ways has come to a stop by itself; null for none. */
export interface Stopped {
  /** Since when their address, and one of their devices, is sent nothing, for all that was refused. */
  mail: Instant | null;
  device: Instant | null;
  /** When a device was taken off the list because it wants no more: told for some days, until another is put on it. */
  gone: Instant | null;
}

const toldFor = 3 * 24 * 3600;

/** What of the viewer's reminders comes no more although they want it. */
export async function stoppedWays(viewer: Viewer): Promise<Stopped> {
  const [account] = await reading(viewer.id, (db) =>
    db
      .select({ mail: accounts.mailOffSince, device: min(pushDevices.offSince), gone: lastGone(viewer) })
      .from(accounts)
      .leftJoin(pushDevices, eq(pushDevices.accountId, accounts.id))
      .where(eq(accounts.id, viewer.id))
      .groupBy(accounts.id),
  );
  return account ?? { mail: null, device: null, gone: null };
}

function lastGone(viewer: Viewer) {
  const { accountId, way, at, state, answer, settledAt } = reminders;
  const since = secondsAfter(now(), -toldFor);
  return sql<Instant | null>`(select max(${settledAt}) from ${reminders}
    where ${accountId} = ${viewer.id} and ${at} > ${since} and ${state} = 'refused' and ${way} <> ${byMail}
      and ${answer} ~ '^4(04|10)'
      and not exists (select 1 from ${pushDevices} d where d.account_id = ${viewer.id}
        and (d.id::text = ${way} or d.created_at >= ${settledAt})))`.mapWith(settledAt);
}

const shown = 20;

export async function healthOf(viewer: Viewer): Promise<Health | null> {
  const { id, kind, way, at, state, answer, settledAt } = reminders;
  const [stopped, [[account], [beat], latest]] = await Promise.all([
    stoppedWays(viewer),
    reading(viewer.id, (db) =>
      Promise.all([
        db
          .select({ email: accounts.email, nextLook: accounts.nextLookAt })
          .from(accounts)
          .where(eq(accounts.id, viewer.id)),
        db.select().from(heartbeats).where(eq(heartbeats.name, remindersBeat)),
        db
          .select({ id, kind, way, at, state, answer, settledAt })
          .from(reminders)
          .where(eq(reminders.accountId, viewer.id))
          .orderBy(desc(at), desc(id))
          .limit(shown),
      ]),
    ),
  ]);
  return account ? { ...account, stopped, lastRound: beat?.at ?? null, latest } : null;
}
