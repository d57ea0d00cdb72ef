import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stopChild } from "../start/child.mjs";
import { keepRunning } from "../start/supervision.mjs";
import { unprivilegedAccount } from "./account.mjs";
import { postgresBinaries } from "./binaries.mjs";
import { ensureCluster } from "./cluster.mjs";
import { stopOrphan } from "./orphan.mjs";
import { databasePasswords } from "./passwords.mjs";
import { freePort } from "./port.mjs";
import { startServer } from "./server.mjs";

/**
 * @typedef {{ app: string, owner: string, superuser: string }} DatabaseUrls
 * @typedef {{ urls: DatabaseUrls, pid: () => number | undefined, stop: () => Promise<void> }} EmbeddedDatabase
 */

/**
 * Starts the embedded Postgres of a data folder this process holds, making it on the first call. Where it dies it is
 * started again on the same port, so that the app's connections find it; `onLost` hears when that failed.
 * @param {{ dataDir: string, durable?: boolean, onLost?: (reason: Error) => void }} options
 * @returns {Promise<EmbeddedDatabase>}
 * @throws {Failure} with what to do
 */
export async function startEmbeddedDatabase({ dataDir, durable = true, onLost = () => {} }) {
  const account = unprivilegedAccount();
  const binaries = postgresBinaries(account);
  const passwords = databasePasswords(dataDir);
  const cluster = ensureCluster({ dataDir, binaries, account, passwords, durable });
  await stopOrphan(cluster);
  const port = await rememberedPort(dataDir);
  const start = () =>
    startServer({ cluster, binaries, account, port, durable, log: join(dataDir, "postgres.log") });
  const running = await keepRunning({ name: "Postgres", start, onLost });
  /** @param {string} role @param {string} password @param {string} database */
  const url = (role, password, database) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    urls: {
      app: url("afterword_app", passwords.app, "afterword"),
      owner: url("afterword_owner", passwords.owner, "afterword"),
      superuser: url("postgres", passwords.superuser, "postgres"),
    },
    pid: () => running.current().pid,
    // SIGINT is Postgres' "fast shutdown": open transactions are rolled back and everything is on disk.
    stop: async () => stopChild(await running.release(), "SIGINT", 30_000),
  };
}

/**
 * The same port as last time where it is free: connection strings noted for a console keep working.
 * @param {string} dataDir
 */
async function rememberedPort(dataDir) {
  const file = join(dataDir, "postgres-port");
  const last = existsSync(file) ? Number(readFileSync(file, "utf8")) : undefined;
  const port = await freePort(last);
  if (port !== last) writeFileSync(file, String(port));
  return port;
}
