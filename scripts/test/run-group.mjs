import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../start/checkout.mjs";

/** @param {string} path a script inside a package */
export const packageFile = (path) => join(root, "node_modules", ...path.split("/"));

/**
 * Runs a Node script as the head of a process group, so that all it has started can be ended with it. What it puts into
 * the system's temporary folder lands in the run's.
 * @param {string[]} args
 * @param {import("./test-all.mjs").Run} run
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it went well
 */
export async function runGroup(args, { folder, signal }, env = process.env) {
  signal.throwIfAborted();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, TMPDIR: folder },
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const interrupt = () => signalGroup(child.pid, "SIGINT");
  signal.addEventListener("abort", interrupt);
  const [code] = await once(child, "exit");
  signal.removeEventListener("abort", interrupt);
  if (signal.aborted) await groupHasEnded(child.pid);
  signalGroup(child.pid, "SIGKILL"); // whatever it has left behind
  signal.throwIfAborted();
  return code === 0;
}

/**
 * Waits, for ten seconds at most, for those an interrupted script has started: they stop servers of their own.
 * @param {number | undefined} group
 */
async function groupHasEnded(group) {
  for (let tries = 200; tries > 0 && signalGroup(group, 0); tries -= 1) await pause(50);
}

/**
 * @param {number | undefined} group
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether there is anybody left to hear it
 */
function signalGroup(group, signal) {
  try {
    return group !== undefined && process.kill(-group, signal);
  } catch {
    return false;
  }
}
