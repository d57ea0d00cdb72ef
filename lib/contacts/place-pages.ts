import "server-only";
import { and, asc, eq, notInArray } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { applicationContacts, applications, contacts } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

/** What the page of somebody's place shows. */
export type PlacePage = NonNullable<Awaited<ReturnType<typeof placePage>>>;

const mostOffered = 200;

/** An application, and who of its employer has no part in it yet; null where the viewer has none such. */
export function newPersonPage(viewer: Viewer, applicationId: string) {
  return reading(viewer.id, async (db) => {
    const [application, known] = await Promise.all([
      applicationOf(db, viewer, applicationId),
      knownOf(db, viewer, applicationId),
    ]);
    return application ? { application, known } : null;
  });
}

function knownOf(db: Db, viewer: Viewer, applicationId: string) {
  const here = db
    .select({ id: applicationContacts.contactId })
    .from(applicationContacts)
    .where(
      and(eq(applicationContacts.userId, viewer.id), eq(applicationContacts.applicationId, applicationId)),
    );
  return db
    .select({ id: contacts.id, fullName: contacts.fullName, jobTitle: contacts.jobTitle })
    .from(contacts)
    .innerJoin(
      applications,
      and(eq(applications.userId, contacts.userId), eq(applications.employerId, contacts.employerId)),
    )
    .where(
      and(eq(contacts.userId, viewer.id), eq(applications.id, applicationId), notInArray(contacts.id, here)),
    )
    .orderBy(asc(contacts.fullName), asc(contacts.id))
    .limit(mostOffered);
}

/** Somebody's part in an application, and how to reach them; null where there is none such. */
export function placePage(viewer: Viewer, applicationId: string, contactId: string) {
  return reading(viewer.id, async (db) => {
    const [application, place] = await Promise.all([
      applicationOf(db, viewer, applicationId),
      db.query.applicationContacts.findFirst({
        where: and(
          eq(applicationContacts.userId, viewer.id),
          eq(applicationContacts.applicationId, applicationId),
          eq(applicationContacts.contactId, contactId),
        ),
        with: { contact: { columns: { folded: false } } },
      }),
    ]);
    return application && place ? { application, place } : null;
  });
}

function applicationOf(db: Db, viewer: Viewer, id: string) {
  return db.query.applications.findFirst({
    columns: { id: true, role: true },
    where: and(eq(applications.userId, viewer.id), eq(applications.id, id)),
    with: {
      employer: { columns: { name: true } },
      search: { columns: { id: true, name: true } },
    },
  });
}
