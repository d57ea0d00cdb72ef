import { makerOf } from "../people.mjs";

/** @import { Sql } from "postgres" */

const applications = 75;

/**
 * Fills a database until its users have so many rows: one account as the seed makes it, and as many copies of it as that
 * takes. Ids begin with their owner, so a copy's can be the same.
 * @param {Sql} sql the superuser's
 * @param {{ rows: number, secret: string }} how
 */
export async function crowd(sql, { rows, secret }) {
  const began = performance.now();
  const make = await makerOf(sql, secret);
  const person = await make([applications]);
  const tables = await tablesOfUsers(sql);
  const mine = await rowsIn(sql, tables, person.user);
  const accounts = Math.ceil(rows / mine);
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`; // the copies are as whole as what they are made of
    await tx`
      create temporary table copies on commit drop as
      select gen_random_uuid() as id, n from generate_series(1, ${accounts}::int) n`;
    await tx`
      insert into accounts (id, email, created_at)
      select id, 'copy-' || n || '@people.example', now() from copies`;
    for (const table of tables) {
      const names = (await columnsOf(tx, table)).map((name) => `"${name}"`);
      const given = names.map((name) => (name === '"user_id"' ? "copies.id" : `t.${name}`));
      await tx.unsafe(
        `insert into "${table}" (${names}) select ${given} from "${table}" t, copies where t.user_id = '${person.user}'`,
      );
    }
  });
  await sql.unsafe("vacuum analyze");
  const seconds = (performance.now() - began) / 1000;
  return { person, accounts, rows: mine * (accounts + 1), seconds, tables };
}

/**
 * How often each of these tables was read whole since the database was made; those with fewer rows than there are people
 * left out, since nothing is quicker with them.
 * @param {Sql} sql
 * @param {{ tables: readonly string[], accounts: number }} made
 * @returns {Promise<Map<string, number>>}
 */
export async function readWhole(sql, { tables, accounts }) {
  const rows = await sql`
    select relname, seq_scan::int from pg_stat_user_tables
    where relname = any(${tables}) and n_live_tup >= ${accounts}`;
  return new Map(rows.map(({ relname, seq_scan }) => [relname, seq_scan]));
}

/** @param {Sql} sql @returns {Promise<string[]>} */
async function tablesOfUsers(sql) {
  const rows = await sql`
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'user_id' order by table_name`;
  return rows.map(({ table_name }) => table_name);
}

/** @param {Sql} sql @param {readonly string[]} tables @param {string} user */
async function rowsIn(sql, tables, user) {
  let all = 0;
  for (const table of tables) {
    const [counted] = await sql`select count(*)::int as n from ${sql(table)} where user_id = ${user}`;
    all += counted?.n ?? 0;
  }
  return all;
}

/** @param {import("postgres").TransactionSql} sql @param {string} table @returns {Promise<string[]>} */
async function columnsOf(sql, table) {
  const rows = await sql`
    select column_name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`;
  return rows.map(({ column_name }) => column_name);
}
