import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildApp } from "./build.mjs";
import { stopChild } from "./child.mjs";
import { claimDataFolder } from "./data-folder.mjs";
import { drain } from "./drain.mjs";
import { Failure } from "./failure.mjs";
import { installPackages } from "./install.mjs";
import { copyEachNight } from "./nightly.mjs";
import { openDatabase } from "./open-database.mjs";
import { checkPort } from "./port-check.mjs";
import { authSecret } from "./secret.mjs";
import { addressOf, appEnvironment, serve } from "./serve.mjs";
import { readSettings } from "./settings.mjs";
import { stage } from "./stage.mjs";
import { stopOnSignal } from "./stopping.mjs";
import { keepRunning } from "./supervision.mjs";
import { buildWorker, keepWorker } from "./worker.mjs";

/** @typedef {() => unknown} Undo */

const longestRequest = 30_000;

/**
 * Goes from a bare clone to a served app, serves until a signal comes, and takes down what it put up, the last first.
 * @param {string[]} args `--dev`, `--database-only` to work beside a running database, `--build-only` for an image
 * @returns {Promise<number>} the exit code
 */
export async function launch(args) {
  const stopping = stopOnSignal();
  /** @type {Undo[]} */
  const undo = [];
  try {
    await start(args, stopping, undo);
    if (!stopping.signal.aborted) await once(stopping.signal, "abort");
  } catch (reason) {
    stopping.abort(reason); // has no effect where a signal has stopped the stage
  }
  for (const step of undo.reverse()) await step();
  return exitCode(stopping.signal.reason);
}

/**
 * @param {string[]} args
 * @param {AbortController} stopping
 * @param {Undo[]} undo
 */
async function start(args, stopping, undo) {
  const { signal } = stopping;
  const { dev, "database-only": databaseOnly, "build-only": buildOnly } = readOptions(args);
  const settings = readSettings(process.env);
  const { dataDir, host, port } = settings;
  undo.push(claimDataFolder(dataDir));
  if (!databaseOnly && !buildOnly) await checkPort(host, port);

  const log = (/** @type {string} */ name) => join(dataDir, `${name}.log`);
  const onLost = (/** @type {Error} */ reason) => stopping.abort(reason);
  await stage("Packages", signal, () => installPackages({ log: log("install"), signal }));
  if (buildOnly) {
    await stage("Build", signal, () => buildApp({ dataDir, log: log("build"), signal }));
    return stopping.abort();
  }
  const secret = await stage("Secret", signal, () => authSecret(settings));
  const { appUrl, ownerUrl } = await stage("Database", signal, () => openDatabase(settings, undo, onLost));
  await stage("Migrations", signal, async () => {
    const { prepareDatabase } = await import("./prepare-database.mjs");
    await prepareDatabase(settings, appUrl, ownerUrl);
  });
  if (databaseOnly) {
    console.log(`DATABASE_URL=${appUrl}\nDATABASE_MIGRATION_URL=${ownerUrl}\nAUTH_SECRET=${secret}`);
    return;
  }
  if (!dev) await stage("Build", signal, () => buildApp({ dataDir, log: log("build"), signal }));
  await stage("Server", signal, async () => {
    const serveApp = () => serve({ settings, secret, databaseUrl: appUrl, dev, signal });
    const app = await keepRunning({ name: "The app's server", start: serveApp, onLost });
    // Next takes no new connection from then on, and finishes what it has begun.
    undo.push(async () => stopChild(await app.release(), "SIGTERM", longestRequest));
    undo.push(() => drain(app.current(), settings.drainSeconds));
  });
  if (settings.works) {
    if (dev) await buildWorker();
    undo.push(keepWorker(appEnvironment(settings, secret, appUrl, dev)));
  }
  if (!settings.databaseUrl) undo.push(copyEachNight(settings));
  console.log(`Afterword is ready at ${addressOf(settings)}`);
}

/** @param {string[]} args */
function readOptions(args) {
  const off = /** @type {const} */ ({ type: "boolean", default: false });
  try {
    return parseArgs({ args, options: { dev: off, "database-only": off, "build-only": off } }).values;
  } catch {
    throw new Failure(`${args.join(" ")}: the options are --dev, --database-only and --build-only`);
  }
}

/** @param {unknown} reason */
function exitCode(reason) {
  if (reason instanceof Error && reason.name === "AbortError") return 0;
  const line = reason instanceof Failure ? reason.message : `this was not foreseen: ${String(reason)}`;
  console.error(line.replaceAll(/\s*\n\s*/g, " "));
  return 1;
}
