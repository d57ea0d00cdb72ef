import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { DatabaseUnavailable, type Db, reading, system, writing } from "@/db/client";
import { handsOn } from "@/db/hands";
import { openLine } from "@/db/line";
import { accounts, searches, signInAttempts } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { newSearch, newViewer } from "../support/people";
import { tried } from "../support/tried";
import { superuser } from "../support/walls";

const rounds = process.env.TRUST_FULL ? 1000 : 12;
let cases = 0;
afterAll(() => tried("F4", "transaction cut by pg_terminate_backend", cases));

const backendOf = async (db: Db): Promise<number> => {
  const [row] = await db.execute<{ pid: number }>("select pg_backend_pid() as pid");
  return Number(row?.pid);
};

/** Ends a backend, and waits until Postgres knows it no more. */
async function terminate(pid: number) {
  await superuser`select pg_terminate_backend(${pid}, 5000)`;
}

const row = (viewer: Viewer, name: string) => ({
  userId: viewer.id,
  id: randomUUID(),
  name,
  createdAt: now(),
});
const attempt = (key: string) => ({ key, attempts: 1, countedFrom: now(), waitUntil: null });

async function standing(viewer: Viewer, key: string) {
  const [names, attempts, [account]] = await Promise.all([
    superuser`select name from searches where user_id = ${viewer.id} order by name`,
    superuser`select 1 from sign_in_attempts where key like ${`${key}%`}`,
    superuser`select revision from accounts where id = ${viewer.id}`,
  ]);
  return { names: names.map(({ name }) => name), attempts: attempts.length, revision: account?.revision };
}

test("F4: what is said after the end of a transaction, before the end is answered, takes no effect", async () => {
  const line = await openLine(env().DATABASE_URL);
  for (const statement of ["commit", "rollback"] as const) {
    const { hands, drop } = handsOn(line);
    const key = `f4:${randomUUID()}`;
    await hands.unsafe("begin");
    const ended = hands.end(statement);
    const insert = `insert into sign_in_attempts (key, attempts, counted_from) values ('${key}', 1, now())`;
    await expect(hands.unsafe(insert).execute()).rejects.toBeInstanceOf(DatabaseUnavailable);
    await ended;
    drop();
    expect(await superuser`select 1 from sign_in_attempts where key = ${key}`).toEqual([]);
    cases += 1;
  }
  await line.close();
});

describe("F4: a transaction whose connection is ended", () => {
  test("between two statements takes no effect, nor does what is still said in it", async () => {
    const viewer = await newViewer();
    await newSearch(viewer, { name: "kept" });
    for (let round = 0; round < rounds; round += 1) {
      const key = `f4:${randomUUID()}`;
      const before = await standing(viewer, key);
      // What comes after the cut says so at once, or after a wait in which another connection could have been made.
      const wait = round % 3 === 0 ? 30 : 0;
      let after: unknown[] = [];
      const cut = writing(viewer.id, async (db) => {
        await db.insert(searches).values(row(viewer, "before the cut"));
        await db.insert(signInAttempts).values(attempt(`${key}:before`));
        await terminate(await backendOf(db));
        if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
        const tries = [
          db.insert(signInAttempts).values(attempt(`${key}:after`)),
          db.update(accounts).set({ revision: 1_000_000 }).where(eq(accounts.id, viewer.id)),
          db.insert(searches).values(row(viewer, "after the cut")),
        ];
        after = await Promise.allSettled(tries.map((one) => one.execute()));
      });
      await expect(cut).rejects.toBeInstanceOf(DatabaseUnavailable);
      await expect.poll(() => after.length).toBe(3);
      expect(after.map((one) => (one as { status: string }).status)).toEqual(Array(3).fill("rejected"));
      expect(await standing(viewer, key)).toEqual(before);
      cases += 1;
    }
  }, 600_000);

  test("inside a statement takes no effect", async () => {
    const viewer = await newViewer();
    for (let round = 0; round < rounds / 6; round += 1) {
      const key = `f4:${randomUUID()}`;
      const before = await standing(viewer, key);
      const cut = writing(viewer.id, async (db) => {
        await db.insert(signInAttempts).values(attempt(key));
        const pid = await backendOf(db);
        const sleeping = db.execute("select pg_sleep(30)");
        await Promise.all([sleeping, terminate(pid)]);
      });
      await expect(cut).rejects.toBeInstanceOf(DatabaseUnavailable);
      expect(await standing(viewer, key)).toEqual(before);
      cases += 1;
    }
  });

  test("of the instance's own tables takes no effect either", async () => {
    const key = `f4:${randomUUID()}`;
    const cut = system().transaction(async (tx) => {
      const db = tx as unknown as Db;
      await db.insert(signInAttempts).values(attempt(`${key}:before`));
      await terminate(await backendOf(db));
      await db.insert(signInAttempts).values(attempt(`${key}:after`));
    });
    await expect(cut).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await superuser`select 1 from sign_in_attempts where key like ${`${key}%`}`).toEqual([]);
    cases += 1;
  });

  test("beside others never speaks in another's transaction", async () => {
    const viewers = await Promise.all(Array.from({ length: 8 }, () => newViewer()));
    const cutOne = async (viewer: Viewer) =>
      writing(viewer.id, async (db) => {
        await db.insert(searches).values(row(viewer, "cut"));
        await terminate(await backendOf(db));
        await Promise.allSettled(viewers.map((other) => db.insert(searches).values(row(other, "strayed"))));
      }).catch((error) => expect(error).toBeInstanceOf(DatabaseUnavailable));
    const keepOne = (viewer: Viewer) =>
      writing(viewer.id, (db) => db.insert(searches).values(row(viewer, "kept")));
    for (let round = 0; round < rounds / 10; round += 1) {
      await Promise.all(viewers.map((viewer, index) => (index % 2 ? cutOne(viewer) : keepOne(viewer))));
      cases += viewers.length / 2;
    }
    const names =
      await superuser`select distinct name from searches where user_id in ${superuser(viewers.map(({ id }) => id))}`;
    expect(names.map(({ name }) => name)).toEqual(["kept"]);
  });

  test("leaves a pool that goes on, with as many connections as before", async () => {
    const viewer = await newViewer();
    const asked = Array.from({ length: 40 }, () => reading(viewer.id, (db) => db.select().from(searches)));
    expect(await Promise.all(asked)).toHaveLength(40);
  });
});
