import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { afterAll, describe, expect, test } from "vitest";
import { migrate } from "@/scripts/migrate.mjs";
import { emptyDatabase } from "../support/postgres";

const folder = mkdtempSync(join(tmpdir(), "afterword-migrations-"));
const slowFolder = mkdtempSync(join(tmpdir(), "afterword-migrations-"));
afterAll(() => {
  for (const path of [folder, slowFolder]) rmSync(path, { recursive: true });
});

// Of a table made twice, or a row put in twice, the database itself would tell.
const first =
  "create table steps (name text primary key);--> statement-breakpoint\ninsert into steps values ('first');";
writeMigrations(folder, [first, "insert into steps values ('second');"]);
writeMigrations(slowFolder, [
  first,
  "insert into steps values ('second');--> statement-breakpoint\nselect pg_sleep(90);",
]);

function writeMigrations(path: string, statements: string[]) {
  const entries = statements.map((_, idx) => ({
    idx,
    version: "7",
    when: 1000 + idx,
    tag: `000${idx}_step`,
    breakpoints: true,
  }));
  mkdirSync(join(path, "meta"));
  writeFileSync(
    join(path, "meta", "_journal.json"),
    JSON.stringify({ version: "7", dialect: "postgresql", entries }),
  );
  for (const [idx, text] of statements.entries()) writeFileSync(join(path, `000${idx}_step.sql`), text);
}

/** What a database says of its migrations, asked as the superuser. */
async function stateOf({ superuserUrl }: { superuserUrl: string }) {
  const sql = postgres(superuserUrl, { max: 1 });
  const steps = await sql`select name from steps order by name`;
  const [applied] =
    await sql`select count(*)::int as count, count(distinct hash)::int as hashes from drizzle.__drizzle_migrations`;
  const locks = await sql`
    select 1 from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`;
  await sql.end();
  return { steps: steps.map(({ name }) => name), ...applied, locks: locks.length };
}

const healthy = { steps: ["first", "second"], count: 2, hashes: 2, locks: 0 };

/** An instance in a process of its own, in the middle of a migration that takes long. */
async function instanceInMidMigration({
  ownerUrl,
  appUrl,
  superuserUrl,
}: Awaited<ReturnType<typeof emptyDatabase>>) {
  const script = `
    const { migrate } = await import(${JSON.stringify(resolve("scripts/migrate.mjs"))});
    await migrate(${JSON.stringify({ ownerUrl, appUrl, folder: slowFolder })});`;
  const instance = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "ignore" });
  const sql = postgres(superuserUrl, { max: 1 });
  const sleeping = () =>
    sql`select pid from pg_stat_activity where query like '%pg_sleep(90)%' and pid <> pg_backend_pid() and datname = current_database()`;
  await expect.poll(sleeping, { timeout: 15_000 }).toHaveLength(1);
  const [backend] = await sleeping();
  return {
    instance,
    terminate: () => sql`select pg_terminate_backend(${backend!.pid})`,
    end: () => sql.end(),
  };
}

describe("F6: two instances migrating at once", () => {
  test("do each migration once, twenty times over", async () => {
    for (let time = 0; time < 20; time += 1) {
      const database = await emptyDatabase();
      await Promise.all([migrate({ ...database, folder }), migrate({ ...database, folder })]);
      expect(await stateOf(database)).toEqual(healthy);
    }
  }, 180_000);

  test("do the project's own migrations once", async () => {
    const database = await emptyDatabase();
    await Promise.all([migrate(database), migrate(database), migrate(database)]);
    const sql = postgres(database.superuserUrl, { max: 1 });
    const [applied] =
      await sql`select count(*) = count(distinct hash) as once, count(*) > 0 as any from drizzle.__drizzle_migrations`;
    await sql.end();
    expect(applied).toEqual({ once: true, any: true });
  });

  test("where one is killed in mid-migration, the other takes over within seconds, from the start", async () => {
    const database = await emptyDatabase();
    const { instance, end } = await instanceInMidMigration(database);
    const other = migrate({ ...database, folder });
    instance.kill("SIGKILL");
    await once(instance, "exit");
    await other;
    await end();
    expect(await stateOf(database)).toEqual(healthy);
  }, 80_000);

  test("where one's connection is cut in mid-migration, it ends with an error and the other takes over", async () => {
    const database = await emptyDatabase();
    const { instance, terminate, end } = await instanceInMidMigration(database);
    const other = migrate({ ...database, folder });
    const ended = once(instance, "exit");
    await terminate();
    expect((await ended)[0]).not.toBe(0);
    await other;
    await end();
    expect(await stateOf(database)).toEqual(healthy);
  }, 80_000);
});
