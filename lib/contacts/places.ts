import "server-only";
import { and, count, eq, max } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applications, contacts, interviewers, applicationContacts as places } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { lockApplication, settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Instant } from "@/lib/policy/types";
import { discard } from "@/lib/trash/trash";
import { nameFollowUpOwner } from "./follow-up-owner";
import { lockPlaces } from "./lock-places";
import type { NewPerson, PlaceInput } from "./schema";

type Part = Pick<PlaceInput, "applicationId" | "role" | "followUpOwner">;
type Added = { kind: "added"; name: string } | { kind: "gone" | "too-many" | "here" };

/** Adds somebody new of the application's employer, with their part in it. */
export function addNewPerson(viewer: Viewer, input: NewPerson, now: Instant): Promise<Added> {
  return writing(viewer.id, async (db): Promise<Added> => {
    const { applicationId, role, followUpOwner, from: _, ...person } = input;
    if (!(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const [application] = await db
      .select({ employerId: applications.employerId })
      .from(applications)
      .where(and(eq(applications.userId, viewer.id), eq(applications.id, applicationId)));
    if (!application) return { kind: "gone" };
    const { employerId } = application;
    const contactId = crypto.randomUUID();
    const position = await nextPosition(db, viewer, applicationId);
    if (position === null) return { kind: "too-many" };
    await db
      .insert(contacts)
      .values({ ...person, userId: viewer.id, id: contactId, employerId, createdAt: now });
    await place(db, viewer, { applicationId, role, followUpOwner }, contactId, position);
    await settle(db, viewer, applicationId, now);
    return { kind: "added", name: person.fullName };
  });
}

/** Gives somebody known a part in one more application. */
export function addKnownPerson(
  viewer: Viewer,
  part: Part & { contactId: string },
  now: Instant,
): Promise<Added> {
  return writing(viewer.id, async (db): Promise<Added> => {
    const { applicationId, contactId } = part;
    if (!(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const [contact] = await db
      .select({ name: contacts.fullName })
      .from(contacts)
      .where(and(eq(contacts.userId, viewer.id), eq(contacts.id, contactId)));
    if (!contact) return { kind: "gone" };
    const [already] = await db
      .select({ id: places.contactId })
      .from(places)
      .where(placeOf(viewer, applicationId, contactId));
    if (already) return { kind: "here" };
    const position = await nextPosition(db, viewer, applicationId);
    if (position === null) return { kind: "too-many" };
    await place(db, viewer, part, contactId, position);
    await settle(db, viewer, applicationId, now);
    return { kind: "added", name: contact.name };
  });
}

/** After everybody who is there; null where there is no room. */
async function nextPosition(db: Db, viewer: Viewer, applicationId: string): Promise<number | null> {
  const [row] = await db
    .select({ people: count(), last: max(places.position) })
    .from(places)
    .where(and(eq(places.userId, viewer.id), eq(places.applicationId, applicationId)));
  if (!row || row.people >= most.contactsOfAnApplication) return null;
  return (row.last ?? -1) + 1;
}

async function place(db: Db, viewer: Viewer, part: Part, contactId: string, position: number) {
  const { applicationId, role, followUpOwner } = part;
  await db.insert(places).values({ userId: viewer.id, applicationId, contactId, role, position });
  if (followUpOwner) await nameFollowUpOwner(db, viewer, applicationId, contactId);
}

/** Changes a part in an application and the ways to reach whoever has it. False where there is none such. */
export function changePlace(viewer: Viewer, input: PlaceInput, now: Instant): Promise<boolean> {
  return writing(viewer.id, async (db) => {
    const { applicationId, contactId, role, followUpOwner, from: _, ...addresses } = input;
    const shared = await lockPlaces(db, viewer, contactId);
    if (!shared?.includes(applicationId)) return false;
    await db
      .update(contacts)
      .set(addresses)
      .where(and(eq(contacts.userId, viewer.id), eq(contacts.id, contactId)));
    await db
      .update(places)
      .set({ role, followUpOwner: false })
      .where(placeOf(viewer, applicationId, contactId));
    if (followUpOwner) await nameFollowUpOwner(db, viewer, applicationId, contactId);
    for (const id of shared) await settle(db, viewer, id, now);
    return true;
  });
}

/**
 * Takes somebody out of an application and its interviews; they stay among the viewer's people. Returns their name
 * and the undo token, or null where there is none such.
 */
export function removePlace(
  viewer: Viewer,
  applicationId: string,
  contactId: string,
  now: Instant,
): Promise<{ name: string; undo: string } | null> {
  return writing(viewer.id, async (db) => {
    if (!(await lockApplication(db, viewer, applicationId))) return null;
    const [contact] = await db
      .select({ name: contacts.fullName })
      .from(contacts)
      .where(and(eq(contacts.userId, viewer.id), eq(contacts.id, contactId)));
    if (!contact) return null;
    const undo = await discard(db, viewer, "contact", contact.name, {
      applicationContacts: placeOf(viewer, applicationId, contactId),
      interviewers: and(eq(interviewers.applicationId, applicationId), eq(interviewers.contactId, contactId)),
    });
    await settle(db, viewer, applicationId, now);
    return undo ? { name: contact.name, undo } : null;
  });
}

function placeOf(viewer: Viewer, applicationId: string, contactId: string) {
  return and(
    eq(places.userId, viewer.id),
    eq(places.applicationId, applicationId),
    eq(places.contactId, contactId),
  );
}
