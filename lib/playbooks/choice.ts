import "server-only";
import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { playbooks } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { type Followed, followedBy } from "./own";

/** What a form's choice stands for, held against deletion until the transaction ends; null where it is nobody's here. */
export async function chosenPlaybook(db: Db, viewer: Viewer, choice: string): Promise<Followed | null> {
  const guide = followedBy(choice, []);
  if (guide) return { playbookId: guide.playbookId, ownPlaybookId: null };
  const [own] = await db
    .select({ id: playbooks.id, copiedFrom: playbooks.copiedFrom })
    .from(playbooks)
    .where(and(eq(playbooks.userId, viewer.id), eq(playbooks.id, choice)))
    .for("key share");
  return own ? { playbookId: own.copiedFrom, ownPlaybookId: own.id } : null;
}
