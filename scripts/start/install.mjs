import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./checkout.mjs";
import { Failure } from "./failure.mjs";
import { runQuietly } from "./quiet-run.mjs";

/** Lies inside what it vouches for: who removes node_modules removes it too. */
const stamp = join(root, "node_modules", ".afterword-lock");

/**
 * Installs the packages of the lock file where they aren't already.
 * @param {{ log: string, signal: AbortSignal }} options
 * @throws {Failure}
 */
export async function installPackages({ log, signal }) {
  const hash = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  // The build needs the development packages, whatever NODE_ENV or npm's configuration says of them.
  const args = ["ci", "--include=dev", "--include=optional"];
  const npm = process.env.npm_execpath;
  const installed = npm?.endsWith(".js")
    ? await runQuietly(process.execPath, [npm, ...args], { log, signal })
    : await runQuietly("npm", args, { log, signal, shell: process.platform === "win32" });
  if (!installed) throw new Failure(`npm ci failed: read ${log}, mend what it says and start again`);
  writeFileSync(stamp, hash);
}
