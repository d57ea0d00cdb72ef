import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/**
 * The content of a file that only its owner may read, made on the first call. Renamed into place, so that a process
 * killed here leaves no half of it.
 * @param {string} path
 * @param {() => string} make
 */
export function keepOnce(path, make) {
  if (!existsSync(path)) {
    writeFileSync(`${path}.unfinished`, make(), { mode: 0o600 });
    renameSync(`${path}.unfinished`, path);
  }
  return readFileSync(path, "utf8");
}
