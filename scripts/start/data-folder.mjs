import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { startOf } from "./process-identity.mjs";

const claimName = /^running-(\d+)\.pid$/;

/**
 * Makes the data folder and claims it for this process. Each process leaves a claim under a name of its own, and looks
 * for others afterwards: of two that come at once at most one stays, and whoever clears away a dead one's claim cannot
 * hit a live one's. A claim holds the start of its process, so that a reused pid doesn't keep it alive.
 * @param {string} dataDir
 * @returns {() => void} gives the folder back
 * @throws {Failure} naming the process that has it
 */
export function claimDataFolder(dataDir) {
  // Others may pass through but not look: as root, Postgres runs under another account and lives inside.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const claim = join(dataDir, `running-${process.pid}.pid`);
  writeFileSync(`${claim}.unfinished`, String(startOf(process.pid)));
  renameSync(`${claim}.unfinished`, claim);
  const release = () => rmSync(claim, { force: true });
  const other = liveClaim(dataDir);
  if (other === null) return release;
  release();
  throw new Failure(
    `${dataDir} is in use by process ${other}: stop that one, or set DATA_DIR to another folder`,
  );
}

/** @param {string} dataDir */
function liveClaim(dataDir) {
  for (const name of readdirSync(dataDir)) {
    const pid = Number(claimName.exec(name)?.[1]);
    if (!pid || pid === process.pid) continue;
    if (startOf(pid) === contentOf(join(dataDir, name))) return pid;
    rmSync(join(dataDir, name), { force: true });
  }
  return null;
}

/** @param {string} path */
function contentOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "given back meanwhile";
  }
}
