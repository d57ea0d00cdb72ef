import { randomUUID } from "node:crypto";
import postgres, { type Sql } from "postgres";
import { afterAll, expect, test, vi } from "vitest";
import { disconnect } from "@/db/client";
import { writeAccountFile } from "@/lib/account-file/export";
import { mergeAccount } from "@/lib/account-file/merge";
import { accountLimits, readAccountFile, readingParts } from "@/lib/account-file/read";
import type { AccountFile } from "@/lib/account-file/schema";
import { leftOut, tables } from "@/lib/account-file/tables";
import { type Viewer, viewerOf } from "@/lib/auth/viewer-type";
import { readInWorker } from "@/lib/interchange/read-in-worker";
import { seedRows } from "@/lib/seed/rows";
import { migrate } from "@/scripts/migrate.mjs";
import { insertRows } from "@/scripts/seed/insert.mjs";
import { plant, tablesOfUsers } from "../support/canary";
import { newViewer, someWednesday } from "../support/people";
import { emptyDatabase } from "../support/postgres";
import { tried } from "../support/tried";
import { superuser, viewerOfIds } from "../support/walls";

afterAll(() => disconnect());

async function exported(viewer: Viewer): Promise<string> {
  let text = "";
  await writeAccountFile(viewer, someWednesday, async (piece) => {
    text += piece;
  });
  return text;
}

async function readBack(text: string): Promise<AccountFile> {
  const options = readingParts;
  const parts = await readInWorker("json", new TextEncoder().encode(text), options, accountLimits);
  if (parts.kind === "refused") throw new Error(parts.reason);
  const read = await readAccountFile(parts.value, someWednesday);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.file;
}

/** Every row of an account by its table, but for the owner's own id, wherever it stands. */
async function content(sql: Sql, { id }: Viewer): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of await tablesOfUsers(sql)) {
    const rows = await sql`select to_jsonb(t)::text as row from ${sql(table)} t where user_id = ${id}`;
    all[table] = rows.map(({ row }) => row.replaceAll(`"${id}"`, "the owner")).sort();
  }
  return all;
}

async function seeded(applications: number): Promise<Viewer> {
  const id = randomUUID();
  const rows = seedRows(
    { id, email: `${id}@seed.example`, passwordHash: "none", applications },
    someWednesday,
  );
  await superuser.begin(async (sql) => {
    for (const [table, list] of Object.entries(rows)) await insertRows(sql, table, list);
  });
  return viewerOf(id, randomUUID());
}

/** The same modules on an empty database of its own, as another server's, with its superuser's connection. */
async function elsewhere() {
  const { appUrl, ownerUrl, superuserUrl } = await emptyDatabase();
  await migrate({ ownerUrl, appUrl });
  const here = String(process.env.DATABASE_URL);
  const at = async (url: string) => {
    await disconnect();
    vi.resetModules();
    process.env.DATABASE_URL = url;
  };
  await at(appUrl);
  const [people, merging] = [await import("../support/people"), await import("@/lib/account-file/merge")];
  const client = await import("@/db/client");
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  const back = async () => {
    await client.disconnect();
    await sql.end();
    await at(here);
  };
  return { sql, back, newViewer: people.newViewer, mergeAccount: merging.mergeAccount };
}

test("F9: every table of a user's is in the file, or named as left out", async () => {
  const inFile = Object.keys(tables).map((name) =>
    name.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
  );
  const known = [...inFile, "profiles", "trash", ...leftOut];
  expect(known.sort()).toEqual(await tablesOfUsers(superuser));
});

test("F9: an account with a row in every table comes back the same in another, table by table", async () => {
  const { ids } = await plant(superuser, someWednesday);
  const [from, to] = [viewerOfIds({ ...ids }), await newViewer()];
  await superuser`delete from imports where user_id = ${from.id}`;
  await mergeAccount(to, await readBack(await exported(from)), someWednesday);
  const [before, after] = [await content(superuser, from), await content(superuser, to)];
  expect(Object.values(before).flat().length).toBeGreaterThan(18);
  expect(after).toEqual(before);
});

test("F9: a seeded account comes back the same on another server's database, and a second time changes nothing", async () => {
  const from = await seeded(process.env.TRUST_FULL ? 2000 : 150);
  const before = await content(superuser, from);
  const file = await readBack(await exported(from));
  const other = await elsewhere();
  const to = await other.newViewer();
  const started = performance.now();
  const first = await other.mergeAccount(to, file, someWednesday);
  const seconds = (performance.now() - started) / 1000;
  const after = await content(other.sql, to);
  const second = await other.mergeAccount(to, file, someWednesday);
  const again = await content(other.sql, to);
  await other.back();
  const rows = Object.values(before).flat().length;
  tried("F9", `row of ${Object.keys(before).length} tables brought back, ${seconds.toFixed(1)} s`, rows);
  expect(rows).toBeGreaterThan(1500);
  expect(after).toEqual(before);
  expect(again).toEqual(before);
  expect(first).toMatchObject({ applications: { added: file.applications.length, held: 0 } });
  expect(second).toMatchObject({
    applications: { added: 0, held: file.applications.length },
    touches: { added: 0 },
  });
});
