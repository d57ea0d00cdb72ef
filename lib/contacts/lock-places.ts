import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { applicationContacts, contacts } from "@/db/schema";
import { lockApplication } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";

/**
 * Takes a person and all the applications they have a place at for this transaction. Returns the applications' ids,
 * or null where the viewer has no such person.
 */
export async function lockPlaces(db: Db, viewer: Viewer, contactId: string): Promise<string[] | null> {
  // The person first: nobody can give them a new place meanwhile.
  const [contact] = await db
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.userId, viewer.id), eq(contacts.id, contactId)))
    .for("update");
  if (!contact) return null;
  const places = await db
    .select({ id: applicationContacts.applicationId })
    .from(applicationContacts)
    .where(and(eq(applicationContacts.userId, viewer.id), eq(applicationContacts.contactId, contactId)))
    .orderBy(asc(applicationContacts.applicationId));
  for (const { id } of places) await lockApplication(db, viewer, id);
  return places.map(({ id }) => id);
}
