import "server-only";
import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applicationContacts as places } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

/** Makes one person the one to follow up with, and nobody else; with null, nobody at all. */
export async function nameFollowUpOwner(
  db: Db,
  viewer: Viewer,
  applicationId: string,
  contactId: string | null,
): Promise<void> {
  const ofApplication = and(eq(places.userId, viewer.id), eq(places.applicationId, applicationId));
  await db
    .update(places)
    .set({ followUpOwner: false })
    .where(and(ofApplication, eq(places.followUpOwner, true)));
  if (contactId === null) return;
  await db
    .update(places)
    .set({ followUpOwner: true })
    .where(and(ofApplication, eq(places.contactId, contactId)));
}
