import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { migrate } from "../../migrate.mjs";
import { startEmbeddedDatabase } from "../../postgres/embedded.mjs";
import { freePort } from "../../postgres/port.mjs";
import { buildApp } from "../../start/build.mjs";
import { makerOf } from "../people.mjs";
import { startBalancer } from "./balancer.mjs";
import { startInstance } from "./instance.mjs";
import { startPooler } from "./pooler.mjs";

/** @import { Writer } from "./traffic.mjs" */

export const secret = "of the bench alone, and long enough for it";
const instances = 3;
const users = 160;
const applicationsOfEach = 40;

/**
 * A database with its people, PgBouncer before it, HAProxy before three instances of which none runs yet.
 * @param {{ signal: AbortSignal, undo: (() => unknown)[] }} options `undo` takes it down, the last first
 */
export async function stand({ signal, undo }) {
  const folder = mkdtempSync(join(tmpdir(), "afterword-scale-"));
  chmodSync(folder, 0o711); // as root, Postgres runs under another account and has to get in
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  await buildApp({ dataDir: folder, log: join(folder, "build.log"), signal });
  const database = await startEmbeddedDatabase({ dataDir: folder });
  undo.push(database.stop);
  const { urls } = database;
  await migrate({ ownerUrl: urls.owner, appUrl: urls.app });
  const sql = postgres(Object.assign(new URL(urls.superuser), { pathname: "/afterword" }).href, {
    max: 2,
    onnotice: () => {},
  });
  undo.push(() => sql.end());
  const empty = await sizeOf(sql);
  const make = await makerOf(sql, secret);
  const people = [];
  for (let n = 0; n < users; n += 1) {
    signal.throwIfAborted();
    people.push(await writerOf(sql, await make([applicationsOfEach])));
  }
  await sql.unsafe("vacuum analyze");
  const kilobytes = ((await sizeOf(sql)) - empty) / users / 1000;
  console.log(
    `An account of ${applicationsOfEach} applications takes ${kilobytes.toFixed(0)} kB, indexes with it`,
  );
  const pooler = await startPooler({ url: urls.app, folder });
  undo.push(pooler.stop);
  const ports = await distinctPorts(instances + 1);
  const [port = 0, ...behind] = ports;
  const balancer = await startBalancer({ port, ports: behind, folder, signal });
  undo.push(balancer.stop);

  const shared = {
    DATABASE_URL: pooler.url,
    DATABASE_MIGRATION_URL: urls.owner,
    AUTH_SECRET: secret,
    APP_URL: balancer.origin,
    TRUSTED_PROXIES: "127.0.0.1",
    WORKER: "no",
    REQUEST_LOG: "no",
    DRAIN_SECONDS: process.env.DRAIN_SECONDS ?? "5",
  };
  /** @param {number} n @param {Record<string, string>} [variables] */
  const serve = (n, variables = {}) =>
    startInstance({
      script: "start.mjs",
      ready: "Afterword is ready",
      variables: { ...shared, DATA_DIR: join(folder, `app-${n}`), PORT: String(behind[n]), ...variables },
      log: join(folder, `app-${n}.log`),
    });
  return { folder, sql, people, pooler, balancer, shared, serve, urls, database, behind };
}

/**
 * @param {postgres.Sql} sql
 * @param {import("../people.mjs").Person} who
 * @returns {Promise<Writer>}
 */
async function writerOf(sql, who) {
  const [draft] = await sql`
    select id, application_id as application, step_id as step, version
    from messages where user_id = ${who.user} order by id limit 1`;
  return { ...who, draft: /** @type {Writer["draft"]} */ ({ ...draft }) };
}

/** @param {postgres.Sql} sql */
async function sizeOf(sql) {
  const [row] = await sql`select pg_database_size(current_database()) as bytes`;
  return Number(row?.bytes);
}

/** @param {number} count */
async function distinctPorts(count) {
  const ports = new Set();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}
