import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process was started, as text to be compared: a pid alone comes back in another process.
 * @param {number} pid
 * @returns {string | null} null where no such process runs
 */
export function startOf(pid) {
  if (process.platform === "linux") return startOnLinux(pid);
  if (process.platform === "win32") return answersSignal(pid) ? "running" : null;
  return ps("lstart=", pid) || null;
}

/**
 * The command line of a running process, or "" where it can't be told.
 * @param {number} pid
 */
export function commandOf(pid) {
  if (process.platform === "win32") return "";
  if (process.platform !== "linux") return ps("command=", pid);
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\0", " ") : "";
}

/** @param {number} pid */
function startOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // the name before it may hold anything
    if (fields[0] === "Z") return null; // dead, though its parent hasn't asked yet
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function answersSignal(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * @param {string} column
 * @param {number} pid
 */
function ps(column, pid) {
  return spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" }).stdout?.trim() ?? "";
}
