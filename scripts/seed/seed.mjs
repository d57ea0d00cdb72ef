import { createHash } from "node:crypto";
import { oneConnection } from "../postgres/one-connection.mjs";
import { Failure } from "../start/failure.mjs";
import { withDatabase } from "./database.mjs";
import { insertRows } from "./insert.mjs";
import { loadRows } from "./load-rows.mjs";

/**
 * Makes an account with so many applications and returns what there is to say.
 * @param {Record<string, string | undefined>} given
 * @param {import("../start/settings.mjs").Settings} settings
 * @returns {Promise<string>}
 * @throws {Failure}
 */
export async function seed(given, settings) {
  const start = performance.now();
  const { seedInput, seedRows, hashPassword } = await loadRows();
  const read = seedInput.safeParse(given);
  if (!read.success) throw new Failure(String(read.error.issues[0]?.message));
  const { email, password, applications } = read.data;
  const account = { id: idOf(email), email, applications, passwordHash: await hashPassword(password) };
  const rows = seedRows(account, new Date().toISOString());
  await withDatabase(settings, (url) => writeAccount(url, account, rows));
  const live = rows.applications.filter(({ over }) => !over).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return `${email} has ${applications} applications now, ${live} of them live (${seconds} s).`;
}

/**
 * @param {string} url
 * @param {{ id: string, email: string }} account
 * @param {import("@/lib/seed/rows").SeedRows} rows
 */
async function writeAccount(url, { id, email }, rows) {
  const sql = oneConnection(url);
  try {
    const [known] = await sql`select 1 from accounts where email = ${email}`;
    if (known) throw new Failure(`${email} has an account already: choose another address`);
    await sql.begin(async (sql) => {
      await sql`select set_config('app.user_id', ${id}, true)`;
      for (const [table, list] of Object.entries(rows)) await insertRows(sql, table, list);
    });
  } finally {
    await sql.end();
  }
}

/**
 * The same id for the same address.
 * @param {string} email
 */
function idOf(email) {
  const digits = createHash("sha256").update(email).digest("hex");
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}
