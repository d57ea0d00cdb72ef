import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { applications } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

/** Keeps what the user writes for themselves. False where this viewer has no such application. */
export function saveNotes(viewer: Viewer, applicationId: string, notes: string): Promise<boolean> {
  return writing(viewer.id, async (db) => {
    const saved = await db
      .update(applications)
      .set({ notes })
      .where(and(eq(applications.userId, viewer.id), eq(applications.id, applicationId)))
      .returning({ id: applications.id });
    return saved.length > 0;
  });
}
