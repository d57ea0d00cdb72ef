import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./checkout.mjs";
import { Failure } from "./failure.mjs";
import { runQuietly } from "./quiet-run.mjs";

/** Lies inside what it vouches for: who removes node_modules removes it too. */
const stamp = join(root, "node_modules", ".afterword-lock");

/**
 * Installs the packages of the lock file where that has changed, unless npm was run by hand meanwhile.
 * @param {{ log: string, signal: AbortSignal }} options
 * @throws {Failure}
 */
export async function installPackages({ log, signal }) {
  const lock = readFileSync(join(root, "package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  if (!isInstalled(JSON.parse(lock))) await cleanInstall(log, signal);
  writeFileSync(stamp, hash);
}

/**
 * @typedef {{ version: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether node_modules holds what the lock file asks for, by npm's own note of what it put there.
 * @param {Lock} lock
 */
function isInstalled(lock) {
  const note = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(note)) return false;
  /** @type {Lock} */
  const installed = JSON.parse(readFileSync(note, "utf8"));
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === "" || mayBeAbsent(wanted) || installed.packages[path]?.version === wanted.version,
  );
}

/** @param {LockedPackage} wanted */
function mayBeAbsent({ optional, devOptional, extraneous }) {
  return optional || devOptional || extraneous;
}

/**
 * @param {string} log
 * @param {AbortSignal} signal
 */
async function cleanInstall(log, signal) {
  // The build needs the development packages, whatever NODE_ENV or npm's configuration says of them.
  const args = ["ci", "--include=dev", "--include=optional"];
  const npm = process.env.npm_execpath;
  const installed = npm?.endsWith(".js")
    ? await runQuietly(process.execPath, [npm, ...args], { log, signal })
    : await runQuietly("npm", args, { log, signal, shell: process.platform === "win32" });
  if (!installed) throw new Failure(`npm ci failed: read ${log}, mend what it says and start again`);
}
