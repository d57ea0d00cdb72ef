import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../start/checkout.mjs";

/** @param {string} path a script inside a package */
export const packageFile = (path) => join(root, "node_modules", ...path.split("/"));

/**
 * Runs a Node script as the head of a process group, so that all it has started can be ended with it.
 * @param {string[]} args
 * @param {{ signal: AbortSignal }} run
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it went well
 */
export async function runGroup(args, { signal }, env = process.env) {
  signal.throwIfAborted();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const interrupt = () => endGroup(child.pid, "SIGINT");
  signal.addEventListener("abort", interrupt);
  const [code] = await once(child, "exit");
  signal.removeEventListener("abort", interrupt);
  endGroup(child.pid, "SIGKILL"); // whatever it has left behind
  signal.throwIfAborted();
  return code === 0;
}

/**
 * @param {number | undefined} group
 * @param {NodeJS.Signals} signal
 */
function endGroup(group, signal) {
  try {
    if (group) process.kill(-group, signal);
  } catch {
    // nobody of it is left
  }
}
