import { fork } from "node:child_process";
import { get } from "node:http";
import { isIPv6 } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "./checkout.mjs";
import { hasEnded, stopChild } from "./child.mjs";
import { Failure } from "./failure.mjs";
import { actionKey } from "./secret.mjs";

/**
 * @import { Settings } from "./settings.mjs"
 * @typedef {{ settings: Settings, secret: string, databaseUrl: string, dev: boolean, signal: AbortSignal }} ServeOptions
 */

const preloads = ["end-with-launcher.mjs", "requests/in-hand.mjs", "requests/bound.mjs"];

/**
 * Starts Next and returns its process once it answers.
 * @param {ServeOptions} options
 * @throws {Failure} where it ends instead
 */
export async function serve({ settings, secret, databaseUrl, dev, signal }) {
  const { host, port } = settings;
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const app = fork(next, [dev ? "dev" : "start", "-H", host, "-p", String(port)], {
    cwd: root,
    env: appEnvironment(settings, secret, databaseUrl, dev),
    execArgv: preloads.flatMap((file) => ["--import", new URL(file, import.meta.url).href]),
    // Next's greeting isn't ours; errors are, and so are the requests, under a number of their own.
    stdio: ["ignore", dev ? "inherit" : "ignore", "inherit", "ipc", settings.logsRequests ? 1 : "ignore"],
  });
  try {
    while (!(await answers(host, port))) {
      signal.throwIfAborted();
      if (hasEnded(app)) throw new Failure("the app does not start: mend what it says above and start again");
      await pause(20);
    }
    return app;
  } catch (error) {
    await stopChild(app, "SIGTERM", 1000);
    throw error;
  }
}

/**
 * What the serving process may know: the app's login, and not the owner's.
 * @param {Settings} settings
 * @param {string} secret
 * @param {string} databaseUrl
 * @param {boolean} dev
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment({ host, port, logsRequests }, secret, databaseUrl, dev) {
  const { DATABASE_MIGRATION_URL: _, ...rest } = process.env;
  return {
    ...rest,
    AFTERWORD_LAUNCHER: String(process.pid),
    AFTERWORD_REQUEST_LOG: logsRequests ? "4" : "",
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secret,
    // Whither next-auth has people come back who sign in elsewhere: a header could say anything.
    AUTH_URL: rest.APP_URL ? new URL(rest.APP_URL).origin : `http://localhost:${port}`,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: rest.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || actionKey(secret),
    HOST: host,
    PORT: String(port),
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  const address = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return new Promise((resolve) => {
    const request = get({ host: address, port, path: "/healthz" }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on("error", () => resolve(false));
  });
}

/**
 * The address people open, as it was configured.
 * @param {Settings} settings
 */
export function addressOf({ host, port }) {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
