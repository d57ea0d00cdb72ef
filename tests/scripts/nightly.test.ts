import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { restore } from "@/scripts/backup/restore.mjs";
import { migrate } from "@/scripts/migrate.mjs";
import { copiesFolder, copyWhenDue } from "@/scripts/start/nightly.mjs";
import { readSettings } from "@/scripts/start/settings.mjs";
import { everything, plant } from "../support/canary";
import { someWednesday } from "../support/people";
import { emptyDatabase, temporaryDataFolder } from "../support/postgres";

const folder = temporaryDataFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function instance(name: string) {
  const where = await emptyDatabase();
  await migrate(where);
  const sql = postgres(where.superuserUrl, { max: 1, onnotice: () => {} });
  const variables = { DATABASE_URL: where.appUrl, DATABASE_MIGRATION_URL: where.ownerUrl };
  const settings = readSettings({ NODE_ENV: "test", ...variables, DATA_DIR: join(folder, name) });
  const all = async () => {
    await sql`delete from imports`;
    return everything(sql);
  };
  return { settings, sql, all, end: () => sql.end() };
}

const at = (day: number, hour: number) => new Date(2026, 5, day, hour, 30);
const nameOf = (day: number) => `afterword-2026-06-${String(day).padStart(2, "0")}.jsonl.gz`;

let one: Awaited<ReturnType<typeof instance>>;
const copies = () => readdirSync(copiesFolder(one.settings)).sort();

beforeAll(async () => {
  one = await instance("one");
  await plant(one.sql, someWednesday);
});
afterAll(() => one.end());

test("a copy is made once a night, and one that was missed as soon as somebody looks", async () => {
  expect(await copyWhenDue(one.settings, at(1, 12)), "the first one at once").not.toBeNull();
  expect(await copyWhenDue(one.settings, at(1, 23))).toBeNull();
  expect(await copyWhenDue(one.settings, at(2, 1)), "before the night's hour").toBeNull();
  expect(await copyWhenDue(one.settings, at(2, 3))).not.toBeNull();
  expect(await copyWhenDue(one.settings, at(4, 1)), "a night was missed").not.toBeNull();
  expect(copies()).toEqual([nameOf(1), nameOf(2), nameOf(4)]);
});

test("the latest seven are kept, and what else lies there is left alone", async () => {
  writeFileSync(join(copiesFolder(one.settings), "mine.jsonl.gz"), "mine");
  for (let day = 5; day <= 12; day += 1) await copyWhenDue(one.settings, at(day, 4));
  expect(copies()).toEqual([...[6, 7, 8, 9, 10, 11, 12].map(nameOf), "mine.jsonl.gz"]);
});

test("half a copy of a process that was killed stands in nobody's way", async () => {
  mkdirSync(copiesFolder(one.settings), { recursive: true });
  writeFileSync(join(copiesFolder(one.settings), `${nameOf(13)}.unfinished`), "half");
  expect(await copyWhenDue(one.settings, at(13, 4))).not.toBeNull();
  expect(existsSync(join(copiesFolder(one.settings), `${nameOf(13)}.unfinished`))).toBe(false);
});

test("a nightly copy comes back into an empty instance the same", async () => {
  const two = await instance("two");
  await restore(join(copiesFolder(one.settings), nameOf(13)), two.settings);
  expect(await two.all()).toBe(await one.all());
  await two.end();
});
