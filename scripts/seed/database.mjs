import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { databasePasswords } from "../postgres/passwords.mjs";
import { claimDataFolder } from "../start/data-folder.mjs";
import { openDatabase } from "../start/open-database.mjs";

/** @import { Settings } from "../start/settings.mjs" */

/**
 * Does some work on the configured database, or on the embedded one: the running app's, or, where none runs, one that
 * is started for the time of the work.
 * @param {Settings} settings
 * @param {(appUrl: string) => Promise<void>} work
 */
export async function withDatabase(settings, work) {
  const running = settings.databaseUrl ?? (await runningDatabase(settings));
  if (running) return work(running);
  /** @type {(() => unknown)[]} */
  const undo = [claimDataFolder(settings.dataDir)];
  try {
    const { appUrl, ownerUrl } = await openDatabase(settings, undo, () => {});
    const { migrate } = await import("../migrate.mjs");
    await migrate({ ownerUrl, appUrl });
    await work(appUrl);
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

/**
 * The address of the embedded database that a running app has started, or null.
 * @param {Settings} settings
 */
async function runningDatabase({ dataDir }) {
  const file = join(dataDir, "postgres-port");
  if (!existsSync(file)) return null;
  const port = Number(readFileSync(file, "utf8"));
  if (!(await answers(port))) return null;
  return `postgres://afterword_app:${databasePasswords(dataDir).app}@127.0.0.1:${port}/afterword`;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
    socket.once("close", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
