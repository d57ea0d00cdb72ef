import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { keepOnce } from "../start/kept-file.mjs";

/** @typedef {{ superuser: string, owner: string, app: string }} Passwords */

/**
 * The passwords of the embedded database, made once and kept in a 0600 file of the data folder.
 * @param {string} dataDir
 * @returns {Passwords}
 */
export function databasePasswords(dataDir) {
  const password = () => randomBytes(24).toString("hex");
  const made = () => JSON.stringify({ superuser: password(), owner: password(), app: password() });
  return JSON.parse(keepOnce(join(dataDir, "database-passwords.json"), made));
}
