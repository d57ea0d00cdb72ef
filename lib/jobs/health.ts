import "server-only";
import { desc, eq, min } from "drizzle-orm";
import { reading } from "@/db/client";
import { accounts, heartbeats, pushDevices, reminders } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
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

/** Since when nothing is sent to a viewer's address, and to one of their devices, for all that was refused; null for neither. */
export interface Stopped {
  mail: Instant | null;
  device: Instant | null;
}

export async function stoppedWays(viewer: Viewer): Promise<Stopped> {
  const [account] = await reading(viewer.id, (db) =>
    db
      .select({ mail: accounts.mailOffSince, device: min(pushDevices.offSince) })
      .from(accounts)
      .leftJoin(pushDevices, eq(pushDevices.accountId, accounts.id))
      .where(eq(accounts.id, viewer.id))
      .groupBy(accounts.id),
  );
  return account ?? { mail: null, device: null };
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
