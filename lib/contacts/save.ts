import "server-only";
import { and, eq } from "drizzle-orm";
import { writing } from "@/db/client";
import { applicationContacts, contacts, interviewers } from "@/db/schema";
import { employerNamed } from "@/lib/applications/employers";
import { settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import { lockPlaces } from "./lock-places";
import type { ContactInput } from "./schema";

/** Adds a person to the viewer's people. Returns their id. */
export function addContact(viewer: Viewer, { employer, ...person }: ContactInput, now: Instant) {
  return writing(viewer.id, async (db) => {
    const id = crypto.randomUUID();
    const employerId = await employerNamed(db, viewer, employer);
    await db.insert(contacts).values({ ...person, userId: viewer.id, id, employerId, createdAt: now });
    return id;
  });
}

/** Changes a person, and with their addresses the plans they stand in. False where there is none such. */
export function changeContact(
  viewer: Viewer,
  id: string,
  { employer, ...person }: ContactInput,
  now: Instant,
): Promise<boolean> {
  return writing(viewer.id, async (db) => {
    const places = await lockPlaces(db, viewer, id);
    if (!places) return false;
    const employerId = await employerNamed(db, viewer, employer);
    await db
      .update(contacts)
      .set({ ...person, employerId })
      .where(and(eq(contacts.userId, viewer.id), eq(contacts.id, id)));
    for (const applicationId of places) await settle(db, viewer, applicationId, now);
    return true;
  });
}

/**
 * Moves a person to the trash, with their places at applications and in interviews. Returns their name and the undo
 * token, or null where there is none such.
 */
export function deleteContact(
  viewer: Viewer,
  id: string,
  now: Instant,
): Promise<{ name: string; undo: string } | null> {
  return writing(viewer.id, async (db) => {
    const places = await lockPlaces(db, viewer, id);
    if (!places) return null;
    const mine = and(eq(contacts.userId, viewer.id), eq(contacts.id, id));
    const [contact] = await db.select({ name: contacts.fullName }).from(contacts).where(mine);
    if (!contact) return null;
    const undo = await discard(db, viewer, "contact", contact.name, {
      contacts: mine,
      applicationContacts: eq(applicationContacts.contactId, id),
      interviewers: eq(interviewers.contactId, id),
    });
    for (const applicationId of places) await settle(db, viewer, applicationId, now);
    return undo ? { name: contact.name, undo } : null;
  });
}
