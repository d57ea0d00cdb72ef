import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { oneConnection } from "../postgres/one-connection.mjs";
import { withDatabase } from "../seed/database.mjs";
import { Failure } from "../start/failure.mjs";
import { dumpedByPostgres } from "./pg-dump.mjs";
import { actFor, tablesOf } from "./tables.mjs";
import { today } from "./today.mjs";

/**
 * @import { TransactionSql } from "postgres"
 * @import { Settings } from "../start/settings.mjs"
 */

export const format = { format: "afterword-backup", version: 1 };

const rowsAtOnce = 500;

/**
 * Writes every account of an instance to one file, as it is at one instant, while the app may go on. Returns what
 * there is to say.
 * @param {string | undefined} name of the file; one of today's date unless given
 * @param {Settings} settings
 * @returns {Promise<string>}
 * @throws {Failure}
 */
export async function backup(name, settings) {
  let said = "";
  await withDatabase(settings, async (url) => {
    said = (await dumpedByPostgres(name, settings, url)) ?? (await written(name, url));
  });
  return said;
}

/**
 * @param {string | undefined} name
 * @param {string} url
 */
async function written(name, url) {
  const file = resolve(name ?? `afterword-${today()}.jsonl.gz`);
  const sql = oneConnection(url);
  const counts = { accounts: 0, rows: 0 };
  try {
    await sql.begin("isolation level repeatable read read only", async (sql) => {
      // It takes its name last: half a backup is none.
      await pipeline(
        Readable.from(lines(sql, counts)),
        createGzip(),
        createWriteStream(`${file}.unfinished`, { mode: 0o600, flags: "wx" }),
      );
    });
    await rename(`${file}.unfinished`, file);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EEXIST")
      throw new Failure(`${file}.unfinished is there: is another backup running? Else delete it`);
    await rm(`${file}.unfinished`, { force: true });
    if (code === "ENOSPC" || code === "EACCES" || code === "ENOENT")
      throw new Failure(`${file} can't be written (${code}): name another file`);
    throw error;
  } finally {
    await sql.end();
  }
  return `${file} holds ${counted(counts.accounts, "account")}, ${counted(counts.rows, "row")}. Keep it as private as the app, and AUTH_SECRET beside it.`;
}

/**
 * @param {TransactionSql} sql
 * @param {{ accounts: number, rows: number }} counts
 */
async function* lines(sql, counts) {
  yield `${JSON.stringify({ ...format, createdAt: new Date().toISOString() })}\n`;
  const tables = await tablesOf(sql);
  for (const table of tables) {
    if (!table.owned) yield* rowsOf(sql, table, counts);
  }
  const accounts = await sql`select id from accounts order by id`;
  counts.accounts = accounts.length;
  for (const { id } of accounts) {
    await actFor(sql, id);
    yield `${JSON.stringify({ account: id })}\n`;
    for (const table of tables) {
      if (table.owned) yield* rowsOf(sql, table, counts);
    }
  }
}

/**
 * The rows of a table as Postgres writes them in JSON: the text of each comes through untouched.
 * @param {TransactionSql} sql
 * @param {{ name: string, made: string[] }} table
 * @param {{ rows: number }} counts
 */
async function* rowsOf(sql, { name, made }, counts) {
  const select = sql`select (to_jsonb(t) - ${made}::text[])::text as row from ${sql(name)} t`;
  for await (const rows of select.cursor(rowsAtOnce)) {
    counts.rows += rows.length;
    yield rows.map(({ row }) => `{"table":${JSON.stringify(name)},"row":${row}}\n`).join("");
  }
}

/**
 * @param {number} n
 * @param {string} noun
 */
export function counted(n, noun) {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
