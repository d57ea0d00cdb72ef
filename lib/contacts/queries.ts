import "server-only";
import { and, asc, desc, eq, ilike, or, type SQL, sql } from "drizzle-orm";
import { type Db, reading } from "@/db/client";
import { applicationContacts, applications, contacts, employers } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import type { Viewer } from "@/lib/auth/viewer-type";
import type { Cursor } from "./cursor";
import { interviewsWith, lastInterviewsWith, touchesWith } from "./meetings";

const pageSize = 50;
const mostNames = 500;

/** One page of the viewer's people by name, of those whose name or employer holds `find`, with their last interviews. */
export function contactList(viewer: Viewer, find: string, after: Cursor | null) {
  return reading(viewer.id, async (db) => {
    const wanted = and(eq(contacts.userId, viewer.id), holds(find), beyond(after));
    const first = page(db, wanted).limit(pageSize).as("first");
    const met = lastInterviewsWith(db, viewer, first.id);
    const [rows, meetings] = await Promise.all([
      page(db, wanted).limit(pageSize + 1),
      // Person by person: of all at once Postgres may think that it is less to read everybody's.
      db
        .select(met._.selectedFields)
        .from(first)
        .innerJoinLateral(met, sql`true`)
        .orderBy(desc(met.startsAt)),
    ]);
    const people = rows.slice(0, pageSize);
    return { people, meetings, last: rows.length > pageSize ? (people.at(-1) ?? null) : null };
  });
}

function page(db: Db, wanted: SQL | undefined) {
  return db
    .select({
      id: contacts.id,
      fullName: contacts.fullName,
      jobTitle: contacts.jobTitle,
      email: contacts.email,
      phone: contacts.phone,
      linkedin: contacts.linkedin,
      postalAddress: contacts.postalAddress,
      employer: employers.name,
    })
    .from(contacts)
    .innerJoin(employers, and(eq(employers.userId, contacts.userId), eq(employers.id, contacts.employerId)))
    .where(wanted)
    .orderBy(asc(contacts.fullName), asc(contacts.id));
}

/** As it stands in the name or the employer's; what SQL takes for a wildcard is a letter like any other. */
function holds(find: string): SQL | undefined {
  if (find === "") return undefined;
  const pattern = `%${find.replace(/[\\%_]/g, "\\$&")}%`;
  return or(ilike(contacts.fullName, pattern), ilike(employers.name, pattern));
}

function beyond(after: Cursor | null): SQL | undefined {
  if (!after) return undefined;
  return sql`(${contacts.fullName}, ${contacts.id}) > (${after.fullName}, ${after.id}::uuid)`;
}

/** What the page of one person shows. */
export type ContactPage = NonNullable<Awaited<ReturnType<typeof contactPage>>>;

/** One person, their part in each application and what passed between you; null where the viewer has none such. */
export function contactPage(viewer: Viewer, id: string) {
  return reading(viewer.id, async (db) => {
    const [contact, places, meetings, messages] = await Promise.all([
      db.query.contacts.findFirst({
        where: and(eq(contacts.userId, viewer.id), eq(contacts.id, id)),
        with: { employer: { columns: { name: true } } },
      }),
      placesOf(db, viewer, id),
      interviewsWith(db, viewer, id),
      touchesWith(db, viewer, id),
    ]);
    return contact ? { contact, places, meetings, messages } : null;
  });
}

function placesOf(db: Db, viewer: Viewer, contactId: string) {
  return db
    .select({
      applicationId: applications.id,
      part: applicationContacts.role,
      role: applications.role,
      employer: employers.name,
      timeZone: applications.timeZone,
    })
    .from(applicationContacts)
    .innerJoin(
      applications,
      and(
        eq(applications.userId, applicationContacts.userId),
        eq(applications.id, applicationContacts.applicationId),
      ),
    )
    .innerJoin(
      employers,
      and(eq(employers.userId, applications.userId), eq(employers.id, applications.employerId)),
    )
    .where(and(eq(applicationContacts.userId, viewer.id), eq(applicationContacts.contactId, contactId)))
    .orderBy(asc(applications.createdAt), asc(applications.id))
    .limit(most.liveApplications);
}

/** The names of the viewer's employers, to choose among. At most 500. */
export function employerNames(viewer: Viewer): Promise<string[]> {
  return reading(viewer.id, async (db) => {
    const rows = await db
      .select({ name: employers.name })
      .from(employers)
      .where(eq(employers.userId, viewer.id))
      .orderBy(asc(employers.name))
      .limit(mostNames);
    return rows.map((row) => row.name);
  });
}
