import { AsyncLocalStorage } from "node:async_hooks";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Db, reading, writing } from "@/db/client";
import { searches } from "@/db/schema";
import { newSearch, newViewer } from "../support/people";

const requests = new AsyncLocalStorage<object>();
const held = globalThis as { afterwordRequests?: unknown };
beforeAll(() => {
  held.afterwordRequests = requests;
});
afterAll(() => {
  held.afterwordRequests = undefined;
});

const inRequest = <T>(work: () => Promise<T>) => requests.run({}, work);

/** In which transaction somebody reads: on what connection, and since when. */
async function transaction(db: Db): Promise<string> {
  const [row] = await db.execute(sql`select pg_backend_pid() || ' ' || transaction_timestamp() as one`);
  return String(row?.one);
}
const names = async (db: Db) =>
  (await db.select({ name: searches.name }).from(searches)).map(({ name }) => name);

test("what one request reads at once for one user is read in one transaction, and each part gets its own answer", async () => {
  const viewer = await newViewer();
  await newSearch(viewer, { name: "Teaching" });
  const [one, seen, other] = await inRequest(() =>
    Promise.all([
      reading(viewer.id, transaction),
      reading(viewer.id, names),
      Promise.resolve().then(() => reading(viewer.id, transaction)),
    ]),
  );
  expect(seen).toEqual(["Teaching"]);
  expect(other).toBe(one);
});

test("what is read once the rest is answered sees what was written meanwhile", async () => {
  const viewer = await newViewer();
  const [before, after] = await inRequest(async () => {
    const first = await reading(viewer.id, names);
    await newSearch(viewer, { name: "Teaching" });
    return [first, await reading(viewer.id, names)];
  });
  expect([before, after]).toEqual([[], ["Teaching"]]);
});

test("neither another user's reading nor another request's joins in", async () => {
  const [viewer, stranger] = [await newViewer(), await newViewer()];
  await newSearch(viewer, { name: "Teaching" });
  await newSearch(stranger, { name: "Design" });
  const [own, theirs] = await inRequest(() =>
    Promise.all([reading(viewer.id, names), reading(stranger.id, names)]),
  );
  expect([own, theirs]).toEqual([["Teaching"], ["Design"]]);
  const both = await Promise.all([0, 1].map(() => inRequest(() => reading(viewer.id, transaction))));
  expect(both[0]).not.toBe(both[1]);
});

test("where one part fails, the request that comes next reads on", async () => {
  const viewer = await newViewer();
  await newSearch(viewer, { name: "Teaching" });
  const failed = inRequest(() =>
    Promise.all([reading(viewer.id, (db) => db.execute(sql`select 1 / 0`)), reading(viewer.id, names)]),
  );
  await expect(failed).rejects.toThrow();
  expect(await inRequest(() => reading(viewer.id, names))).toEqual(["Teaching"]);
});

test("nothing can be written in it", async () => {
  const viewer = await newViewer();
  const search = {
    userId: viewer.id,
    id: crypto.randomUUID(),
    name: "Teaching",
    createdAt: "2026-05-01T08:00:00.000Z",
  };
  await expect(
    inRequest(() => reading(viewer.id, (db) => db.insert(searches).values(search))),
  ).rejects.toThrow();
  await writing(viewer.id, (db) => db.insert(searches).values(search));
  expect(await inRequest(() => reading(viewer.id, names))).toEqual(["Teaching"]);
});

test("no statement keeps a plan that was made while its table was smaller", async () => {
  const viewer = await newViewer();
  const kept = await writing(viewer.id, async (db) => {
    for (let time = 0; time < 12; time += 1) {
      await db.select().from(searches).where(eq(searches.userId, viewer.id));
    }
    return db.execute(
      sql`select generic_plans from pg_prepared_statements where custom_plans + generic_plans > 5`,
    );
  });
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.every(({ generic_plans }) => Number(generic_plans) === 0)).toBe(true);
});
