import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disconnect, reading, system, writing } from "@/db/client";
import { searches, signInAttempts } from "@/db/schema";
import { now } from "@/lib/clock";
import { pathOf } from "@/scripts/bench/scale/installed.mjs";
import { startPooler } from "@/scripts/bench/scale/pooler.mjs";
import { newSearch, newViewer } from "../support/people";
import { temporaryDataFolder } from "../support/postgres";
import { superuser } from "../support/walls";

// A machine without PgBouncer has tests/scale/pooler, by what is said on the wire.
describe.skipIf(!pathOf("pgbouncer"))("Through PgBouncer, which lends three connections to ten", () => {
  const straight = String(process.env.DATABASE_URL);
  const folder = temporaryDataFolder();
  let pooler: Awaited<ReturnType<typeof startPooler>>;

  beforeAll(async () => {
    pooler = await startPooler({ url: straight, folder, size: 3 });
    process.env.DATABASE_URL = pooler.url;
  });
  afterAll(async () => {
    await disconnect();
    process.env.DATABASE_URL = straight;
    await pooler.stop();
    rmSync(folder, { recursive: true });
  });

  test("everybody reads and writes what is theirs, many at once, over and over", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => newViewer()));
    const names = (id: string) =>
      reading(id, (db) => db.select({ name: searches.name }).from(searches).limit(50));
    await Promise.all(
      people.map(async (viewer) => {
        for (let round = 0; round < 10; round += 1) {
          await newSearch(viewer, { name: `${viewer.id} ${round}` });
          // Only the setting of the transaction says whose rows these are.
          const seen = await Promise.all([names(viewer.id), names(viewer.id)]);
          for (const rows of seen) {
            expect(rows).toHaveLength(round + 1);
            expect(rows.every(({ name }) => name.startsWith(viewer.id))).toBe(true);
          }
        }
      }),
    );
    expect(await system().select().from(searches)).toEqual([]);
  });

  test("a change that fails leaves nothing, and none is counted that wasn't made", async () => {
    const viewer = await newViewer();
    const revision = async () =>
      (await superuser`select revision from accounts where id = ${viewer.id}`)[0]?.revision;
    const before = await revision();
    const failing = Array.from({ length: 20 }, () =>
      writing(viewer.id, async (db) => {
        const row = { userId: viewer.id, id: randomUUID(), name: "half", createdAt: now() };
        await db.insert(searches).values(row);
        await db.insert(searches).values(row);
      }),
    );
    const ends = await Promise.allSettled(failing);
    expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(["rejected"]));
    expect(await superuser`select 1 from searches where user_id = ${viewer.id}`).toHaveLength(0);
    expect(await revision()).toBe(before);
  });

  test("the same statements are said by all, with other values, and each gets its own answer", async () => {
    const keys = Array.from({ length: 60 }, () => `pooler:${randomUUID()}`);
    await Promise.all(
      keys.map((key, attempts) =>
        system().insert(signInAttempts).values({ key, attempts, countedFrom: now(), waitUntil: null }),
      ),
    );
    const rows = await superuser`select key, attempts from sign_in_attempts where key in ${superuser(keys)}`;
    expect(new Map(rows.map((row) => [row.key, row.attempts]))).toEqual(
      new Map(keys.map((key, attempts) => [key, attempts])),
    );
  });
});
