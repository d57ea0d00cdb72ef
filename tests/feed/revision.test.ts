import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { reading, system, writing } from "@/db/client";
import { accounts, profiles, searches } from "@/db/schema";
import { lockApplication } from "@/lib/applications/settle";
import type { Viewer } from "@/lib/auth/viewer-type";
import { stopClock } from "../support/clock";
import { newApplication, newSearch, newViewer } from "../support/people";

const setClock = stopClock("2026-06-10T08:00:00.000Z");

async function standingOf(viewer: Viewer) {
  const [row] = await system()
    .select({ revision: accounts.revision, changedAt: accounts.changedAt })
    .from(accounts)
    .where(eq(accounts.id, viewer.id));
  return row as NonNullable<typeof row>;
}

const rename = (viewer: Viewer, name: string) =>
  writing(viewer.id, (db) => db.update(searches).set({ name }).where(eq(searches.userId, viewer.id)));

test("each transaction that changed a row counts one revision, at its time", async () => {
  const viewer = await newViewer();
  await newSearch(viewer);
  const before = await standingOf(viewer);
  setClock("2026-06-10T09:00:00.000Z");
  await rename(viewer, "Another");
  expect(await standingOf(viewer)).toEqual({
    revision: before.revision + 1,
    changedAt: "2026-06-10T09:00:00.000Z",
  });
  await writing(viewer.id, async (db) => {
    await db.update(searches).set({ name: "One" }).where(eq(searches.userId, viewer.id));
    await db.update(searches).set({ name: "Two" }).where(eq(searches.userId, viewer.id));
  });
  expect((await standingOf(viewer)).revision).toBe(before.revision + 2);
});

test("a clock that goes back takes the time of the last change nowhere", async () => {
  const viewer = await newViewer();
  await newSearch(viewer);
  setClock("2026-06-10T09:00:00.000Z");
  await rename(viewer, "Another");
  setClock("2026-06-10T07:00:00.000Z");
  await rename(viewer, "A third");
  expect((await standingOf(viewer)).changedAt).toBe("2026-06-10T09:00:00.000Z");
});

test("what changed nothing, what was rolled back and what another did count nothing", async () => {
  const viewer = await newViewer();
  const other = await newViewer();
  await newSearch(viewer);
  const application = await newApplication(viewer);
  const before = await standingOf(viewer);
  await writing(viewer.id, (db) =>
    db.update(searches).set({ name: "Nothing" }).where(eq(searches.id, crypto.randomUUID())),
  );
  await expect(
    writing(viewer.id, async (db) => {
      await db.update(searches).set({ name: "Undone" }).where(eq(searches.userId, viewer.id));
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  await writing(other.id, (db) => lockApplication(db, other, application));
  await newSearch(other);
  expect(await standingOf(viewer)).toEqual(before);
});

test("fifty at once are fifty", async () => {
  const viewer = await newViewer();
  await newSearch(viewer);
  const { revision } = await standingOf(viewer);
  await Promise.all(Array.from({ length: 50 }, (_, n) => rename(viewer, `Number ${n}`)));
  expect((await standingOf(viewer)).revision).toBe(revision + 50);
});

test("no other way into the database can change a user's row, so no write is missed", async () => {
  const viewer = await newViewer();
  const change = { fullName: "Somebody else" };
  const mine = eq(profiles.userId, viewer.id);
  await expect(reading(viewer.id, (db) => db.update(profiles).set(change).where(mine))).rejects.toMatchObject(
    { cause: { message: expect.stringContaining("read-only transaction") } },
  );
  expect(await system().update(profiles).set(change).where(mine).returning()).toEqual([]);
  await expect(system().insert(profiles).values({ userId: viewer.id })).rejects.toThrow();
});
