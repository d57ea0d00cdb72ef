import "server-only";
import { desc, eq } from "drizzle-orm";
import { reading } from "@/db/client";
import { accounts, heartbeats, reminders } from "@/db/schema";
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
  mailOffSince: Instant | null;
  /** The latest first. */
  latest: Pick<Reminder, "id" | "kind" | "at" | "state" | "answer" | "settledAt">[];
}

/** Since when a viewer is sent no reminders because their address refuses them; null where all is well. */
export async function mailOffSince(viewer: Viewer): Promise<Instant | null> {
  const [account] = await reading(viewer.id, (db) =>
    db.select({ since: accounts.mailOffSince }).from(accounts).where(eq(accounts.id, viewer.id)),
  );
  return account?.since ?? null;
}

const shown = 20;

export async function healthOf(viewer: Viewer): Promise<Health | null> {
  const { id, kind, at, state, answer, settledAt } = reminders;
  const [[account], [beat], latest] = await reading(viewer.id, (db) =>
    Promise.all([
      db
        .select({ email: accounts.email, nextLook: accounts.nextLookAt, mailOffSince: accounts.mailOffSince })
        .from(accounts)
        .where(eq(accounts.id, viewer.id)),
      db.select().from(heartbeats).where(eq(heartbeats.name, remindersBeat)),
      db
        .select({ id, kind, at, state, answer, settledAt })
        .from(reminders)
        .where(eq(reminders.accountId, viewer.id))
        .orderBy(desc(at), desc(id))
        .limit(shown),
    ]),
  );
  return account ? { ...account, lastRound: beat?.at ?? null, latest } : null;
}
