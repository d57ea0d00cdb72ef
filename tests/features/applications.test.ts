import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import { applications, employers } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { liftOutcome, recordOutcome } from "@/lib/applications/outcome";
import { createApplication, deleteApplication, updateApplication } from "@/lib/applications/queries";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { searchesOf } from "@/lib/searches/queries";
import { keepSupposed } from "@/lib/story/keep";
import { anInput, made } from "@/tests/support/application-form";
import { stopClock } from "@/tests/support/clock";
import {
  newApplication,
  newContact,
  newInterview,
  newSearch,
  newTouch,
  newViewer,
  someWednesday,
} from "@/tests/support/people";
import { rowsOf } from "@/tests/support/rows";
import { tenSideBySide } from "@/tests/support/side-by-side";

const setClock = stopClock(someWednesday);
beforeEach(() => setClock(someWednesday));

const employerNames = (viewer: Viewer) =>
  reading(viewer.id, async (db) => {
    const all = await db.select().from(employers).where(eq(employers.userId, viewer.id));
    return all.map((employer) => employer.name).sort();
  });

describe("an application", () => {
  test("is made with its employer, who is made once for one name", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const first = await storyOf(viewer, await made(viewer, searchId));
    const second = await storyOf(viewer, await made(viewer, searchId, { employer: "Quillmere Maps" }));
    await made(viewer, searchId, { employer: "quillmere maps" });
    expect(first?.employer.id).toBe(second?.employer.id);
    expect(await employerNames(viewer)).toEqual(["Quillmere Maps", "quillmere maps"]);
  });

  test("names its search where there is none yet, and a second sending finds that search again", async () => {
    const viewer = await newViewer();
    const first = { ...anInput(randomUUID()), searchId: undefined, searchName: "Kitchens, Leeds" };
    for (let sent = 0; sent < 2; sent++) {
      expect(await createApplication(viewer, first)).toMatchObject({ kind: "made" });
    }
    const { searches } = await searchesOf(viewer);
    expect(searches).toMatchObject([{ name: "Kitchens, Leeds", applications: 2 }]);
  });

  test("with neither a search nor a name for one isn't made", async () => {
    const viewer = await newViewer();
    const nowhere = { ...anInput(randomUUID()), searchId: undefined };
    expect(await createApplication(viewer, nowhere)).toEqual({ kind: "gone" });
    expect((await searchesOf(viewer)).searches).toEqual([]);
  });

  test("cannot stand in another viewer's search, nor be moved into it", async () => {
    const viewer = await newViewer();
    const stranger = await newViewer();
    const [mine, theirs] = [await newSearch(viewer), await newSearch(stranger)];
    for (const searchId of [theirs, randomUUID()]) {
      expect(await createApplication(viewer, anInput(searchId))).toEqual({ kind: "gone" });
    }
    const id = await made(viewer, mine);
    expect(await updateApplication(viewer, id, anInput(theirs))).toBe(false);
    expect(await storyOf(viewer, id)).toMatchObject({ searchId: mine });
    expect((await rowsOf(stranger)).applications).toEqual([]);
  });

  test("is refused beyond the bound of live ones, and there is room for one again, of ten side by side, once one is over", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const first = await made(viewer, searchId);
    const story = await storyOf(viewer, first);
    const row = { searchId, employerId: story!.employerId, role: "One of many", createdAt: someWednesday };
    const rest = { playbookId: "consensus", timeZone: "UTC", workdays: [1] };
    const many = Array.from({ length: most.liveApplications - 1 }, () => ({
      ...row,
      ...rest,
      userId: viewer.id,
      id: randomUUID(),
    }));
    await writing(viewer.id, (db) => db.insert(applications).values(many));
    expect(await createApplication(viewer, anInput(searchId))).toEqual({ kind: "full" });
    await recordOutcome(viewer, first, { kind: "withdrawn", on: "2026-06-10" });
    const tries = await tenSideBySide(() => createApplication(viewer, anInput(searchId)));
    const kinds = tries.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual([...Array(9).fill("full"), "made"]);
  });

  test("is changed, and stays when and whose it was", async () => {
    const viewer = await newViewer();
    const [berlin, teaching] = [await newSearch(viewer), await newSearch(viewer)];
    const id = await made(viewer, berlin);
    setClock("2026-06-11T08:00:00.000Z");
    const changes = {
      role: "Teacher",
      jobUrl: "school.example/posts",
      appliedOn: "2026-06-01",
      traditional: "on",
    };
    expect(await updateApplication(viewer, id, anInput(teaching, changes))).toBe(true);
    expect(await storyOf(viewer, id)).toMatchObject({
      searchId: teaching,
      role: "Teacher",
      jobUrl: "https://school.example/posts",
      appliedOn: "2026-06-01",
      traditional: true,
      createdAt: someWednesday,
    });
  });

  test("whose employer was misspelt gets the name put right, people and all", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const id = await made(viewer, searchId, { employer: "Quilmere" });
    const dana = await newContact(viewer, id);
    await updateApplication(viewer, id, anInput(searchId));
    const story = await storyOf(viewer, id);
    expect(await employerNames(viewer)).toEqual(["Quillmere Maps"]);
    expect(story?.people.find(({ contact }) => contact.id === dana)?.contact.employerId).toBe(
      story?.employerId,
    );
  });

  test("does not rename an employer who has another application", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const id = await made(viewer, searchId);
    const other = await made(viewer, searchId);
    await updateApplication(viewer, id, anInput(searchId, { employer: "Tarnwick Instruments" }));
    expect((await storyOf(viewer, id))?.employer.name).toBe("Tarnwick Instruments");
    expect((await storyOf(viewer, other))?.employer.name).toBe("Quillmere Maps");
  });

  test("is settled when its figures change: another playbook may still have something to send", async () => {
    const viewer = await newViewer();
    const id = await newApplication(viewer, { playbookId: "levo" });
    const dana = await newContact(viewer, id);
    const interview = await newInterview(viewer, id, [dana], { startsAt: "2026-04-01T15:00:00.000Z" });
    const sent = { direction: "sent", contactId: dana } as const;
    await newTouch(viewer, id, {
      ...sent,
      at: "2026-04-01T18:00:00.000Z",
      kind: "thank-you",
      interviewId: interview,
    });
    await newTouch(viewer, id, { ...sent, at: "2026-04-20T18:00:00.000Z", kind: "follow-up" });
    await newTouch(viewer, id, { ...sent, at: "2026-05-15T18:00:00.000Z", kind: "follow-up" });
    const over = async () => (await storyOf(viewer, id))?.over;
    expect(await keepSupposed(viewer, id, { playbook: "career-management" }, someWednesday)).toBe("kept");
    expect(await over()).toBe("let-go");
    expect(await keepSupposed(viewer, id, { playbook: "tips" }, someWednesday)).toBe("kept");
    expect(await over()).toBeNull();
  });

  test("is never a stranger's to change, end, reopen or delete, nor told from one that isn't there", async () => {
    const viewer = await newViewer();
    const stranger = await newViewer();
    const searchId = await newSearch(stranger);
    const id = await made(viewer, await newSearch(viewer));
    await recordOutcome(viewer, id, { kind: "offer", on: "2026-06-09" });
    const before = await rowsOf(viewer);
    for (const asked of [id, randomUUID()]) {
      expect(await updateApplication(stranger, asked, anInput(searchId))).toBe(false);
      expect(await keepSupposed(stranger, asked, { playbook: "levo" }, someWednesday)).toBe("gone");
      expect(await recordOutcome(stranger, asked, { kind: "rejected", on: "2026-06-09" })).toBe("gone");
      expect(await liftOutcome(stranger, asked)).toBeNull();
      expect(await deleteApplication(stranger, asked)).toBeNull();
      expect(await storyOf(stranger, asked)).toBeNull();
    }
    expect(await rowsOf(viewer)).toEqual(before);
    expect((await rowsOf(stranger)).employers).toEqual([]);
  });
});
