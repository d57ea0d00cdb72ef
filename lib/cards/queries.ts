import "server-only";
import { and, eq } from "drizzle-orm";
import { reading } from "@/db/client";
import { applications, contacts, employers } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";

const mostPeople = 5000;

/** The viewer's people as their cards need them, by name; one of them, where one is named. At most 5,000. */
export function peopleForCards(viewer: Viewer, id: string | null) {
  return reading(viewer.id, (db) =>
    db
      .select({
        id: contacts.id,
        fullName: contacts.fullName,
        employer: employers.name,
        jobTitle: contacts.jobTitle,
        email: contacts.email,
        phone: contacts.phone,
        linkedin: contacts.linkedin,
        postalAddress: contacts.postalAddress,
      })
      .from(contacts)
      .innerJoin(employers, and(eq(employers.userId, contacts.userId), eq(employers.id, contacts.employerId)))
      .where(and(eq(contacts.userId, viewer.id), id === null ? undefined : eq(contacts.id, id)))
      .orderBy(contacts.fullName, contacts.id)
      .limit(mostPeople),
  );
}

/** The application that people are to get a place at, with its employer; null where the viewer has none such. */
export async function applicationForCards(viewer: Viewer, applicationId: string) {
  const found = await reading(viewer.id, (db) =>
    db.query.applications.findFirst({
      columns: { id: true, role: true },
      where: and(eq(applications.userId, viewer.id), eq(applications.id, applicationId)),
      with: { employer: { columns: { name: true } }, search: { columns: { id: true, name: true } } },
    }),
  );
  return found ?? null;
}
