import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../postgres/port.mjs";
import { root } from "../../start/checkout.mjs";
import { stopChild } from "../../start/child.mjs";

/**
 * What `npm start` takes until the app is there, in seconds, from a bare clone and once more; and what the packages take
 * on the disk, in megabytes. The packages come from npm's cache where it has them.
 * @param {AbortSignal} signal
 * @returns {Promise<{ cold: number, again: number, packages: number }>}
 * @throws {Error} where it ends instead
 */
export async function starts(signal) {
  const folder = mkdtempSync(join(tmpdir(), "afterword-clone-"));
  try {
    execFileSync("git", ["clone", "--quiet", root, folder]);
    const cold = await started(folder, signal);
    const again = await started(folder, signal);
    const kilobytes = Number.parseInt(
      execFileSync("du", ["-sk", join(folder, "node_modules")], { encoding: "utf8" }),
      10,
    );
    return { cold, again, packages: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * @param {string} folder
 * @param {AbortSignal} signal
 * @returns {Promise<number>}
 */
async function started(folder, signal) {
  const port = String(await freePort());
  const began = performance.now();
  // What npm would start, so that a signal gets to it.
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: folder,
    env: { ...bareEnvironment(), PORT: port, HOST: "127.0.0.1" },
    stdio: ["ignore", "pipe", "inherit"],
    signal,
  });
  child.on("error", () => {}); // an abort comes as one
  const ended = once(child, "exit");
  try {
    for await (const text of child.stdout.setEncoding("utf8"))
      if (text.includes("is ready")) return (performance.now() - began) / 1000;
    throw new Error("it ended before the app was there");
  } finally {
    await stopChild(child, "SIGTERM", 20_000);
    await ended;
  }
}

/**
 * Of this run's environment nothing is meant for that one: neither its database nor what npm has said of its folder.
 * @returns {NodeJS.ProcessEnv}
 */
function bareEnvironment() {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (/^(npm_|INIT_CWD|DATABASE_|DATA_DIR)/.test(name)) delete env[name];
  return env;
}
