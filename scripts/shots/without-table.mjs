import { readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";

/**
 * Takes a table away from the app for a while, so that a page fails as no page should.
 * @param {string} dataDir of an app started for tests
 * @param {string} table
 * @param {() => Promise<void>} meanwhile
 */
export async function withoutTable(dataDir, table, meanwhile) {
  /** @param {string} name */
  const file = (name) => readFileSync(join(dataDir, name), "utf8");
  const { superuser } = JSON.parse(file("database-passwords.json"));
  const sql = postgres(`postgres://postgres:${superuser}@127.0.0.1:${file("postgres-port")}/afterword`, {
    max: 1,
  });
  try {
    await sql`alter table ${sql(table)} rename to ${sql(`${table}_away`)}`;
    await meanwhile();
  } finally {
    await sql`alter table if exists ${sql(`${table}_away`)} rename to ${sql(table)}`;
    await sql.end();
  }
}
