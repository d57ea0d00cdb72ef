import { execFileSync, spawnSync } from "node:child_process";

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * Postgres refuses to run as root. Where we are root it runs as `nobody`, an account every Unix has.
 * @returns {Account | null} null where the present user will do
 */
export function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return null;
  /** @param {string} flag */
  const idOfNobody = (flag) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOfNobody("-u"), gid: idOfNobody("-g") };
}

/**
 * Whether the account may enter this folder: a 0700 home anywhere above it says no.
 * @param {Account | null} account
 * @param {string} folder
 */
export function canEnter(account, folder) {
  if (!account) return true;
  return spawnSync("sh", ["-c", 'test -x "$0"', folder], { ...account, cwd: "/" }).status === 0;
}
