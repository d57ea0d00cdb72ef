import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const folders = [...String(process.env.PATH).split(delimiter), "/usr/sbin", "/usr/local/sbin"];

/**
 * Where a program lies, or undefined: Debian keeps these where only root's path leads.
 * @param {"haproxy" | "pgbouncer"} program
 */
export function pathOf(program) {
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** @param {"haproxy" | "pgbouncer"} program */
export function versionOf(program) {
  const asked = program === "haproxy" ? "-v" : "--version";
  const { stdout } = spawnSync(String(pathOf(program)), [asked], { encoding: "utf8" });
  return /\d+\.\d+(\.\d+)?/.exec(stdout)?.[0] ?? "of no version";
}
