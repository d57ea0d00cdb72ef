import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { messages } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { discard } from "@/lib/trash/trash";
import { words } from "@/lib/words";

/** Moves a draft to the trash. Returns where it belonged and how to take that back, or null where there is none such. */
export function deleteMessage(
  viewer: Viewer,
  id: string,
): Promise<{ applicationId: string; undo: string | null } | null> {
  return writing(viewer.id, async (db) => {
    const found = await db.query.messages.findFirst({
      columns: { applicationId: true, subject: true },
      where: and(eq(messages.userId, viewer.id), eq(messages.id, id)),
    });
    if (!found) return null;
    const label = words.message.deletedLabel(found.subject ?? "");
    const undo = await discard(db, viewer, "message", label, { messages: eq(messages.id, id) });
    return { applicationId: found.applicationId, undo };
  });
}
