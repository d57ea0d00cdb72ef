import "server-only";
import { eq, sql } from "drizzle-orm";
import { writing } from "@/db/client";
import { profiles } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Kind } from "./kinds";

/** Switches one kind of reminder off, and nothing else. */
export async function switchOff(viewer: Viewer, kind: Kind): Promise<void> {
  await writing(viewer.id, (db) =>
    db
      .update(profiles)
      .set({ reminderKinds: sql`array_remove(${profiles.reminderKinds}, ${kind})` })
      .where(eq(profiles.userId, viewer.id)),
  );
}
