import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { oneConnection } from "../postgres/one-connection.mjs";
import { databasePasswords } from "../postgres/passwords.mjs";
import { Failure } from "../start/failure.mjs";
import { today } from "./today.mjs";

/** @import { Settings } from "../start/settings.mjs" */

/**
 * The same by pg_dump, where one is there that knows the server, and a login that sees past row-level security. Null
 * where there isn't.
 * @param {string | undefined} name
 * @param {Settings} settings
 * @param {string} appUrl
 * @returns {Promise<string | null>}
 */
export async function dumpedByPostgres(name, settings, appUrl) {
  if (name && !name.endsWith(".dump")) return null;
  const url = seeingAll(settings, appUrl);
  if (!(await canDump(url))) {
    if (name)
      throw new Failure("no pg_dump of the server's version sees all rows here: name a .jsonl.gz file");
    return null;
  }
  const file = resolve(name ?? `afterword-${today()}.dump`);
  runTool(
    "pg_dump",
    [
      "--format=custom",
      "--no-owner",
      "--exclude-table-data=instance_marks",
      "--exclude-table-data=imports",
      `--file=${file}`,
    ],
    url,
  );
  return `${file} is what pg_dump wrote. Keep it as private as the app, and AUTH_SECRET beside it.`;
}

/**
 * Puts the rows of such a file into an empty database that has this release's tables.
 * @param {string} file
 * @param {Settings} settings
 * @param {string} appUrl
 */
export function restoreByPostgres(file, settings, appUrl) {
  const options = [
    "--data-only",
    "--disable-triggers",
    "--single-transaction",
    "--no-owner",
    "--schema=public",
  ];
  runTool(
    "pg_restore",
    [...options, "--dbname", databaseOf(seeingAll(settings, appUrl)), file],
    seeingAll(settings, appUrl),
  );
}

/**
 * The login that may see past row-level security: the embedded database's superuser, or the one for migrations.
 * @param {Settings} settings
 * @param {string} appUrl
 */
function seeingAll({ databaseUrl, migrationUrl, dataDir }, appUrl) {
  if (databaseUrl) return migrationUrl ?? databaseUrl;
  const password = databasePasswords(dataDir).superuser;
  return Object.assign(new URL(appUrl), { username: "postgres", password }).href;
}

/** @param {string} url */
async function canDump(url) {
  const version = spawnSync("pg_dump", ["--version"], { encoding: "utf8" }).stdout;
  const tool = Number(/(\d+)(\.|\s|$)/.exec(version?.replace(/^.*?PostgreSQL\)?/, "") ?? "")?.[1]);
  const sql = oneConnection(url);
  try {
    const [login] = await sql`
      select rolsuper or rolbypassrls as all, current_setting('server_version_num')::int / 10000 as server
      from pg_roles where rolname = current_user`;
    return Boolean(login?.all) && tool >= login?.server;
  } finally {
    await sql.end();
  }
}

/** @param {string} url */
function databaseOf(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/**
 * The password goes by the environment, since everybody on the machine can read a command line.
 * @param {string} tool
 * @param {string[]} options
 * @param {string} url
 */
function runTool(tool, options, url) {
  const { hostname, port, username, password } = new URL(url);
  const { status, stderr } = spawnSync(tool, options, {
    encoding: "utf8",
    env: {
      ...process.env,
      PGHOST: hostname.replace(/^\[|\]$/g, ""),
      PGPORT: port || "5432",
      PGUSER: decodeURIComponent(username),
      PGPASSWORD: decodeURIComponent(password),
      PGDATABASE: databaseOf(url),
    },
  });
  if (status !== 0)
    throw new Failure(`${tool} failed: ${stderr?.trim().split("\n").at(-1) ?? "it isn't there"}`);
}
