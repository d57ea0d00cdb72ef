import "server-only";
import { and, eq } from "drizzle-orm";
import { type Db, writing } from "@/db/client";
import { applicationContacts, contacts } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { employerNamed } from "@/lib/applications/employers";
import { lockApplication, settle } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import { alike } from "@/lib/contacts/alike";
import type { Instant } from "@/lib/policy/types";
import { lockProfile } from "@/lib/settings/lock-profile";
import { whoIs } from "./known";
import type { CardInput } from "./schema";

export type SavedCards = { kind: "saved"; added: number; placed: number } | { kind: "gone" | "too-many" };

/**
 * Adds people, all or none of them. Who is here already isn't added again; where an application is named, each of
 * them gets a place at it.
 */
export function saveCards(
  viewer: Viewer,
  applicationId: string | null,
  people: readonly CardInput[],
  now: Instant,
): Promise<SavedCards> {
  return writing(viewer.id, async (db): Promise<SavedCards> => {
    // Two saves at once are one after the other, and the second finds whom the first added.
    await lockProfile(db, viewer);
    if (applicationId && !(await lockApplication(db, viewer, applicationId))) return { kind: "gone" };
    const here = applicationId ? await placesOf(db, viewer, applicationId) : [];
    const known = await alike(
      db,
      viewer,
      people.map(({ email }) => email),
      people.map(({ fullName }) => fullName),
    );
    let added = 0;
    const taken = new Map<string, CardInput["role"]>();
    for (const { role, employer, ...person } of people) {
      const before = whoIs({ ...person, employer }, known);
      const id = before?.id ?? crypto.randomUUID();
      taken.set(id, role);
      if (before) continue;
      const employerId = await employerNamed(db, viewer, employer);
      await db.insert(contacts).values({ ...person, userId: viewer.id, id, employerId, createdAt: now });
      known.push({ id, fullName: person.fullName, email: person.email, employer });
      added += 1;
    }
    if (!applicationId) return { kind: "saved", added, placed: 0 };
    const arriving = [...taken].filter(([id]) => !here.includes(id));
    if (here.length + arriving.length > most.contactsOfAnApplication) throw new TooMany();
    for (const [index, [contactId, role]] of arriving.entries()) {
      const position = here.length + index;
      await db
        .insert(applicationContacts)
        .values({ userId: viewer.id, applicationId, contactId, role, position });
    }
    await settle(db, viewer, applicationId, now);
    return { kind: "saved", added, placed: arriving.length };
  }).catch((error: unknown) => {
    if (error instanceof TooMany) return { kind: "too-many" as const };
    throw error;
  });
}

/** Takes back what was added so far. */
class TooMany extends Error {}

async function placesOf(db: Db, viewer: Viewer, applicationId: string): Promise<string[]> {
  const rows = await db
    .select({ id: applicationContacts.contactId })
    .from(applicationContacts)
    .where(
      and(eq(applicationContacts.userId, viewer.id), eq(applicationContacts.applicationId, applicationId)),
    );
  return rows.map(({ id }) => id);
}
