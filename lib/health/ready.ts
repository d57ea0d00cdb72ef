import "server-only";
import { eq } from "drizzle-orm";
import { system } from "@/db/client";
import journal from "@/db/migrations/meta/_journal.json";
import { instanceMarks } from "@/db/schema";

const longestWait = 2000;

/** The time in the name of the last migration that this release was built with. */
export const newestMigration = Math.max(...journal.entries.map(({ when }) => when));

/**
 * Why requests shouldn't be sent here yet, in words for whoever runs the app, or null. A database that a newer release
 * has migrated is ready: while instances are exchanged one by one, the old ones go on serving.
 */
export async function whyNotReady(): Promise<string | null> {
  // Said by the launcher, which waits with the stop until whoever sends requests has heard of it.
  if ("afterwordStops" in globalThis) return "this instance is about to stop";
  const migrated = await Promise.race([lastMigration().catch(() => "unreachable" as const), later()]);
  if (migrated === "unreachable") return "the database can't be reached";
  return migrated < newestMigration ? "the database isn't migrated yet" : null;
}

async function lastMigration(): Promise<number> {
  const marks = await system().select().from(instanceMarks).where(eq(instanceMarks.key, "migration"));
  return Number(marks[0]?.value ?? 0);
}

function later(): Promise<"unreachable"> {
  return new Promise((resolve) => setTimeout(resolve, longestWait, "unreachable").unref());
}
