import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { queueSchema } from "../lib/jobs/queues.mjs";
import { installQueue } from "./queue.mjs";

const migrationsOfCheckout = fileURLToPath(new URL("../db/migrations", import.meta.url));
const lock = 0x61667465; // "afte": any number will do that is the same in every instance

/**
 * Brings a database to this checkout's schema and lets the app's role use it. Instances that start together wait for
 * each other at a session lock, which is why the URL must lead to Postgres itself and not to a transaction pooler.
 * @param {{ ownerUrl: string, appUrl: string, folder?: string }} options
 */
export async function migrate({ ownerUrl, appUrl, folder = migrationsOfCheckout }) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    // So that a killed instance holds up the others no longer than a second; not every system's Postgres can tell.
    await sql`set client_connection_check_interval = '1s'`.catch(() => {});
    await sql`select pg_advisory_lock(${lock})`;
    await applyMigrations(drizzle(sql), { migrationsFolder: folder });
    await noteMigration(sql);
    await installQueue(ownerUrl, sql);
    await grantToApp(sql, decodeURIComponent(new URL(appUrl).username));
  } finally {
    await sql.end();
  }
}

/**
 * Says in the instance's own table how far it is migrated: the app may not look at drizzle's.
 * @param {postgres.Sql} sql
 */
async function noteMigration(sql) {
  const [marks] = await sql`select to_regclass('public.instance_marks') as table`;
  if (!marks?.table) return;
  await sql`
    insert into instance_marks (key, value)
    select 'migration', max(created_at)::text from drizzle.__drizzle_migrations
    on conflict (key) do update set value = excluded.value where instance_marks.value <> excluded.value`;
}

/**
 * The app reads and writes rows, and nothing else: no table of its own, nothing of drizzle's, and no word in what the
 * instance is for (`instance_marks` lets a test clock in).
 * @param {postgres.Sql} sql
 * @param {string} app
 */
async function grantToApp(sql, app) {
  const [owner] = await sql`select current_user as name`;
  if (owner?.name === app) return; // one login for both, as a small host of one's own may have it
  await sql.begin(async (sql) => {
    await sql`grant usage on schema public to ${sql(app)}`;
    await sql`grant select, insert, update, delete on all tables in schema public to ${sql(app)}`;
    await sql`grant usage on all sequences in schema public to ${sql(app)}`;
    await sql`grant usage on schema ${sql(queueSchema)} to ${sql(app)}`;
    await sql`grant select, insert, update, delete on all tables in schema ${sql(queueSchema)} to ${sql(app)}`;
    const [marks] = await sql`select to_regclass('public.instance_marks') as table`;
    if (marks?.table) await sql`revoke insert, update, delete on instance_marks from ${sql(app)}`;
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { DATABASE_URL: appUrl, DATABASE_MIGRATION_URL: ownerUrl = appUrl } = process.env;
  if (!appUrl || !ownerUrl) {
    console.error("DATABASE_URL is not set: name the database to migrate");
    process.exit(1);
  }
  await migrate({ ownerUrl, appUrl });
}
