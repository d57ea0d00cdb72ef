import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import { applications, contacts, messages } from "@/db/schema";
import { recordOutcome } from "@/lib/applications/outcome";
import { deleteApplication } from "@/lib/applications/queries";
import { settle } from "@/lib/applications/settle";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { setAside } from "@/lib/reminders/change-set-aside";
import { deleteSearch } from "@/lib/searches/queries";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import { stopClock } from "@/tests/support/clock";
import {
  newApplication,
  newContact,
  newInterview,
  newReference,
  newSearch,
  newTouch,
  newViewer,
  someWednesday,
} from "@/tests/support/people";
import { rowsOf } from "@/tests/support/rows";

const setClock = stopClock(someWednesday);
beforeEach(() => setClock(someWednesday));

/** An application with something in every table that hangs on it. */
async function wholeApplication(viewer: Viewer, searchId?: string) {
  const id = await newApplication(viewer, {
    searchId,
    notes: "Ask about the “Kiosk” — Ω",
    workdays: [1, 2, 3],
  });
  const dana = await newContact(viewer, id, { role: "hiring-manager", followUpOwner: true });
  const interview = await newInterview(viewer, id, [dana], { promisedBy: "2026-06-19" });
  const reference = await newReference(viewer, id, { briefedAt: "2026-06-09T08:00:00.000Z" });
  const messageId = randomUUID();
  await writing(viewer.id, (db) =>
    db.insert(messages).values({
      userId: viewer.id,
      id: messageId,
      applicationId: id,
      stepId: `thank-you:${interview}:${dana}`,
      subject: null,
      body: "Dear Dana,\n\nthank you.",
      version: 3,
      createdAt: someWednesday,
      updatedAt: "2026-06-10T21:42:00.123Z",
    }),
  );
  const touch = await newTouch(viewer, id, {
    direction: "sent",
    at: "2026-06-10T21:00:00.000Z",
    kind: "thank-you",
    contactId: dana,
    interviewId: interview,
    messageId,
  });
  await writing(viewer.id, (db) => settle(db, viewer, id, someWednesday));
  return { id, dana, interview, reference, touch };
}

const take = (viewer: Viewer, token: string) => undo(viewer, undoToken.parse(token));

describe("what a token may be", () => {
  test.each([
    "",
    "trash",
    "trash:",
    "trash:1",
    `touch:${randomUUID()}:${randomUUID()}`,
    `briefing:${randomUUID()}`,
    `account:${randomUUID()}`,
    `trash:${randomUUID()}\n`,
    `trash:${"a".repeat(10_000)}`,
  ])("%j is none", (token) => {
    expect(undoToken.safeParse(token).success).toBe(false);
  });

  test("nothing but text is one", () => {
    for (const value of [null, undefined, 1, {}, ["trash", randomUUID()]]) {
      expect(undoToken.safeParse(value).success).toBe(false);
    }
  });
});

describe("what was deleted", () => {
  test("an application comes back byte for byte, with all that hung on it", async () => {
    const viewer = await newViewer();
    const { id } = await wholeApplication(viewer);
    const before = await rowsOf(viewer);
    const deleted = await deleteApplication(viewer, id);
    const left = await rowsOf(viewer);
    for (const table of ["applications", "application_contacts", "application_references", "interviews"]) {
      expect(left[table]).toEqual([]);
    }
    expect([left.interviewers, left.messages, left.touches]).toEqual([[], [], []]);
    await take(viewer, deleted!.undo);
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("a search comes back byte for byte, and its neighbour was never touched", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    await wholeApplication(viewer, searchId);
    await wholeApplication(viewer, searchId);
    const { id: neighbour } = await wholeApplication(viewer);
    const before = await rowsOf(viewer);
    const deleted = await deleteSearch(viewer, searchId);
    const left = await rowsOf(viewer);
    expect(left.applications).toEqual([expect.stringContaining(neighbour)]);
    expect(left.touches).toHaveLength(1);
    await take(viewer, deleted!.undo);
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("is settled when it comes back: what time has ended in between is over", async () => {
    const viewer = await newViewer();
    const { id } = await wholeApplication(viewer);
    const deleted = await deleteApplication(viewer, id);
    setClock("2026-12-01T12:00:00.000Z");
    await take(viewer, deleted!.undo);
    expect((await storyOf(viewer, id))?.over).toBe("let-go");
  });

  test("a second time changes nothing", async () => {
    const viewer = await newViewer();
    const { id } = await wholeApplication(viewer);
    const deleted = await deleteApplication(viewer, id);
    await take(viewer, deleted!.undo);
    await recordOutcome(viewer, id, { kind: "offer", on: "2026-06-10" });
    const before = await rowsOf(viewer);
    await take(viewer, deleted!.undo);
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("stays in the trash where it has nothing left to hang on", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const { id } = await wholeApplication(viewer, searchId);
    const application = await deleteApplication(viewer, id);
    const search = await deleteSearch(viewer, searchId);
    await expect(take(viewer, application!.undo)).rejects.toThrow();
    expect((await rowsOf(viewer)).applications).toEqual([]);
    await take(viewer, search!.undo);
    await take(viewer, application!.undo);
    expect((await storyOf(viewer, id))?.touches).toHaveLength(1);
  });
});

describe("what was marked", () => {
  test("a message marked as sent is to be sent again", async () => {
    const viewer = await newViewer();
    const { id, touch } = await wholeApplication(viewer);
    await take(viewer, `touch:${touch}`);
    await take(viewer, `touch:${touch}`);
    const story = await storyOf(viewer, id);
    expect(story?.touches).toEqual([]);
    expect(story?.messages).toHaveLength(1);
  });

  test("a briefing is still to be given", async () => {
    const viewer = await newViewer();
    const { id, reference } = await wholeApplication(viewer);
    await take(viewer, `briefing:${id}:${reference}`);
    expect((await storyOf(viewer, id))?.references[0]?.briefedAt).toBeNull();
  });

  test("an outcome is lifted, and the application is live again", async () => {
    const viewer = await newViewer();
    const { id } = await wholeApplication(viewer);
    await recordOutcome(viewer, id, { kind: "rejected", on: "2026-06-10" });
    expect((await storyOf(viewer, id))?.over).toBe("closed");
    await take(viewer, `outcome:${id}`);
    expect(await storyOf(viewer, id)).toMatchObject({
      over: null,
      overAt: null,
      outcome: null,
      outcomeAt: null,
    });
  });
});

test("a step that was set aside, or taken up again, is as it was before", async () => {
  const viewer = await newViewer();
  const { id, interview } = await wholeApplication(viewer);
  const key = `interview:${interview}`;
  const stands = async () => (await storyOf(viewer, id))?.setAside;
  const aside = await setAside(viewer, id, key, 3, someWednesday);
  expect(await stands()).toEqual({ [key]: aside?.until });
  const back = await setAside(viewer, id, key, "back", someWednesday);
  expect(await stands()).toEqual({});
  await take(viewer, String(back?.undo));
  expect(await stands()).toEqual({ [key]: aside?.until });
  await take(viewer, String(aside?.undo));
  expect(await stands()).toEqual({});
});

test("nobody takes back what is another's", async () => {
  const viewer = await newViewer();
  const stranger = await newViewer();
  const { id, touch, reference } = await wholeApplication(viewer);
  const lost = await wholeApplication(viewer);
  await recordOutcome(viewer, id, { kind: "withdrawn", on: "2026-06-10" });
  const deleted = await deleteApplication(viewer, lost.id);
  const before = await rowsOf(viewer);
  for (const token of [deleted!.undo, `touch:${touch}`, `outcome:${id}`, `briefing:${id}:${reference}`]) {
    await take(stranger, token);
  }
  expect(await rowsOf(viewer)).toEqual(before);
  expect((await rowsOf(stranger)).applications).toEqual([]);
  await take(viewer, deleted!.undo);
  expect(await storyOf(viewer, lost.id)).not.toBeNull();
});

test("a contact deleted in between keeps the application in the trash, rather than half of it coming back", async () => {
  const viewer = await newViewer();
  const { id, dana } = await wholeApplication(viewer);
  const deleted = await deleteApplication(viewer, id);
  const hers = and(eq(contacts.userId, viewer.id), eq(contacts.id, dana));
  await writing(viewer.id, (db) => db.delete(contacts).where(hers));
  await expect(take(viewer, deleted!.undo)).rejects.toThrow();
  const mine = eq(applications.userId, viewer.id);
  expect(await reading(viewer.id, (db) => db.select().from(applications).where(mine))).toEqual([]);
});
