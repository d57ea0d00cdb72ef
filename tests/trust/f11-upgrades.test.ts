import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres, { type Sql } from "postgres";
import { afterAll, expect, test } from "vitest";
import { migrate } from "@/scripts/migrate.mjs";
import { plant } from "../support/canary";
import { someWednesday } from "../support/people";
import { emptyDatabase } from "../support/postgres";
import { tried } from "../support/tried";

const folders: string[] = [];
const figures = { rows: 0, lost: 0 };
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
  tried("F11", `row upgraded from each of ${versions.length} earlier schemas`, figures.rows, figures.lost);
});

const journal = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8"));
const versions: string[] = journal.entries.map(({ tag }: { tag: string }) => tag).slice(0, -1);

/** The migrations as they were when this one was the last. */
function migrationsUntil(tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), "afterword-migrations-"));
  folders.push(folder);
  cpSync("db/migrations", folder, { recursive: true });
  const entries = journal.entries.slice(0, versions.indexOf(tag) + 1);
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify({ ...journal, entries }));
  return folder;
}

type Rows = Record<string, Record<string, unknown>[]>;

async function allRows(sql: Sql): Promise<Rows> {
  const tables = await sql`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'instance_marks' order by 1`;
  const all: Rows = {};
  for (const { name } of tables) {
    const rows = await sql`select to_jsonb(t) as row from ${sql(name)} t order by to_jsonb(t)::text`;
    all[name] = rows.map(({ row }) => row);
  }
  return all;
}

/** Of each row the columns that it had before. */
const asBefore = (rows: Rows[string], before: Rows[string]) =>
  rows
    .map((row) => JSON.stringify(Object.keys(before[0] ?? {}).map((column) => [column, row[column]])))
    .sort();

test.each(versions)(
  "F11: rows from when %s was the last migration are all there after an upgrade",
  async (tag) => {
    const database = await emptyDatabase();
    await migrate({ ...database, folder: migrationsUntil(tag) });
    const sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} });
    await plant(sql, someWednesday, undefined, undefined, "as far as there is room for it");
    const before = await allRows(sql);
    const filled = Object.keys(before).filter((table) => (before[table]?.length ?? 0) > 0);
    expect(filled.length).toBeGreaterThan(12);

    await migrate(database);

    const after = await allRows(sql);
    await sql.end();
    for (const table of filled) {
      const kept = asBefore(after[table] ?? [], before[table] ?? []);
      const had = asBefore(before[table] ?? [], before[table] ?? []);
      figures.rows += had.length;
      figures.lost += had.filter((row) => !kept.includes(row)).length;
      expect(kept, table).toEqual(had);
    }
  },
);
