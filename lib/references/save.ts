import "server-only";
import { and, asc, count, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { applicationReferences, references } from "@/db/schema";
import { lockApplication, settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import { mostReferences } from "./queries";
import type { ReferenceInput } from "./schema";

/** Adds somebody who vouches for the viewer. Returns their id, or null where there is no room for more. */
export function addReference(viewer: Viewer, input: ReferenceInput, now: Instant): Promise<string | null> {
  return writing(viewer.id, async (db) => {
    const [row] = await db.select({ many: count() }).from(references).where(eq(references.userId, viewer.id));
    if ((row?.many ?? 0) >= mostReferences) return null;
    const id = crypto.randomUUID();
    await db.insert(references).values({ ...input, userId: viewer.id, id, createdAt: now });
    return id;
  });
}

/** False where the viewer has no such reference. */
export function changeReference(viewer: Viewer, id: string, input: ReferenceInput): Promise<boolean> {
  return writing(viewer.id, async (db) => {
    const changed = await db
      .update(references)
      .set(input)
      .where(and(eq(references.userId, viewer.id), eq(references.id, id)))
      .returning({ id: references.id });
    return changed.length > 0;
  });
}

/**
 * Moves a reference to the trash, with their places at applications. Returns their name and the undo token, or null
 * where there is none such.
 */
export function deleteReference(
  viewer: Viewer,
  id: string,
  now: Instant,
): Promise<{ name: string; undo: string } | null> {
  return writing(viewer.id, async (db) => {
    const mine = and(eq(references.userId, viewer.id), eq(references.id, id));
    const [reference] = await db
      .select({ name: references.fullName })
      .from(references)
      .where(mine)
      .for("update");
    if (!reference) return null;
    const places = await db
      .select({ applicationId: applicationReferences.applicationId })
      .from(applicationReferences)
      .where(and(eq(applicationReferences.userId, viewer.id), eq(applicationReferences.referenceId, id)))
      .orderBy(asc(applicationReferences.applicationId));
    for (const { applicationId } of places) await lockApplication(db, viewer, applicationId);
    const undo = await discard(db, viewer, "reference", reference.name, {
      references: mine,
      applicationReferences: eq(applicationReferences.referenceId, id),
    });
    for (const { applicationId } of places) await settle(db, viewer, applicationId, now);
    return undo ? { name: reference.name, undo } : null;
  });
}
