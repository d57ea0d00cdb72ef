import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { oneConnection } from "../postgres/one-connection.mjs";
import { withDatabase } from "../seed/database.mjs";
import { insertRows } from "../seed/insert.mjs";
import { Failure } from "../start/failure.mjs";
import { counted, format } from "./backup.mjs";
import { restoreByPostgres } from "./pg-dump.mjs";
import { actFor, tablesOf } from "./tables.mjs";

/**
 * @import { TransactionSql } from "postgres"
 * @import { Settings } from "../start/settings.mjs"
 * @typedef {Record<string, unknown>} Row
 */

const rowsAtOnce = 500;

/**
 * Puts a backup into an instance that has no account yet, all of it or nothing. Returns what there is to say.
 * @param {string | undefined} file
 * @param {Settings} settings
 * @returns {Promise<string>}
 * @throws {Failure}
 */
export async function restore(file, settings) {
  if (!file || !existsSync(file))
    throw new Failure(
      `${file ?? "no file"}: name the backup, as in npm run restore -- afterword-2026-06-10.jsonl.gz`,
    );
  let said = "";
  await withDatabase(settings, async (url) => {
    const sql = oneConnection(url);
    try {
      const [held] = await sql`select count(*)::int as accounts from accounts`;
      if (held?.accounts > 0)
        throw new Failure(
          `the instance has ${counted(held?.accounts, "account")} already: restore into an empty instance`,
        );
      if (file.endsWith(".dump")) restoreByPostgres(file, settings, url);
      else await sql.begin((sql) => readBack(sql, file));
      const [now] = await sql`select count(*)::int as accounts from accounts`;
      said = `Restored: ${counted(now?.accounts, "account")}. Start with the AUTH_SECRET of then, or everybody signs in again.`;
    } finally {
      await sql.end();
    }
  });
  return said;
}

/**
 * @param {TransactionSql} sql
 * @param {string} file
 */
async function readBack(sql, file) {
  const columns = new Map((await tablesOf(sql)).map(({ name, columns }) => [name, new Set(columns)]));
  /** @type {{ table: string, rows: Row[] }} */
  const pending = { table: "", rows: [] };
  const flush = async () => {
    const rows = pending.rows.splice(0);
    if (rows.length > 0) await insertRows(sql, pending.table, rows);
  };
  let at = 0;
  for await (const line of linesOf(file)) {
    at += 1;
    const said = parsed(line, at);
    if (at === 1) refuseForeign(said);
    else if (typeof said.account === "string") {
      await flush();
      await actFor(sql, said.account);
    } else {
      const { table, row } = /** @type {{ table: string, row: Row }} */ (said);
      refuseNewer(columns.get(table), row, at);
      if (table !== pending.table || pending.rows.length >= rowsAtOnce) await flush();
      pending.table = table;
      pending.rows.push(row);
    }
  }
  if (at === 0) throw new Failure("the file is empty: it is no backup");
  await flush();
}

/** @param {string} file */
async function* linesOf(file) {
  const unpacked = createReadStream(file).pipe(createGunzip());
  const failed = new Promise((_, reject) => unpacked.once("error", reject));
  failed.catch(() => {});
  const lines = createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    for await (const line of lines) yield line;
  } catch {
    throw broken();
  }
  if (unpacked.errored) throw broken();
}

const broken = () => new Failure("the file is cut off or changed: nothing was restored; take another backup");

/**
 * @param {string} line
 * @param {number} at
 * @returns {Record<string, unknown>}
 */
function parsed(line, at) {
  try {
    return JSON.parse(line);
  } catch {
    throw new Failure(`line ${at} of the backup can't be read: nothing was restored`);
  }
}

/** @param {Record<string, unknown>} head */
function refuseForeign(head) {
  if (head.format !== format.format) throw new Failure("the file is no backup of Afterword");
  if (Number(head.version) > format.version)
    throw new Failure("a newer Afterword wrote the backup: bring this one up to date first");
}

/**
 * @param {Set<string> | undefined} columns
 * @param {Row} row
 * @param {number} at
 */
function refuseNewer(columns, row, at) {
  if (!columns || Object.keys(row).some((name) => !columns.has(name)))
    throw new Failure(`line ${at} has what this release doesn't know: bring it up to date first`);
}
