import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { root } from "./checkout.mjs";

/**
 * Runs a command in the checkout with its output in a file, and says whether it went well. An aborted one is ended.
 * @param {string} command
 * @param {string[]} args
 * @param {{ log: string, signal: AbortSignal, env?: NodeJS.ProcessEnv, shell?: boolean }} options
 * @returns {Promise<boolean>}
 */
export async function runQuietly(command, args, { log, signal, env = process.env, shell = false }) {
  signal.throwIfAborted();
  const output = openSync(log, "w", 0o600);
  const child = spawn(command, args, { cwd: root, env, shell, signal, stdio: ["ignore", output, output] });
  closeSync(output);
  child.on("error", () => {}); // an abort comes as one, and so does a command that isn't there
  const [code] = await once(child, "close");
  signal.throwIfAborted();
  return code === 0;
}
