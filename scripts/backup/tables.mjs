/** @import { ISql } from "postgres" */

/** What an instance is for, and how its worker does, is its own; files that wait to be brought in are somebody's still. */
const leftOut = ["heartbeats", "instance_marks", "imports"];

/**
 * Every table of the app's, what is referred to before what refers to it, and whether its rows belong to a user.
 * @param {ISql} sql
 * @returns {Promise<{ name: string, owned: boolean, columns: string[], made: string[] }[]>} `made` are those that the database makes of others
 */
export async function tablesOf(sql) {
  const tables = await sql`
    select c.relname as name,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
      coalesce(array_agg(a.attname::text) filter (where a.attgenerated <> ''), '{}') as made,
      bool_or(a.attname = 'user_id') as owned
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all(${leftOut})
    group by c.relname order by c.relname`;
  const bonds = await sql`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`;
  /** @type {Map<string, any>} */
  const waiting = new Map(tables.map((table) => [table.name, table]));
  const sorted = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(
      ({ name }) =>
        !bonds.some(({ from, to }) => bare(from) === name && bare(to) !== name && waiting.has(bare(to))),
    );
    if (free.length === 0) throw new Error("The tables refer to each other in a ring");
    for (const table of free) {
      waiting.delete(table.name);
      sorted.push({ name: table.name, owned: table.owned, columns: table.columns, made: table.made });
    }
  }
  return sorted;
}

/**
 * A name without the quotation marks that Postgres gives to some.
 * @param {string} name
 */
function bare(name) {
  return name.replaceAll('"', "");
}

/**
 * From here on the transaction sees and writes one user's rows: row-level security holds for the app's login here too.
 * @param {ISql} sql
 * @param {string} id
 */
export async function actFor(sql, id) {
  await sql`select set_config('app.user_id', ${id}, true)`;
}
