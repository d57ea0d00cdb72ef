import postgres, { type TransactionSql } from "postgres";
import { seedRows } from "@/lib/seed/rows";
import { migrate } from "@/scripts/migrate.mjs";
import { insertRows } from "@/scripts/seed/insert.mjs";
import type { Ids } from "../fixtures/trust/account";
import { plant, tablesOfUsers } from "./canary";
import { emptyDatabase } from "./postgres";

/** Of each account: enough that a table of all of them is never read for the sake of one. */
const applications = 40;
const filesKept = 4;

/**
 * A database of so many accounts, each with a row in every table and forty applications: what one has, under the same
 * ids, all have. Postgres knows how its rows are spread, and plans as it would where there are many more.
 */
export async function crowdedDatabase(accounts: number) {
  const database = await emptyDatabase();
  await migrate(database);
  const sql = postgres(database.superuserUrl, { max: 2, onnotice: () => {} });
  const now = new Date().toISOString();
  const { ids } = await plant(sql, now);
  const tables = await tablesOfUsers(sql);
  const users = await sql.begin(async (tx) => {
    // The copies are as whole as what they are made of.
    await tx`set local session_replication_role = replica`;
    const {
      accounts: _,
      profiles,
      ...rows
    } = seedRows({ id: ids.user, email: "", passwordHash: "", applications }, now);
    for (const [table, list] of Object.entries(rows)) if (list.length > 0) await insertRows(tx, table, list);
    await tx`
      insert into imports (user_id, id, kind, file_name, content, created_at)
      select user_id, gen_random_uuid(), kind, file_name, content, created_at
      from imports, generate_series(1, ${filesKept}::int)`;
    const made = await tx<{ id: string }[]>`
      insert into accounts (id, email, created_at)
      select gen_random_uuid(), 'copy-' || n || '@people.example', ${now} from generate_series(1, ${accounts}::int) n
      returning id`;
    for (const table of tables) await copyToAll(tx, table, ids);
    return made.map(({ id }) => id);
  });
  for (const table of [...tables, "accounts"]) await sql`vacuum analyze ${sql(table)}`;
  return { ...database, sql, tables, ids, users };
}

async function copyToAll(sql: TransactionSql, table: string, { user }: Ids): Promise<void> {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`;
  const names = columns.map(({ name }) => `"${name}"`);
  const copied = names.map((name) => (name === '"user_id"' ? "a.id" : `t.${name}`));
  await sql.unsafe(
    `insert into "${table}" (${names}) select ${copied} from "${table}" t, accounts a where t.user_id = '${user}' and a.id <> '${user}'`,
  );
}
