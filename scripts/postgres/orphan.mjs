import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure } from "../start/failure.mjs";
import { commandOf, startOf } from "../start/process-identity.mjs";

/**
 * Postgres outlives a launcher that was killed. Whoever holds the data folder next stops what is left and starts a
 * server of its own: so there is never a second one, and it always has today's settings and a parent that watches it.
 * @param {string} cluster
 */
export async function stopOrphan(cluster) {
  const pidFile = join(cluster, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, "utf8"), 10);
  if (startOf(pid) === null) return; // Postgres itself clears a dead one's file away
  const command = commandOf(pid);
  if (command.includes("postgres") && command.includes(cluster)) return stop(pid);
  if (command !== "" && !command.includes("postgres")) rmSync(pidFile); // after a reboot the pid is another program's
}

/** @param {number} pid */
async function stop(pid) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGQUIT"])) {
    process.kill(pid, signal); // fast, then at once; both keep what was acknowledged
    for (let waited = 0; waited < 10_000; waited += 20) {
      if (startOf(pid) === null) return;
      await pause(20);
    }
  }
  throw new Failure(`a Postgres left from before (pid ${pid}) does not stop: end it and start again`);
}
