import { randomUUID } from "node:crypto";
import { system, writing } from "@/db/client";
import * as schema from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { viewerOf } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";

/** When the tests' stories are told, unless they say otherwise: a Wednesday evening in New York. */
export const someWednesday = "2026-06-10T21:42:00.000Z";

/** A new account with a profile and a session of its own. Every test makes its own. */
export async function newViewer(profile: Partial<typeof schema.profiles.$inferInsert> = {}): Promise<Viewer> {
  const id = randomUUID();
  const sessionId = randomUUID();
  const createdAt = "2026-01-01T00:00:00.000Z";
  const account = { id, email: `${id}@people.example`, passwordHash: "none", createdAt };
  await system().insert(schema.accounts).values(account);
  await system()
    .insert(schema.sessions)
    .values({ id: sessionId, accountId: id, version: 1, createdAt, expiresAt: "2199-01-01T00:00:00.000Z" });
  const viewer = viewerOf(id, sessionId);
  await writing(id, (db) =>
    db.insert(schema.profiles).values({
      userId: id,
      fullName: "Amara Nwosu",
      email: "amara@nwosu.example",
      timeZone: "America/New_York",
      ...profile,
    }),
  );
  return viewer;
}

type Row<T extends { $inferInsert: unknown }> = Partial<T["$inferInsert"]>;

/** A search of the viewer's; gives its id. */
export async function newSearch(viewer: Viewer, row: Row<typeof schema.searches> = {}): Promise<string> {
  const id = randomUUID();
  const values = {
    name: "Front-end, Berlin",
    createdAt: "2026-05-01T08:00:00.000Z",
    ...row,
    userId: viewer.id,
    id,
  };
  await writing(viewer.id, (db) => db.insert(schema.searches).values(values));
  return id;
}

/** An employer of the viewer's; gives its id. */
export async function newEmployer(viewer: Viewer, name = `Employer ${randomUUID()}`): Promise<string> {
  const id = randomUUID();
  const values = { userId: viewer.id, id, name, createdAt: "2026-05-01T08:00:00.000Z" };
  await writing(viewer.id, (db) => db.insert(schema.employers).values(values));
  return id;
}

/** An application in a search (a new one, unless given); gives its id. */
export async function newApplication(
  viewer: Viewer,
  row: Row<typeof schema.applications> & { employer?: string } = {},
): Promise<string> {
  const { employer, ...given } = row;
  const id = randomUUID();
  const searchId = given.searchId ?? (await newSearch(viewer));
  const employerId = given.employerId ?? (await newEmployer(viewer, employer));
  const values = {
    role: "Product Designer",
    playbookId: "consensus",
    timeZone: "America/New_York",
    workdays: [1, 2, 3, 4, 5],
    createdAt: "2026-05-01T08:00:00.000Z",
    ...given,
    userId: viewer.id,
    id,
    searchId,
    employerId,
  };
  await writing(viewer.id, (db) => db.insert(schema.applications).values(values));
  return id;
}

/** A person at the application's employer, with a place in the application; gives the contact's id. */
export async function newContact(
  viewer: Viewer,
  applicationId: string,
  row: Row<typeof schema.contacts> & Row<typeof schema.applicationContacts> = {},
): Promise<string> {
  const id = randomUUID();
  const { role = "interviewer", followUpOwner = false, position = 0, ...given } = row;
  await writing(viewer.id, async (db) => {
    const application = await db.query.applications.findFirst({
      columns: { employerId: true },
      where: (t, { and, eq }) => and(eq(t.userId, viewer.id), eq(t.id, applicationId)),
    });
    if (!application) throw new Error("No such application");
    await db.insert(schema.contacts).values({
      fullName: "Dana Whitfield",
      email: "dana@larkspur.example",
      createdAt: "2026-05-01T08:00:00.000Z",
      ...given,
      userId: viewer.id,
      id,
      employerId: application.employerId,
    });
    await db
      .insert(schema.applicationContacts)
      .values({ userId: viewer.id, applicationId, contactId: id, role, followUpOwner, position });
  });
  return id;
}

/** An interview with people of the application, an hour long, that ended two hours before `someWednesday` unless told; gives its id. */
export async function newInterview(
  viewer: Viewer,
  applicationId: string,
  contactIds: readonly string[],
  row: Row<typeof schema.interviews> = {},
): Promise<string> {
  const id = randomUUID();
  const startsAt = row.startsAt ?? secondsAfter(someWednesday, -3 * 3600);
  await writing(viewer.id, async (db) => {
    await db.insert(schema.interviews).values({
      startsLocal: startsAt.slice(0, 16),
      timeZone: "UTC",
      endsAt: secondsAfter(startsAt, 3600),
      format: "video",
      createdAt: "2026-05-01T08:00:00.000Z",
      ...row,
      startsAt,
      userId: viewer.id,
      id,
      applicationId,
    });
    for (const [position, contactId] of contactIds.entries()) {
      await db
        .insert(schema.interviewers)
        .values({ userId: viewer.id, interviewId: id, applicationId, contactId, position });
    }
  });
  return id;
}

/** Something sent or received, by e-mail unless told; gives its id. */
export async function newTouch(
  viewer: Viewer,
  applicationId: string,
  row: Row<typeof schema.touches> & Pick<typeof schema.touches.$inferInsert, "direction" | "at">,
): Promise<string> {
  const id = randomUUID();
  const values = {
    medium: "email" as const,
    createdAt: row.at,
    ...row,
    userId: viewer.id,
    id,
    applicationId,
  };
  await writing(viewer.id, (db) => db.insert(schema.touches).values(values));
  return id;
}

/** A reference with a place in the application; gives the reference's id. */
export async function newReference(
  viewer: Viewer,
  applicationId: string,
  row: Row<typeof schema.references> & Row<typeof schema.applicationReferences> = {},
): Promise<string> {
  const id = randomUUID();
  const { briefedAt = null, position = 0, ...given } = row;
  await writing(viewer.id, async (db) => {
    await db.insert(schema.references).values({
      fullName: "Ingrid Solheim",
      createdAt: "2026-05-01T08:00:00.000Z",
      ...given,
      userId: viewer.id,
      id,
    });
    await db
      .insert(schema.applicationReferences)
      .values({ userId: viewer.id, applicationId, referenceId: id, position, briefedAt });
  });
  return id;
}
