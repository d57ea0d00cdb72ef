import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { DatabaseUnavailable, disconnect, isUnavailable, reading, system, writing } from "@/db/client";
import { searches } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { cuttableWay } from "../support/cuttable";
import { newSearch, newViewer } from "../support/people";
import { tried } from "../support/tried";
import { superuser } from "../support/walls";

const rounds = process.env.TRUST_FULL ? 100 : 3;
const appUrl = String(process.env.DATABASE_URL);
let way: Awaited<ReturnType<typeof cuttableWay>>;
let viewer: Viewer;

beforeAll(async () => {
  way = await cuttableWay(appUrl);
  // Before anything is asked: the environment is read once.
  process.env.DATABASE_URL = way.url;
  viewer = await newViewer();
  await newSearch(viewer, { name: "kept" });
});
afterEach(() => mended());
afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = appUrl;
  await way.end();
});

const names = () => reading(viewer.id, (db) => db.select({ name: searches.name }).from(searches));
/** Mends the way, and waits until the pool has heard of every connection that the cut has cost. */
async function mended() {
  way.mend();
  await expect.poll(() => names().then(String, () => "unavailable")).not.toBe("unavailable");
}

const kindOf = (one: PromiseSettledResult<unknown>) =>
  one.status === "fulfilled"
    ? "answered"
    : one.reason instanceof DatabaseUnavailable
      ? "unavailable"
      : one.reason;

describe("F3: a database that is gone", () => {
  test("is said to be at once, to each of many who ask, and is back as soon as it is back", async () => {
    expect(await names()).toHaveLength(1);
    let cases = 0;
    for (let round = 0; round < rounds; round += 1) {
      way.cut();
      const began = performance.now();
      const asked = await Promise.allSettled(Array.from({ length: 60 }, names));
      expect(new Set(asked.map(kindOf))).toEqual(new Set(["unavailable"]));
      await expect(system().select().from(searches)).rejects.toSatisfy(isUnavailable);
      expect(performance.now() - began).toBeLessThan(2000);
      await mended();
      // Not one connection may be lost to those who were refused: as many as ever answer.
      const again = await Promise.allSettled(Array.from({ length: 60 }, names));
      expect(new Set(again.map(kindOf))).toEqual(new Set(["answered"]));
      cases += 120;
    }
    tried("F3", "question while the database was gone and came back", cases);
  });

  test("in the middle of a change leaves nothing of it, and the change is not said to be made", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const cut = writing(viewer.id, async (db) => {
        await db.update(searches).set({ name: "changed" });
        way.cut();
        await db.update(searches).set({ name: "changed again" });
      });
      await expect(cut).rejects.toBeInstanceOf(DatabaseUnavailable);
      await mended();
      expect(await names()).toEqual([{ name: "kept" }]);
    }
    tried("F3", "change cut in its middle", rounds);
  });
});

test("F3: whoever waits for a connection waits five seconds at most", async () => {
  await names();
  way.hold();
  const began = performance.now();
  const most = 10;
  const held = Array.from({ length: most }, () => names().catch(() => {}));
  const waiting = await Promise.allSettled(Array.from({ length: 50 }, names));
  const waited = performance.now() - began;
  expect(new Set(waiting.map(kindOf))).toEqual(new Set(["unavailable"]));
  expect(waited).toBeGreaterThan(4000);
  expect(waited).toBeLessThan(7000);
  await mended();
  await Promise.all(held);
  tried("F3", `wait for a connection that none came for, ${Math.round(waited)} ms`, waiting.length);
});

describe("F3: a database without room", () => {
  test.each([
    ["a full disk", "53100"],
    ["too many connections", "53300"],
  ])(
    "says so for %s: nothing of the change stays, and the next one is made once there is room",
    async (_, code) => {
      const own = await newViewer();
      const trigger = `full_${code}`;
      await superuser.unsafe(`
      create function ${trigger}() returns trigger language plpgsql as
        $$ begin raise exception 'no room' using errcode = '${code}'; end $$;
      create trigger ${trigger} before insert on searches for each row
        when (new.user_id = '${own.id}' and new.name = 'second') execute function ${trigger}()`);
      try {
        const change = () =>
          writing(own.id, async (db) => {
            for (const name of ["first", "second"])
              await db
                .insert(searches)
                .values({ userId: own.id, id: crypto.randomUUID(), name, createdAt: "2026-06-10T00:00:00Z" });
          });
        await expect(change()).rejects.toBeInstanceOf(DatabaseUnavailable);
        expect(await superuser`select 1 from searches where user_id = ${own.id}`).toHaveLength(0);
        await superuser.unsafe(`drop function ${trigger} cascade`);
        await change();
        expect(await superuser`select 1 from searches where user_id = ${own.id}`).toHaveLength(2);
      } finally {
        await superuser.unsafe(`drop function if exists ${trigger} cascade`);
      }
      tried("F3", `change that found no room (${code})`, 1);
    },
  );
});
