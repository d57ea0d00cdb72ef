import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { writing } from "@/db/client";
import { searches } from "@/db/schema";
import { deleteMany, letManyGo, moveMany } from "@/lib/applications/many";
import { liftOutcome, recordOutcome } from "@/lib/applications/outcome";
import { manyInput } from "@/lib/applications/schema-list";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { setCancelled } from "@/lib/interviews/call-off";
import { renameSearch } from "@/lib/searches/queries";
import { trashOf } from "@/lib/trash/trash";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import { busySearch } from "@/tests/support/busy-search";
import { stopClock } from "@/tests/support/clock";
import { newApplication, newInterview, newSearch, newViewer, someWednesday } from "@/tests/support/people";
import { rowsOf } from "@/tests/support/rows";

stopClock(someWednesday);

const take = (viewer: Viewer, token: string) => undo(viewer, undoToken.parse(token));

describe("several applications at once", () => {
  test("are let go, those that were over staying as they are; undo makes them live again, byte for byte", async () => {
    const viewer = await newViewer();
    const { thanking, checking, plain } = await busySearch(viewer);
    await recordOutcome(viewer, plain, { kind: "offer", on: "2026-06-10" });
    const before = await rowsOf(viewer);
    const done = await letManyGo(viewer, [thanking, checking, plain]);
    expect(done?.n).toBe(2);
    expect(await storyOf(viewer, thanking)).toMatchObject({
      over: "let-go",
      outcome: "let-go",
      outcomeAt: someWednesday,
    });
    expect(await storyOf(viewer, plain)).toMatchObject({ outcome: "offer" });
    await take(viewer, done!.undo);
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("are moved to another search and back; one that is gone, or another's, takes none", async () => {
    const viewer = await newViewer();
    const stranger = await newViewer();
    const { thanking, checking } = await busySearch(viewer);
    const other = await newSearch(viewer);
    const before = await rowsOf(viewer);
    expect(await moveMany(viewer, [thanking, checking], await newSearch(stranger))).toBeNull();
    expect(await rowsOf(viewer)).toEqual(before);
    const done = await moveMany(viewer, [thanking, checking], other);
    expect(done?.n).toBe(2);
    expect((await storyOf(viewer, checking))?.searchId).toBe(other);
    await take(viewer, done!.undo);
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("are deleted as one thing, and put back byte for byte", async () => {
    const viewer = await newViewer();
    const { thanking, checking, replying } = await busySearch(viewer);
    const before = await rowsOf(viewer);
    const done = await deleteMany(viewer, [thanking, checking, replying]);
    expect(done?.n).toBe(3);
    expect((await rowsOf(viewer)).touches).toEqual([]);
    expect((await trashOf(viewer)).map(({ label }) => label)).toEqual([
      "Marrowby Rail, Product Designer, and two more",
    ]);
    await take(viewer, done!.undo);
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("of another person's are none", async () => {
    const viewer = await newViewer();
    const { thanking, searchId } = await busySearch(viewer);
    const stranger = await newViewer();
    const before = await rowsOf(viewer);
    for (const many of [letManyGo, deleteMany]) expect(await many(stranger, [thanking])).toBeNull();
    expect(await moveMany(stranger, [thanking], searchId)).toBeNull();
    expect(await moveMany(stranger, [thanking], await newSearch(stranger))).toBeNull();
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("are at most 600", () => {
    const ids = Array.from({ length: 601 }, () => crypto.randomUUID());
    expect(manyInput.safeParse({ verb: "delete", ids, back: "/today" }).success).toBe(false);
    expect(manyInput.safeParse({ verb: "delete", ids: ids.slice(1), back: "/today" }).success).toBe(true);
  });
});

describe("what was changed", () => {
  test("is taken back once, as it stood, and stands in no list of what was deleted", async () => {
    const viewer = await newViewer();
    const id = await newApplication(viewer);
    const interviewId = await newInterview(viewer, id, []);
    const ref = { applicationId: id, interviewId };
    const { searchId } = (await storyOf(viewer, id))!;
    await recordOutcome(viewer, id, { kind: "withdrawn", on: "2026-06-09" });
    const changes = [
      () => liftOutcome(viewer, id),
      () => setCancelled(viewer, ref, true, someWednesday),
      () => renameSearch(viewer, searchId, "Another name"),
    ];
    for (const change of changes) {
      const before = await rowsOf(viewer);
      const token = await change();
      expect(await rowsOf(viewer)).not.toEqual(before);
      expect(await trashOf(viewer)).toEqual([]);
      await take(viewer, token!);
      expect(await rowsOf(viewer)).toEqual(before);
      await take(viewer, token!);
      expect(await rowsOf(viewer)).toEqual(before);
    }
  });

  test("leaves what was changed since, and beside it, as that is", async () => {
    const viewer = await newViewer();
    const id = await newApplication(viewer);
    const { searchId } = (await storyOf(viewer, id))!;
    const done = await moveMany(viewer, [id], await newSearch(viewer));
    await recordOutcome(viewer, id, { kind: "offer", on: "2026-06-10" });
    await take(viewer, done!.undo);
    expect(await storyOf(viewer, id)).toMatchObject({ searchId, outcome: "offer", over: "closed" });
  });

  test("a move back to a search that is gone can't be, and nothing is changed by it", async () => {
    const viewer = await newViewer();
    const id = await newApplication(viewer);
    const from = (await storyOf(viewer, id))!.searchId;
    const done = await moveMany(viewer, [id], await newSearch(viewer));
    await writing(viewer.id, (db) => db.delete(searches).where(eq(searches.id, from)));
    const before = await rowsOf(viewer);
    await expect(take(viewer, done!.undo)).rejects.toThrow();
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("is nobody else's to take back", async () => {
    const viewer = await newViewer();
    const id = await newApplication(viewer);
    const done = await moveMany(viewer, [id], await newSearch(viewer));
    const before = await rowsOf(viewer);
    await take(await newViewer(), done!.undo);
    expect(await rowsOf(viewer)).toEqual(before);
  });
});
