import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { migrate } from "../migrate.mjs";
import { startEmbeddedDatabase } from "../postgres/embedded.mjs";
import { freePort } from "../postgres/port.mjs";
import { buildApp } from "../start/build.mjs";
import { root } from "../start/checkout.mjs";
import { hasEnded, stopChild } from "../start/child.mjs";
import { runQuietly } from "../start/quiet-run.mjs";
import { people } from "./people.mjs";

export const secret = "of the bench alone, and long enough for it";
const floor = join(root, "bench", "floor");
const next = join(root, "node_modules", "next", "dist", "bin", "next");

/**
 * All that is measured, running: a database of its own with its people, the app and the three floors.
 * @param {{ signal: AbortSignal, undo: (() => unknown)[] }} options `undo` takes it down, the last first
 */
export async function stand({ signal, undo }) {
  const folder = mkdtempSync(join(tmpdir(), "afterword-bench-"));
  chmodSync(folder, 0o711); // as root, Postgres runs under another account and has to get in
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  await buildApp({ dataDir: folder, log: join(folder, "build.log"), signal });
  await buildFloor(join(folder, "floor.log"), signal);
  const { urls, pid, stop } = await startEmbeddedDatabase({ dataDir: folder });
  undo.push(stop);
  await migrate({ ownerUrl: urls.owner, appUrl: urls.app });
  const whole = Object.assign(new URL(urls.superuser), { pathname: "/afterword" }).href;
  const sql = postgres(whole, { max: 2, onnotice: () => {} });
  const cast = await people(sql, secret);
  await sql.end();

  const log = openSync(join(folder, "servers.log"), "w");
  /** @param {string[]} args @param {Record<string, string>} variables */
  const serve = async (args, variables = {}) => {
    const port = await freePort();
    const { DATABASE_MIGRATION_URL: _, SMTP_URL: __, ...env } = process.env;
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...env, NODE_ENV: "production", DATABASE_URL: whole, PORT: String(port), ...variables },
      stdio: ["ignore", log, log],
    });
    undo.push(() => stopChild(child, "SIGTERM", 10_000));
    const origin = `http://127.0.0.1:${port}`;
    while (!(await answers(origin))) {
      signal.throwIfAborted();
      if (hasEnded(child)) throw new Error(`${args.join(" ")} does not start: read ${folder}/servers.log`);
      await pause(50);
    }
    return { origin, pid: child.pid };
  };
  const user = cast.few.user;
  const servers = {
    bare: await serve([join(floor, "bare.mjs")]),
    rows: await serve([join(floor, "rows.mjs")], { BENCH_USER: user }),
    next: await serve([next, "start", join(floor, "next"), "-H", "127.0.0.1"]),
    app: await serve([join(root, "scripts", "start.mjs")], {
      HOST: "127.0.0.1",
      DATA_DIR: join(folder, "app"),
      DATABASE_URL: urls.app,
      DATABASE_MIGRATION_URL: urls.owner,
      AUTH_SECRET: secret,
    }),
  };
  return { cast, servers, urls, folder, postgres: pid };
}

/**
 * @param {string} log
 * @param {AbortSignal} signal
 */
async function buildFloor(log, signal) {
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
  if (!(await runQuietly(process.execPath, [next, "build", join(floor, "next")], { log, signal, env })))
    throw new Error(`The floor's build failed: read ${log}`);
}

/**
 * @param {string} origin
 * @returns {Promise<boolean>}
 */
function answers(origin) {
  return new Promise((resolve) => {
    const asked = get(`${origin}/healthz`, (response) => {
      response.resume();
      resolve(true);
    });
    asked.on("error", () => resolve(false));
  });
}
