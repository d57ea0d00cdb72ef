import { isIP } from "node:net";
import { resolve } from "node:path";
import { root } from "./checkout.mjs";
import { Failure } from "./failure.mjs";

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host
 * @property {string} dataDir an absolute path
 * @property {string} [databaseUrl] unset: the embedded database serves
 * @property {string} [migrationUrl]
 * @property {string} [appUrl]
 * @property {string} [secret] unset: one is made and kept
 * @property {boolean} logsRequests a line a request; unless told, where nobody sits at the terminal
 * @property {number} drainSeconds how long it says that it isn't ready, before it takes no connection any more
 * @property {boolean} sendsMail
 * @property {boolean} works whether it works on reminders itself, in a process of its own
 * @property {string} [testClock]
 */

/** @type {Record<string, { wanted: string, fits: (value: string) => boolean }>} */
const rules = {
  PORT: { wanted: "a port from 1 to 65535", fits: isPort },
  DATABASE_URL: {
    wanted: "a postgres:// address",
    fits: (value) => hasScheme(value, "postgres", "postgresql"),
  },
  DATABASE_MIGRATION_URL: {
    wanted: "a postgres:// address",
    fits: (value) => hasScheme(value, "postgres", "postgresql"),
  },
  DATABASE_CONNECTIONS: {
    wanted: "a number from 1 to 100",
    fits: (value) => /^([1-9]\d?|100)$/.test(value),
  },
  REQUESTS_AT_ONCE: {
    wanted: "a number from 10 to 10000",
    fits: (value) => /^([1-9]\d{1,3}|10000)$/.test(value),
  },
  DRAIN_SECONDS: {
    wanted: "a number from 0 to 15",
    fits: (value) => /^(\d|1[0-5])$/.test(value),
  },
  APP_URL: { wanted: "an http:// or https:// address", fits: (value) => hasScheme(value, "http", "https") },
  AUTH_SECRET: { wanted: "32 characters or more", fits: (value) => value.length >= 32 },
  REQUEST_LOG: { wanted: "yes or no", fits: (value) => value === "yes" || value === "no" },
  SIGNUP: {
    wanted: "open, invite or closed",
    fits: (value) => ["open", "invite", "closed"].includes(value),
  },
  SMTP_URL: { wanted: "an smtp:// or smtps:// address", fits: (value) => hasScheme(value, "smtp", "smtps") },
  MAIL_FROM: {
    wanted: "an address, such as Afterword <afterword@example.org>",
    fits: (value) => /^([^<>]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(value.trim()),
  },
  PUSH_SERVICES: {
    wanted: "https:// origins parted by commas, such as https://push.example.org",
    fits: isOriginList,
  },
  AUTH_OIDC_ISSUER: {
    wanted: "an http:// or https:// address",
    fits: (value) => hasScheme(value, "http", "https"),
  },
  AUTH_OIDC_NAME: { wanted: "40 characters at most", fits: (value) => value.length <= 40 },
  WORKER: { wanted: "yes or no", fits: (value) => value === "yes" || value === "no" },
  TRUSTED_PROXIES: { wanted: "addresses or ranges parted by commas", fits: isAddressList },
};

/** @type {[string, string][]} */
const together = [
  ["DATABASE_MIGRATION_URL", "DATABASE_URL"],
  ["SMTP_URL", "MAIL_FROM"],
  ["AUTH_GOOGLE_ID", "AUTH_GOOGLE_SECRET"],
  ["AUTH_GITHUB_ID", "AUTH_GITHUB_SECRET"],
  ["AUTH_OIDC_ISSUER", "AUTH_OIDC_ID"],
  ["AUTH_OIDC_ID", "AUTH_OIDC_SECRET"],
];

/**
 * The variables that configure an instance, checked before anything is done. An empty one counts as unset.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Failure} naming the variable
 */
export function readSettings(env) {
  for (const [name, { wanted, fits }] of Object.entries(rules)) {
    const value = env[name];
    if (value && !fits(value)) throw new Failure(`${name} has to be ${wanted}: set it so, or leave it out`);
  }
  for (const [one, other] of together) {
    if (env[one] && !env[other]) throw new Failure(`${one} is set without ${other}: set both, or neither`);
  }
  return {
    port: Number(env.PORT || 3000),
    host: env.HOST || "127.0.0.1",
    dataDir: resolve(root, env.DATA_DIR || ".data"),
    databaseUrl: env.DATABASE_URL || undefined,
    migrationUrl: env.DATABASE_MIGRATION_URL || env.DATABASE_URL || undefined,
    appUrl: env.APP_URL || undefined,
    secret: env.AUTH_SECRET || undefined,
    logsRequests: env.REQUEST_LOG ? env.REQUEST_LOG === "yes" : !process.stdout.isTTY,
    drainSeconds: Number(env.DRAIN_SECONDS || 0),
    sendsMail: Boolean(env.SMTP_URL),
    works: env.WORKER !== "no",
    testClock: env.AFTERWORD_TEST_CLOCK || undefined,
  };
}

/** @param {string} value */
function isPort(value) {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
}

/**
 * @param {string} value
 * @param {string[]} schemes
 */
function hasScheme(value, ...schemes) {
  return URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1));
}

/** @param {string} value */
function isAddressList(value) {
  return value.split(",").every((item) => isIP(item.trim().replace(/\/\d{1,3}$/, "")) !== 0);
}

/** @param {string} value */
function isOriginList(value) {
  return value.split(",").every((item) => {
    const origin = item.trim();
    const near = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:|$)/.test(origin);
    return URL.canParse(origin) && new URL(origin).origin === origin && (near || hasScheme(origin, "https"));
  });
}
