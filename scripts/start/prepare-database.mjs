import { existsSync, readFileSync } from "node:fs";
import { migrate } from "../migrate.mjs";
import { oneConnection } from "../postgres/one-connection.mjs";
import { Failure } from "./failure.mjs";

/**
 * Migrates a database, and refuses to serve where the walls that the app counts on would not stand.
 * @param {import("./settings.mjs").Settings} settings
 * @param {string} appUrl
 * @param {string} ownerUrl
 * @throws {Failure}
 */
export async function prepareDatabase({ host, testClock }, appUrl, ownerUrl) {
  await migrate({ ownerUrl, appUrl }).catch((error) => {
    throw new Failure(
      `the database could not be migrated (${error.message || error.code}): nothing was changed; ${advice(error)}`,
    );
  });
  await refuseSuperuser(appUrl);
  if (testClock) await checkTestClock(testClock, host, appUrl);
}

/** @param {{ code?: string }} error */
function advice({ code = "" }) {
  if (/^(ECONN|ENOTFOUND|EAI_|CONNECT|28)/.test(code))
    return "look at DATABASE_URL and DATABASE_MIGRATION_URL";
  return "mend what it says and start again";
}

/**
 * A superuser sees through row-level security.
 * @param {string} appUrl
 * @throws {Failure}
 */
export async function refuseSuperuser(appUrl) {
  if (process.env.ALLOW_SUPERUSER === "yes") return;
  const above = "select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user";
  if (!(await ask(appUrl, above)).above) return;
  throw new Failure(
    "DATABASE_URL logs in above row-level security: give the app a login that is no superuser, or set ALLOW_SUPERUSER=yes",
  );
}

/**
 * A clock that a file sets is for tests alone: on this machine, with a database that says it is for one.
 * @param {string} file
 * @param {string} host
 * @param {string} appUrl
 * @throws {Failure}
 */
export async function checkTestClock(file, host, appUrl) {
  /** @param {string} why */
  const refuse = (why) => new Failure(`AFTERWORD_TEST_CLOCK is for tests alone, and ${why}: leave it out`);
  if (!/^(localhost|127(\.\d{1,3}){3}|::1)$/.test(host)) throw refuse(`HOST ${host} is not loopback`);
  const mark = "select max(value) as value from instance_marks where key = 'purpose'";
  if ((await ask(appUrl, mark)).value !== "test") throw refuse("this database is not marked as a test's");
  if (!existsSync(file) || Number.isNaN(Date.parse(readFileSync(file, "utf8").trim()))) {
    throw refuse(`${file} holds no instant`);
  }
}

/**
 * The one row of a query.
 * @param {string} url
 * @param {string} query
 * @returns {Promise<Record<string, unknown>>}
 */
async function ask(url, query) {
  const sql = oneConnection(url);
  try {
    const [row] = await sql.unsafe(query);
    return row ?? {};
  } finally {
    await sql.end();
  }
}
