import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import * as schema from "@/db/schema";
import { planned } from "@/lib/applications/planned";
import { stories } from "@/lib/applications/story";
import { now, secondsAfter } from "@/lib/clock";
import { plan, playbooks } from "@/lib/policy";
import { makeSample, removeSample } from "@/lib/sample/queries";
import { sampleRows } from "@/lib/sample/rows";
import { restore } from "@/lib/trash/trash";
import { newApplication, newContact, newViewer } from "@/tests/support/people";

const states = ["checking-in", "closed", "let-go", "preparing", "replying", "thanking", "waiting"];

const all = (viewer: { id: string }) =>
  reading(viewer.id, (db) =>
    stories(db, eq(schema.applications.userId, viewer.id), schema.applications.createdAt.getSQL()),
  );

test("the sample shows each state of the policy once, and made twice it is there once", async () => {
  const viewer = await newViewer();
  await Promise.all([makeSample(viewer), makeSample(viewer)]);
  const found = (await all(viewer)).map((story) => planned(story, now()).plan.state);
  expect(found.sort()).toEqual(states);
});

test("it does so on whatever day and at whatever hour it is made", () => {
  const profile = {
    userId: "00000000-0000-4000-8000-000000000000",
    fullName: "",
    email: "",
    phone: "",
    links: [],
    postalAddress: "",
    timeZone: "Europe/Berlin",
    workdays: [1, 2, 3, 4, 5],
    country: null,
    region: null,
    playbookId: "consensus",
    ownPlaybookId: null,
    compose: "mail-app" as const,
    singleKeys: true,
    language: "en" as const,
    reminderKinds: [],
    reminderWays: [],
    reminderHour: 8,
    quietFrom: 21,
    quietUntil: 7,
    remindersPausedUntil: null,
  };
  for (let hour = 0; hour < 24 * 30; hour += 5) {
    const at = secondsAfter("2026-03-15T00:20:00.000Z", hour * 3600);
    const rows = sampleRows(profile, "Sample", new Map(), at);
    const found = rows.applications.map(
      (application) => plan(factsOfRows(rows, application.id, at), at).state,
    );
    expect(found.sort(), at).toEqual(states);
  }
});

test("removing it leaves nothing behind, and undo brings it back", async () => {
  const viewer = await newViewer();
  await makeSample(viewer);
  const token = await removeSample(viewer);
  const left = () =>
    reading(viewer.id, async (db) => [
      ...(await db.select().from(schema.searches).where(eq(schema.searches.userId, viewer.id))),
      ...(await db.select().from(schema.contacts).where(eq(schema.contacts.userId, viewer.id))),
      ...(await db.select().from(schema.employers).where(eq(schema.employers.userId, viewer.id))),
      ...(await db.select().from(schema.references).where(eq(schema.references.userId, viewer.id))),
    ]);
  expect(await left()).toEqual([]);
  await writing(viewer.id, (db) => restore(db, viewer, token?.split(":")[1] ?? ""));
  expect((await all(viewer)).map((story) => planned(story, now()).plan.state).sort()).toEqual(states);
});

test("people of the sample whom the user has met elsewhere stay, and it can be made again", async () => {
  const viewer = await newViewer();
  await makeSample(viewer);
  const [met] = await reading(viewer.id, (db) =>
    db.select().from(schema.contacts).where(eq(schema.contacts.userId, viewer.id)),
  );
  const own = await newApplication(viewer, { employerId: met?.employerId });
  await newContact(viewer, own);
  await writing(viewer.id, (db) =>
    db.insert(schema.applicationContacts).values({
      userId: viewer.id,
      applicationId: own,
      contactId: met?.id ?? "",
      role: "other",
      position: 1,
    }),
  );
  await removeSample(viewer);
  const [still] = await reading(viewer.id, (db) =>
    db
      .select()
      .from(schema.contacts)
      .where(eq(schema.contacts.id, met?.id ?? "")),
  );
  expect(still?.fullName).toBe(met?.fullName);
  await makeSample(viewer);
  expect(await all(viewer)).toHaveLength(8);
});

test("nobody's sample is another's", async () => {
  const [owner, other] = [await newViewer(), await newViewer()];
  await makeSample(owner);
  expect(await all(other)).toEqual([]);
  expect(await removeSample(other)).toBeNull();
  expect(await all(owner)).toHaveLength(7);
});

function factsOfRows(
  rows: ReturnType<typeof sampleRows>,
  id: string,
  at: string,
): Parameters<typeof plan>[0] {
  const mine = <Row extends { applicationId: string }>(list: Row[]) =>
    list.filter((row) => row.applicationId === id);
  const application = rows.applications.find((row) => row.id === id);
  const { consensus } = playbooks;
  if (!application || !consensus) throw new Error("No such application");
  return {
    timeZone: application.timeZone,
    workweek: { workdays: application.workdays, holidays: [] },
    playbook: consensus,
    contacts: mine(rows.applicationContacts).map(({ contactId, role }) => ({
      id: contactId,
      role,
      email: rows.contacts.find((contact) => contact.id === contactId)?.email || undefined,
    })),
    interviews: mine(rows.interviews).map((interview) => ({
      id: interview.id,
      startsAt: interview.startsAt,
      endsAt: interview.endsAt,
      format: interview.format,
      promisedBy: interview.promisedBy ?? undefined,
      interviewers: rows.interviewers.filter((i) => i.interviewId === interview.id).map((i) => i.contactId),
    })),
    touches: mine(rows.touches).map((touch) => ({
      id: touch.id,
      direction: touch.direction,
      at: touch.at,
      medium: touch.medium,
      contactId: touch.contactId ?? undefined,
      kind: touch.kind ?? undefined,
      interviewId: touch.interviewId ?? undefined,
      wantsReply: touch.wantsReply,
    })),
    references: [],
    outcome:
      application.outcome && application.outcomeAt
        ? { kind: application.outcome, at: application.outcomeAt ?? at }
        : undefined,
  };
}
