import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "@/scripts/migrate.mjs";
import { everything, plant } from "../support/canary";
import { someWednesday } from "../support/people";
import { emptyDatabase, temporaryDataFolder } from "../support/postgres";

const folder = temporaryDataFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Where = Awaited<ReturnType<typeof emptyDatabase>>;

async function instance(): Promise<Where> {
  const where = await emptyDatabase();
  await migrate(where);
  return where;
}

function run(
  script: "backup" | "restore",
  file: string,
  { appUrl, ownerUrl }: Where | { appUrl: ""; ownerUrl: "" },
) {
  const { DATABASE_SUPERUSER_URL: _, ...env } = process.env;
  const given = { DATABASE_URL: appUrl, DATABASE_MIGRATION_URL: ownerUrl, DATA_DIR: join(folder, "data") };
  const done = spawnSync(process.execPath, [`scripts/${script}.mjs`, file], {
    env: { ...env, ...given },
    encoding: "utf8",
  });
  return { code: done.status, out: done.stdout.trim(), errors: done.stderr.trim() };
}

async function allOf({ superuserUrl }: Where): Promise<string> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  await sql`delete from imports`;
  const rows = await everything(sql);
  await sql.end();
  return rows;
}

let from: Where;
const file = join(folder, "all.jsonl.gz");

beforeAll(async () => {
  from = await instance();
  const sql = postgres(from.superuserUrl, { max: 1, onnotice: () => {} });
  await plant(sql, someWednesday);
  await plant(sql, someWednesday);
  await sql.end();
});

test("a backup comes back into an empty instance the same, every table of everybody's", async () => {
  expect(run("backup", file, from)).toMatchObject({ code: 0, errors: "" });
  expect(existsSync(`${file}.unfinished`)).toBe(false);
  const to = await instance();
  expect(run("restore", file, to)).toMatchObject({ code: 0, errors: "" });
  expect(await allOf(to)).toBe(await allOf(from));
});

test("what is no empty instance is left as it is", async () => {
  const before = await allOf(from);
  const told = run("restore", file, from);
  expect(told).toMatchObject({ code: 1, errors: expect.stringContaining("has 2 accounts already") });
  expect(await allOf(from)).toBe(before);
});

test("a backup that was cut off, changed, or written by a newer release restores nothing", async () => {
  const to = await instance();
  const empty = await allOf(to);
  const whole = readFileSync(file);
  const text = gunzipSync(whole).toString("utf8");
  const broken: [Buffer, string][] = [
    [whole.subarray(0, whole.length - 40), "cut off or changed"],
    [gzipSync(text.replace('"version":1', '"version":2')), "a newer Afterword"],
    [gzipSync(text.replace('"role":', '"invented":')), "doesn't know"],
    [gzipSync(text.slice(0, text.lastIndexOf("{") + 9)), "can't be read"],
    [gzipSync('{"format":"something"}\n'), "no backup of Afterword"],
  ];
  for (const [bytes, says] of broken) {
    const name = join(folder, `${randomUUID()}.jsonl.gz`);
    writeFileSync(name, bytes);
    expect(run("restore", name, to)).toMatchObject({ code: 1, errors: expect.stringContaining(says) });
    expect(await allOf(to)).toBe(empty);
  }
});

test("the embedded database is backed up and filled without a word of where it is", async () => {
  const embedded = { appUrl: "", ownerUrl: "" } as const;
  expect(run("restore", file, embedded)).toMatchObject({
    code: 0,
    out: expect.stringContaining("Restored: 2 accounts"),
  });
  const second = join(folder, "second.jsonl.gz");
  expect(run("backup", second, embedded)).toMatchObject({ code: 0, errors: "" });
  const rows = (name: string) => gunzipSync(readFileSync(name)).toString("utf8").split("\n").slice(1).sort();
  expect(rows(second)).toEqual(rows(file));
}, 120_000);

test("the backup is for its owner's eyes alone, and a missing file is named", () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(run("restore", join(folder, "nowhere"), from).errors).toContain("nowhere: name the backup");
});
