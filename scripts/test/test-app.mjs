import { fork } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../postgres/port.mjs";
import { root } from "../start/checkout.mjs";
import { hasEnded, stopChild } from "../start/child.mjs";
import { Failure } from "../start/failure.mjs";

/**
 * `npm start` on a fresh data folder and a free port, with a clock that tests can set.
 * @param {import("./test-all.mjs").Run} run
 */
export async function startTestApp({ folder, signal }) {
  const dataDir = join(folder, "data");
  const { makeTestDatabase } = await import("./test-database.mjs");
  await makeTestDatabase(dataDir);
  const port = await freePort();
  const clockFile = join(folder, "clock");
  writeFileSync(clockFile, new Date().toISOString());
  const log = join(folder, "app.log");
  const app = startApp(log, {
    DATA_DIR: dataDir,
    HOST: "127.0.0.1",
    PORT: String(port),
    AFTERWORD_TEST_CLOCK: clockFile,
    WORKER: "no",
  });
  const stop = () => stopChild(app, "SIGTERM", 30_000);
  try {
    await ready(app, log, signal);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: `http://127.0.0.1:${port}`, dataDir, clockFile, log, stop };
}

/**
 * In a session of its own: a Ctrl-C is for us, who stop it after the browser. Where we are killed, the closing of the
 * channel between us stops it.
 * @param {string} log
 * @param {Record<string, string>} variables and none that this shell has of its own instance
 */
function startApp(log, variables) {
  const {
    DATABASE_URL,
    DATABASE_MIGRATION_URL,
    APP_URL,
    AUTH_SECRET,
    TRUSTED_PROXIES,
    SMTP_URL,
    MAIL_FROM,
    SIGNUP,
    AUTH_GOOGLE_ID,
    AUTH_GITHUB_ID,
    AUTH_OIDC_ISSUER,
    ...env
  } = process.env;
  const output = openSync(log, "w");
  const app = fork(join(root, "scripts", "start.mjs"), {
    cwd: root,
    env: { ...env, ...variables },
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
  closeSync(output);
  return app;
}

/**
 * @param {import("node:child_process").ChildProcess} app
 * @param {string} log
 * @param {AbortSignal} signal
 */
async function ready(app, log, signal) {
  while (!readFileSync(log, "utf8").includes("Afterword is ready")) {
    signal.throwIfAborted();
    if (hasEnded(app))
      throw new Failure(`the app for the tests does not start: ${readFileSync(log, "utf8")}`);
    await pause(50);
  }
}
