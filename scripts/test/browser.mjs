import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Failure } from "../start/failure.mjs";
import { runQuietly } from "../start/quiet-run.mjs";
import { packageFile } from "./run-group.mjs";

/** @import { Run } from "./test-all.mjs" */

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium that runs: the configured one, one of the machine's, Playwright's own, or the system's package.
 * @param {Run} run
 * @returns {Promise<string>} its path
 * @throws {Failure} where none can be had
 */
export async function findBrowser(run) {
  const configured = process.env.CHROMIUM_PATH;
  if (configured) {
    if (runs(configured)) return configured;
    throw new Failure(
      `CHROMIUM_PATH names no Chromium that runs (${configured}): correct it, or leave it out`,
    );
  }
  const found = onThisMachine() ?? (await ofPlaywright(run)) ?? (await ofTheSystem(run));
  if (found) return found;
  throw new Failure("no browser for the end-to-end tests: install Chromium, or name one in CHROMIUM_PATH");
}

function onThisMachine() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...applications].find((path) => existsSync(path) && runs(path));
}

/** @param {Run} run */
async function ofPlaywright(run) {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  if (existsSync(path)) return runs(path) ? path : undefined;
  console.log("Fetching Playwright's Chromium …");
  await attempt(run, process.execPath, [packageFile("@playwright/test/cli.js"), "install", "chromium"]);
  return existsSync(path) && runs(path) ? path : undefined;
}

/** @param {Run} run */
async function ofTheSystem(run) {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return undefined;
  console.log("Installing the system's Chromium …");
  await attempt(run, "apt-get", ["update"]);
  await attempt(run, "apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  return onThisMachine();
}

/**
 * Tries for at most three minutes; whether it helped is seen afterwards.
 * @param {Run} run
 * @param {string} command
 * @param {string[]} args
 */
async function attempt({ folder, signal }, command, args) {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(180_000)]);
  await runQuietly(command, args, { log: join(folder, "browser.log"), signal: limited }).catch(() => false);
  signal.throwIfAborted();
}

/**
 * Some systems have a command in that place which only tells where to get a browser.
 * @param {string} path
 */
function runs(path) {
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}
