import "server-only";
import { system } from "@/db/client";
import { heartbeats } from "@/db/schema";
import type { Instant } from "@/lib/policy/types";
import { accountsToLookAt } from "./accounts";
import { sweepReminders, waitingReminders } from "./outbox";

/** What there is to do at a time. */
export interface Round {
  /** The accounts to look at. */
  accounts: string[];
  /** The reminders that are claimed and not settled. */
  reminders: string[];
}

const most = 2000;
export const remindersBeat = "reminders";

/** Finds what there is to do, a bounded part of it, and notes that somebody has looked. */
export async function round(now: Instant): Promise<Round> {
  const [accounts, reminders] = await Promise.all([accountsToLookAt(now, most), waitingReminders(now, most)]);
  await system()
    .insert(heartbeats)
    .values({ name: remindersBeat, at: now })
    .onConflictDoUpdate({ target: heartbeats.name, set: { at: now } });
  await sweepReminders(now);
  return { accounts, reminders };
}
