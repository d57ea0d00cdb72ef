import "server-only";
import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { touches } from "@/db/schema";
import { lockApplication } from "@/lib/applications/settle";
import { type WholeStory, wholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { words } from "@/lib/words";

interface Located {
  story: WholeStory;
  touch: WholeStory["touches"][number];
}

/** A touch and its story, locked for this transaction; null where this viewer has none such. */
export async function lockedTouch(db: Db, viewer: Viewer, touchId: string): Promise<Located | null> {
  const [row] = await db
    .select({ applicationId: touches.applicationId })
    .from(touches)
    .where(and(eq(touches.userId, viewer.id), eq(touches.id, touchId)));
  if (!row || !(await lockApplication(db, viewer, row.applicationId))) return null;
  const story = await wholeStory(db, viewer.id, row.applicationId);
  const touch = story?.touches.find(({ id }) => id === touchId);
  return story && touch ? { story, touch } : null;
}

/** What the trash calls it. */
export function labelOf({ story, touch }: Located): string {
  const who = story.people.find(({ contactId }) => contactId === touch.contactId)?.contact.fullName;
  return words.application.touchLabel[touch.direction](who ?? story.employer.name);
}
