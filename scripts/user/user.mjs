import { parseArgs } from "node:util";
import { oneConnection } from "../postgres/one-connection.mjs";
import { withDatabase } from "../seed/database.mjs";
import { Failure } from "../start/failure.mjs";
import { deleteAccount } from "./delete.mjs";
import { disable, enable, endSecondStep } from "./disable.mjs";
import { invite } from "./invite.mjs";
import { listAccounts } from "./list.mjs";
import { reset } from "./reset.mjs";

/**
 * @import { Sql } from "postgres"
 * @import { Settings } from "../start/settings.mjs"
 * @typedef {{ sql: Sql, email: string, settings: Settings, yes: boolean }} Asked
 */

/** @type {Record<string, (asked: Asked) => Promise<string>>} */
const ofOne = { reset, "no-code": endSecondStep, disable, enable, delete: deleteAccount };

/** @type {Record<string, (asked: Asked) => Promise<string>>} */
const ofNone = { list: listAccounts, invite };

const usage = `npm run user -- list or invite, or ${Object.keys(ofOne).join(", ")} with an address`;

/**
 * Does what the one who runs the server asks for an account, whether the app runs or not. Returns what there is to say.
 * @param {string[]} args
 * @param {Settings} settings
 * @returns {Promise<string>}
 * @throws {Failure}
 */
export async function user(args, settings) {
  const { verb, email, yes } = readArguments(args);
  const act = ofNone[verb] ?? ofOne[verb];
  if (!act || verb in ofOne !== Boolean(email)) throw new Failure(usage);
  let said = "";
  await withDatabase(settings, async (url) => {
    const sql = oneConnection(url);
    try {
      said = await act({ sql, email, settings, yes });
    } finally {
      await sql.end();
    }
  });
  return said;
}

/** @param {string[]} args */
function readArguments(args) {
  const options = { yes: /** @type {const} */ ({ type: "boolean", default: false }) };
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const [verb = "", email = "", ...more] = positionals;
    if (more.length > 0) throw new Failure(usage);
    return { verb, email: email.normalize("NFC").trim().toLowerCase(), yes: values.yes };
  } catch {
    throw new Failure(usage);
  }
}
