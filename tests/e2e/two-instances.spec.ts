import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import postgres, { type Sql } from "postgres";
import { startEmbeddedDatabase } from "../../scripts/postgres/embedded.mjs";
import { freePort } from "../../scripts/postgres/port.mjs";
import { inFront } from "../support/in-front";
import { type Instance, pointTo, startInstance } from "../support/instance";
import { temporaryDataFolder } from "../support/postgres";
import { Visitor } from "../support/visitor";
import { faultsOf, keepWriting, newWriter } from "../support/writer";

const secret = "a secret that two instances may well share";
const password = "plums and quinces";
const folder = temporaryDataFolder();
let database: Awaited<ReturnType<typeof startEmbeddedDatabase>>;
let front: Awaited<ReturnType<typeof inFront>>;
let instances: Instance[] = [];
let back = () => {};
let sql: Sql;

// Both at once on an empty database: its migrations are theirs to share, too.
test.beforeAll(async () => {
  database = await startEmbeddedDatabase({ dataDir: folder, durable: false });
  const { app, owner, superuser } = database.urls;
  sql = postgres(Object.assign(new URL(superuser), { pathname: "/afterword" }).href, { onnotice: () => {} });
  const ports = [await freePort(), await freePort()];
  front = await inFront(ports);
  const shared = {
    DATABASE_URL: app,
    DATABASE_MIGRATION_URL: owner,
    APP_URL: front.origin,
    AUTH_SECRET: secret,
  };
  instances = await Promise.all(ports.map((port) => startInstance({ ...shared, PORT: String(port) })));
  writeFileSync(join(folder, "auth-secret"), secret);
  back = pointTo({ origin: front.origin, dataDir: folder });
});
test.afterAll(async () => {
  back();
  await Promise.all(instances.map((one) => one.stop()));
  await front.end();
  await sql.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("who signs in at one is signed in at both, and signed out at both", async () => {
  const visitor = new Visitor();
  const email = `${randomUUID()}@people.example`;
  await visitor.signUp(email, password);
  for (let turn = 0; turn < 4; turn += 1) expect(await visitor.isIn()).toBe(true);
  const copy = new Visitor();
  for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
  await visitor.act("signOutAction", "/settings", {});
  for (let turn = 0; turn < 4; turn += 1) expect(await copy.isIn()).toBe(false);
});

test("wrong passwords are counted by both together", async () => {
  const email = `${randomUUID()}@people.example`;
  await new Visitor().signUp(email, password);
  const stranger = new Visitor();
  for (let guess = 0; guess < 12; guess += 1) await stranger.signIn(email, `guess ${guess}`);
  const [counted] =
    await sql`select max(attempts)::int as attempts from sign_in_attempts where key like 'account:%'`;
  expect(counted?.attempts).toBeGreaterThanOrEqual(5);
  expect(counted?.attempts, "some of the twelve had to wait").toBeLessThan(12);
});

test("one killed under load costs no acknowledged save, and the other goes on", async () => {
  test.setTimeout(180_000);
  const writers = await Promise.all(Array.from({ length: 10 }, () => newWriter(sql)));
  let goesOn = true;
  let acknowledged = 0;
  const heard = () => {
    acknowledged += 1;
  };
  const writing = writers.map((one) => keepWriting(one, sql, () => goesOn, heard));
  const more = (count: number) => {
    const target = acknowledged + count;
    return expect.poll(() => acknowledged, { timeout: 60_000 }).toBeGreaterThan(target);
  };
  await more(30);
  instances[0]?.launcher.kill("SIGKILL");
  await more(30);
  const { cut: cutByThen } = front.figures;
  await more(30);
  goesOn = false;
  await Promise.all(writing);
  const faults = (await Promise.all(writers.map((one) => faultsOf(one, sql)))).flat();
  const statuses = new Map<number | string, number>();
  for (const one of writers)
    for (const [status, count] of one.statuses) statuses.set(status, (statuses.get(status) ?? 0) + count);
  const cut = [...statuses].filter(([status]) => typeof status === "string");
  const errors = cut.reduce((sum, [, count]) => sum + count, 0);
  console.log(
    `Two instances, one killed: ${acknowledged} saves acknowledged, ${errors} cut off, ${front.figures.passedOver} passed over`,
  );
  expect(faults).toEqual([]);
  expect(front.figures.passedOver, "the dead one was tried and passed over").toBeGreaterThan(0);
  // At most what each client had on its way when the one was killed.
  expect(errors).toBeLessThanOrEqual(writers.length);
  expect(front.figures.cut, "cut off after the dead one was gone").toBe(cutByThen);
  // What was cut off may have been kept a moment later: whoever writes on from before is told so.
  const said = [...statuses.keys()].filter((status) => typeof status === "number");
  expect(said.filter((status) => status !== 200 && status !== 409)).toEqual([]);
});
