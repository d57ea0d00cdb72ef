import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { hasEnded } from "../start/child.mjs";
import { Failure } from "../start/failure.mjs";
import { serverSettings } from "./server-settings.mjs";

/**
 * @import { ChildProcess } from "node:child_process"
 * @import { Account } from "./account.mjs"
 * @typedef {{ cluster: string, binaries: string, account: Account | null, port: number, durable: boolean, log: string }} ServerOptions
 */

/**
 * Starts Postgres and returns its process once it takes connections.
 * It leads a session of its own: a Ctrl-C in the terminal is for us, who stop it after the app.
 * @param {ServerOptions} options
 */
export async function startServer({ cluster, binaries, account, port, durable, log }) {
  const output = openSync(log, "a", 0o600);
  const server = spawn(join(binaries, "bin", "postgres"), ["-D", cluster, ...serverSettings(port, durable)], {
    ...account,
    cwd: cluster,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  server.on("error", () => {}); // said by the exit below
  while (!isReady(cluster, server)) {
    if (hasEnded(server))
      throw new Failure(`the database does not start: its reason stands at the end of ${log}`);
    await pause(10);
  }
  return server;
}

/**
 * Postgres says in the eighth line of its pid file when it takes connections.
 * @param {string} cluster
 * @param {ChildProcess} server
 */
function isReady(cluster, server) {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, "utf8").split("\n");
  return Number(lines[0]) === server.pid && lines[7]?.trim() === "ready";
}
