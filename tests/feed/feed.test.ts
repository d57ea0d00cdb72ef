import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { writing } from "@/db/client";
import { applications, interviews } from "@/db/schema";
import { planned } from "@/lib/applications/planned";
import { liveStories } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { deleteInterview, setCancelled } from "@/lib/interviews/call-off";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import { busySearch } from "../support/busy-search";
import { stopClock } from "../support/clock";
import {
  newApplication,
  newContact,
  newInterview,
  newTouch,
  newViewer,
  someWednesday,
} from "../support/people";
import { ask, etagOf, eventsIn, newFeed } from "./asked";

const setClock = stopClock(someWednesday);
const day = 24 * 60 * 60 * 1000;
const daysOn = (days: number) => new Date(Date.parse(someWednesday) + days * day).toISOString();

async function someoneAhead() {
  setClock(someWednesday);
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer, { employer: "Larkspur" });
  const contactId = await newContact(viewer, applicationId);
  const interviewId = await newInterview(viewer, applicationId, [contactId], {
    startsAt: "2026-06-15T14:00:00.000Z",
    timeZone: "Europe/Berlin",
    title: "Second interview",
    place: "Am Studio 2, Berlin",
    notes: "Ask about the harbour.",
  });
  return { viewer, applicationId, contactId, interviewId, token: await newFeed(viewer) };
}

test("the steps in it are the unsent ones that aren't projected, of every live application", async () => {
  setClock(someWednesday);
  const viewer = await newViewer();
  await busySearch(viewer);
  const token = await newFeed(viewer);
  const plans = (await liveStories(viewer)).map((story) => planned(story, someWednesday).plan);
  const meant = plans
    .flatMap(({ steps }) => steps)
    .filter(({ status, projected }) => status !== "done" && !projected)
    .map(({ id }) => `${id}@afterword`);
  const others = /^(interview|date|let-go):/;
  const steps = (await eventsIn(token)).map(({ uid }) => uid).filter((uid) => !others.test(uid));
  expect(meant.length).toBeGreaterThan(5);
  expect(steps.sort()).toEqual(meant.sort());
});

test("an interview stands at its hour, with its place, the interview's own time and a way to its page", async () => {
  const { applicationId, interviewId, token } = await someoneAhead();
  const interview = (await eventsIn(token)).find(({ uid }) => uid === `interview:${interviewId}@afterword`);
  const page = `http://127.0.0.1:3000/applications/${applicationId}/interviews/${interviewId}/edit`;
  expect(interview).toMatchObject({
    summary: "Second interview, Larkspur",
    starts: "2026-06-15T14:00:00.000Z",
    ends: "2026-06-15T15:00:00.000Z",
    alarms: ["-PT1H"],
    more: {
      location: "Am Studio 2, Berlin",
      status: "CONFIRMED",
      description: `Product Designer\nBy video, 16:00 in Berlin\n${page}`,
      url: page,
    },
  });
});

test("a date that was named and the day to let go are whole days", async () => {
  const { viewer, applicationId, contactId, token } = await someoneAhead();
  const touchId = await newTouch(viewer, applicationId, {
    direction: "received",
    at: "2026-06-10T12:00:00.000Z",
    contactId,
    promisedBy: "2026-06-19",
  });
  const other = await newApplication(viewer, { employer: "Quillmere Maps" });
  await newInterview(viewer, other, []);
  const events = await eventsIn(token);
  expect(events.find(({ uid }) => uid === `date:${touchId}@afterword`)).toMatchObject({
    summary: "Larkspur’s date",
    starts: "2026-06-19",
    ends: "2026-06-20",
  });
  expect(events.find(({ uid }) => uid === `let-go:${other}@afterword`)).toMatchObject({ allDay: true });
});

test("a step that was done leaves, and its place is taken by nothing", async () => {
  const viewer = await newViewer();
  setClock(someWednesday);
  const applicationId = await newApplication(viewer);
  const contactId = await newContact(viewer, applicationId);
  const interviewId = await newInterview(viewer, applicationId, [contactId]);
  const token = await newFeed(viewer);
  const uid = `thank-you:${interviewId}:${contactId}@afterword`;
  const uids = async () => (await eventsIn(token)).map((event) => event.uid);
  expect(await uids()).toContain(uid);
  await newTouch(viewer, applicationId, {
    ...{ direction: "sent", at: someWednesday, kind: "thank-you", contactId, interviewId },
  });
  expect(await uids()).not.toContain(uid);
});

const interviewRef = (one: { applicationId: string; interviewId: string }) => ({
  applicationId: one.applicationId,
  interviewId: one.interviewId,
});

test.each(["cancelled", "deleted"] as const)(
  "an interview that was %s says so for a month, and stands again when that is taken back",
  async (how) => {
    const one = await someoneAhead();
    const { viewer, interviewId, token } = one;
    const status = async () =>
      (await eventsIn(token)).find(({ uid }) => uid === `interview:${interviewId}@afterword`)?.more.status;
    const takeBack = await callOff(viewer, one, how);
    expect(await status()).toBe("CANCELLED");
    setClock(daysOn(29));
    expect(await status()).toBe("CANCELLED");
    setClock(daysOn(31));
    expect(await status()).toBeUndefined();
    setClock(daysOn(1));
    await takeBack();
    expect(await status()).toBe("CONFIRMED");
  },
);

async function callOff(
  viewer: Viewer,
  one: Parameters<typeof interviewRef>[0],
  how: "cancelled" | "deleted",
) {
  if (how === "cancelled") {
    await setCancelled(viewer, interviewRef(one), true, someWednesday);
    return () => setCancelled(viewer, interviewRef(one), false, daysOn(1));
  }
  const trashed = await deleteInterview(viewer, interviewRef(one), someWednesday);
  return () => undo(viewer, undoToken.parse(trashed));
}

test("what ended more than three months ago is left out", async () => {
  const { viewer, applicationId, interviewId, token } = await someoneAhead();
  const end = (overAt: string) =>
    writing(viewer.id, (db) =>
      db
        .update(applications)
        .set({ outcome: "rejected", outcomeAt: overAt, over: "closed", overAt })
        .where(and(eq(applications.userId, viewer.id), eq(applications.id, applicationId))),
    );
  const uid = `interview:${interviewId}@afterword`;
  await end(daysOn(-89));
  expect((await eventsIn(token)).map((event) => event.uid)).toContain(uid);
  await end(daysOn(-91));
  expect(await eventsIn(token)).toEqual([]);
});

test("the links in it begin with the own origin that was asked, and no other host is believed", async () => {
  const { token } = await someoneAhead();
  const linksFor = async (host: string) => {
    const text = (await (await ask(token, { host })).text()).replaceAll("\r\n ", "");
    return new Set([...text.matchAll(/\nURL:(https?:\/\/[^/]+)/g)].map(([, origin]) => origin));
  };
  expect(await linksFor("127.0.0.1:3000")).toEqual(new Set(["http://127.0.0.1:3000"]));
  expect(await linksFor("evil.example")).toEqual(new Set(["http://localhost:3000"]));
});

test("the uid of an interview outlives its move, and the move is told by a higher sequence", async () => {
  const { viewer, interviewId, token } = await someoneAhead();
  const find = async () =>
    (await eventsIn(token)).find(({ uid }) => uid === `interview:${interviewId}@afterword`);
  const before = await find();
  await writing(viewer.id, (db) =>
    db
      .update(interviews)
      .set({ startsAt: "2026-06-16T14:00:00.000Z", endsAt: "2026-06-16T15:00:00.000Z" })
      .where(and(eq(interviews.userId, viewer.id), eq(interviews.id, interviewId))),
  );
  const after = await find();
  expect(after?.starts).toBe("2026-06-16T14:00:00.000Z");
  expect(Number(after?.more.sequence)).toBeGreaterThan(Number(before?.more.sequence));
});

test("an edition is the same to the byte as long as nothing was written, on the same day", async () => {
  setClock("2026-06-10T11:00:00.000Z");
  const viewer = await newViewer({ timeZone: "Europe/Berlin" });
  await busySearch(viewer);
  const token = await newFeed(viewer);
  const answered = async () => {
    const response = await ask(token);
    return { etag: response.headers.get("etag"), text: await response.text() };
  };
  setClock("2026-06-10T20:00:00.000Z");
  const first = await answered();
  setClock("2026-06-10T21:59:59.000Z");
  expect(await answered()).toEqual(first);
  setClock("2026-06-10T22:00:00.000Z"); // midnight in Berlin
  const next = await answered();
  expect(next.etag).not.toBe(first.etag);
  expect(next.text).not.toBe(first.text);
});

test("the end of an interview is told within the day, without any write", async () => {
  const { viewer, token } = await someoneAhead();
  const application = await newApplication(viewer, { employer: "Quillmere Maps" });
  await newInterview(viewer, application, [], { startsAt: "2026-06-11T14:00:00.000Z" });
  const chain = async () =>
    (await eventsIn(token)).filter(({ summary }) => summary === "Check in, Quillmere Maps");
  setClock("2026-06-11T14:59:59.000Z");
  const before = await etagOf(token);
  expect(await chain()).toEqual([]);
  setClock("2026-06-11T15:00:00.000Z");
  expect(await etagOf(token)).not.toBe(before);
  expect(await chain()).toHaveLength(1);
});

test("who has the edition is told so; HEAD says what GET would", async () => {
  const { viewer, applicationId, token } = await someoneAhead();
  const response = await ask(token);
  const etag = response.headers.get("etag") ?? "";
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(response.headers.get("cache-control")).toMatch(/^private\b/);
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(etag).toMatch(/^"[\w-]{43}"$/);

  const head = await ask(token, {}, "HEAD");
  expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", etag]);
  for (const known of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
    for (const method of ["GET", "HEAD"] as const) {
      const same = await ask(token, { "if-none-match": known }, method);
      expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", etag]);
    }
  }
  await newTouch(viewer, applicationId, { direction: "sent", at: someWednesday, kind: "other" });
  const changed = await ask(token, { "if-none-match": etag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get("etag")).not.toBe(etag);
});
