import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import { applications, searches } from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { liveToday } from "@/lib/applications/live";
import { planned } from "@/lib/applications/planned";
import { settle } from "@/lib/applications/settle";
import { liveStories } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { readForm } from "@/lib/forms/read";
import { createSearch, deleteSearch, renameSearch, searchesOf, searchOf } from "@/lib/searches/queries";
import { newSearchInput, searchRef } from "@/lib/searches/schema";
import { overCounts, searchRows } from "@/lib/searches/view";
import { shellOf } from "@/lib/shell/queries";
import { nowSteps } from "@/lib/today/now";
import { words } from "@/lib/words";
import { busySearch } from "@/tests/support/busy-search";
import { stopClock } from "@/tests/support/clock";
import {
  newApplication,
  newContact,
  newInterview,
  newSearch,
  newViewer,
  someWednesday,
} from "@/tests/support/people";
import { rowsOf } from "@/tests/support/rows";
import { tenSideBySide } from "@/tests/support/side-by-side";

stopClock(someWednesday);

const settleNow = (viewer: Viewer, id: string) =>
  writing(viewer.id, (db) => settle(db, viewer, id, someWednesday));

describe("a search", () => {
  test("is made, listed, renamed and found by its own viewer alone", async () => {
    const viewer = await newViewer();
    const stranger = await newViewer();
    const id = await createSearch(viewer, "Front-end, Berlin");
    expect((await searchesOf(viewer)).searches.map((search) => search.id)).toEqual([id]);
    expect((await searchesOf(stranger)).searches).toEqual([]);
    expect(await searchOf(stranger, id!)).toBeNull();

    const before = await rowsOf(viewer);
    expect(await renameSearch(stranger, id!, "Mine now")).toBeNull();
    expect(await deleteSearch(stranger, id!)).toBeNull();
    expect(await deleteSearch(stranger, randomUUID())).toBeNull();
    expect(await rowsOf(viewer)).toEqual(before);

    expect(await renameSearch(viewer, id!, "Teaching")).toMatch(/^change:/);
    expect(await searchOf(viewer, id!)).toMatchObject({
      name: "Teaching",
      applications: 0,
      lastAddedAt: null,
    });
  });

  test("is refused beyond the bound, also where ten are made side by side", async () => {
    const viewer = await newViewer();
    const rows = Array.from({ length: most.searches - 1 }, (_, n) => ({
      userId: viewer.id,
      id: randomUUID(),
      name: `Search ${n}`,
      createdAt: someWednesday,
    }));
    await writing(viewer.id, (db) => db.insert(searches).values(rows));
    const made = await tenSideBySide((n) => createSearch(viewer, `Late ${n}`));
    expect(made.filter(Boolean)).toHaveLength(1);
    expect((await searchesOf(viewer)).searches).toHaveLength(most.searches);
  });

  test.each([
    ["", words.searches.name.missing],
    [" \t ", words.searches.name.missing],
    ["a\nb", words.forms.oneLine],
    ["a\0b", words.forms.unstorable],
    ["a".repeat(121), words.forms.tooLong(120)],
  ])("called %j is refused by name, and what was typed is kept", (name, sentence) => {
    const form = new FormData();
    form.set("name", name);
    expect(readForm(newSearchInput, form)).toMatchObject({
      ok: false,
      state: { errors: { name: sentence }, values: { name } },
    });
  });

  test("called half a character is refused: Postgres would keep it as another", () => {
    expect(newSearchInput.safeParse({ name: "\ud800" }).success).toBe(false);
  });

  test("with a name of any script is kept as it is", () => {
    for (const name of ["Ж", "وظائف التدريس", "👩‍🏫 in 東京", "a".repeat(120)]) {
      expect(newSearchInput.parse({ name })).toEqual({ name });
    }
  });

  test.each(["", "1", "../x", "00000000-0000-0000-0000", null, ["a"]])("has no id like %j", (searchId) => {
    expect(searchRef.safeParse({ searchId }).success).toBe(false);
  });

  test("deletes the applications it holds, and those alone", async () => {
    const viewer = await newViewer();
    const { searchId } = await busySearch(viewer);
    const other = await newApplication(viewer);
    const before = await rowsOf(viewer);
    expect(await deleteSearch(viewer, searchId)).toMatchObject({ name: "Front-end, Berlin" });
    const after = await rowsOf(viewer);
    expect(after.applications).toEqual([expect.stringContaining(other)]);
    expect([after.interviews, after.interviewers, after.touches]).toEqual([[], [], []]);
    // People and employers belong to the account: they stay.
    expect(after.contacts).toEqual(before.contacts);
    expect(after.employers).toEqual(before.employers);
  });
});

describe("the list", () => {
  test("counts by state, those that are over too, and says when one was last added", async () => {
    const viewer = await newViewer();
    const { searchId } = await busySearch(viewer);
    const rejected = await newApplication(viewer, {
      searchId,
      outcome: "rejected",
      outcomeAt: "2026-06-01T08:00:00.000Z",
      createdAt: "2026-06-09T16:00:00.000Z",
    });
    await settleNow(viewer, rejected);
    const { searches: all, timeZone } = await searchesOf(viewer);
    const [row] = searchRows(all, await liveToday(viewer), timeZone);
    expect(row?.counts.map(({ text }) => text)).toEqual([
      "1 replying",
      "1 thanking",
      "1 checking in",
      "2 preparing",
      "1 closed",
    ]);
    expect(row?.lastAdded?.text).toBe("Last added yesterday");
  });

  test("counts what is over up to five hundred, and says that there is more beyond", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const like = await newApplication(viewer, { searchId });
    const add = (n: number) =>
      writing(viewer.id, async (db) => {
        const known = await db.query.applications.findFirst({ where: (t, { eq }) => eq(t.id, like) });
        const { foldedRole: _, ...row } = known!;
        const over = { over: "closed", overAt: someWednesday } as const;
        const rows = Array.from({ length: n }, () => ({ ...row, ...over, id: randomUUID() }));
        await db.insert(applications).values(rows);
      });
    const closed = async () => {
      const { searches: all, timeZone } = await searchesOf(viewer);
      const [row] = searchRows(all, await liveToday(viewer), timeZone);
      return row?.counts.at(-1)?.text;
    };
    await add(500);
    expect(await closed()).toBe("500 closed");
    await add(2);
    expect(await closed()).toBe("500+ closed");
    const search = await searchOf(viewer, searchId);
    expect(words.searches.delete.consequence(search!.applications)).toBe("Its 500+ applications go with it.");
  });

  test("counts what time has ended and nobody has settled yet as let go", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const id = await newApplication(viewer, { searchId });
    const dana = await newContact(viewer, id);
    await newInterview(viewer, id, [dana], { startsAt: "2026-01-10T15:00:00.000Z" });
    const [story] = (await liveStories(viewer)).map((one) => planned(one, someWednesday));
    expect(story?.plan.state).toBe("let-go");
    const search = await searchOf(viewer, searchId);
    const today = { now: someWednesday, live: [], ended: [story!] };
    expect(overCounts(search!, today)).toEqual([
      { state: "let-go", n: 1 },
      { state: "closed", n: 0 },
    ]);
  });
});

describe("the shell", () => {
  test("counts what Today lists: answers, thank-yous and check-ins, blocked ones too, and no briefings", async () => {
    const viewer = await newViewer();
    const { searchId } = await busySearch(viewer);
    const { live, now } = await liveToday(viewer);
    const steps = nowSteps(live, now).map(({ step }) => step);
    expect(steps.map(({ kind }) => kind)).toEqual(["reply", "thank-you", "thank-you", "follow-up"]);
    // Of the two thanks that are due at once, the one that can be sent comes first.
    expect(steps.map(({ status }) => status)).toEqual(["open", "open", "blocked", "open"]);
    const shell = await shellOf(viewer);
    expect(shell).toEqual({
      name: "Amara Nwosu",
      singleKeys: true,
      language: "en",
      todayCount: 4,
      searches: [{ id: searchId, name: "Front-end, Berlin", live: 5 }],
    });
  });

  test("shows a stranger nothing of it", async () => {
    const viewer = await newViewer();
    await busySearch(viewer);
    const stranger = await newViewer({ fullName: "" });
    expect(await shellOf(stranger)).toEqual({
      name: "amara@nwosu.example",
      singleKeys: true,
      language: "en",
      todayCount: 0,
      searches: [],
    });
    expect(await reading(stranger.id, (db) => db.select().from(searches))).toEqual([]);
  });
});
