import { rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import postgres, { type Sql } from "postgres";
import { errors } from "../../../lib/words/en/errors";
import { failed } from "../../../lib/words/en/failed";
import { migrate } from "../../../scripts/migrate.mjs";
import { startEmbeddedDatabase } from "../../../scripts/postgres/embedded.mjs";
import { save } from "../../fixtures/trust/routes";
import { cookieOf } from "../../support/app";
import { cuttableWay } from "../../support/cuttable";
import { ask } from "../../support/http";
import { type Instance, pointTo, startInstance } from "../../support/instance";
import { temporaryDataFolder } from "../../support/postgres";
import { tried } from "../../support/tried";
import { Visitor } from "../../support/visitor";
import { faultsOf, keepWriting, newWriter } from "../../support/writer";

const full = Boolean(process.env.TRUST_FULL);
const secret = "a secret that two instances may well share";
const folder = temporaryDataFolder();
let database: Awaited<ReturnType<typeof startEmbeddedDatabase>>;
let way: Awaited<ReturnType<typeof cuttableWay>>;
let instance: Instance;
let back: () => void;
let sql: Sql;

test.beforeAll(async () => {
  database = await startEmbeddedDatabase({ dataDir: folder, durable: false });
  const { app, owner, superuser } = database.urls;
  await migrate({ ownerUrl: owner, appUrl: app });
  sql = postgres(Object.assign(new URL(superuser), { pathname: "/afterword" }).href, { onnotice: () => {} });
  way = await cuttableWay(app);
  instance = await startInstance({
    DATABASE_URL: way.url,
    DATABASE_MIGRATION_URL: owner,
    DATABASE_CONNECTIONS: "5",
    AUTH_SECRET: secret,
  });
  writeFileSync(join(instance.dataDir, "auth-secret"), secret);
  back = pointTo(instance);
});
test.afterAll(async () => {
  back();
  await way.end();
  await sql.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});
test.beforeEach(() => way.mend());

const page = { accept: "text/html" };

test("what lives and what is ready say so without a cookie, and what isn't ready says why", async () => {
  const alive = await ask("/healthz");
  expect(alive).toMatchObject({ status: 200, body: "alive\n" });
  const ready = await ask("/readyz");
  expect(ready).toMatchObject({ status: 200, body: "ready\n" });
  expect([alive, ready].flatMap(({ headers }) => headers["set-cookie"] ?? [])).toEqual([]);

  way.cut();
  expect((await ask("/healthz")).status).toBe(200);
  const cut = await ask("/readyz");
  expect(cut).toMatchObject({ status: 503, body: "the database can't be reached\n" });
  expect(cut.headers["retry-after"]).toBe("5");
  way.mend();
  expect((await ask("/readyz")).status).toBe(200);

  const [mark] = await sql`update instance_marks set value = '1' where key = 'migration' returning value`;
  expect(mark).toBeDefined();
  expect(await ask("/readyz")).toMatchObject({ status: 503, body: "the database isn't migrated yet\n" });
  await sql`update instance_marks set value = (select max(created_at) from drizzle.__drizzle_migrations) where key = 'migration'`;
  expect((await ask("/readyz")).status).toBe(200);
});

test("F3: with the database gone, each way to ask says 503 and when to try again, in calm words", async () => {
  const { planted } = await newWriter(sql);
  const cookie = await cookieOf(planted.ids);
  const origin = instance.origin;
  const visitor = new Visitor();
  visitor.cookies.set(...(cookie.split("=") as [string, string]));
  const { method, path, type, body } = save(planted.ids, 1);
  const byScript = { rsc: "1", cookie };
  const { location = "" } = (await ask("/today", { headers: byScript })).headers;
  const ways: Record<string, () => ReturnType<typeof ask>> = {
    page: () => ask("/today", { headers: { ...page, cookie } }),
    save: () => ask(path, { method, body, headers: { cookie, origin, "content-type": type } }),
    find: () => ask("/find?q=canary", { headers: { cookie } }),
    feed: () => ask(`/calendar/${"A".repeat(43)}.ics`),
    action: () =>
      visitor.act("saveNotesAction", `/applications/${planted.ids.application}`, {
        applicationId: planted.ids.application,
        notes: "An answer worth keeping.",
      }),
  };
  for (const [name, send] of Object.entries(ways)) {
    way.cut();
    const answer = await send();
    way.mend();
    expect(answer.status, name).toBe(503);
    expect(answer.headers["retry-after"], name).toBe("5");
    expect(answer.headers["set-cookie"], name).toBeUndefined();
    expect(answer.body, name).not.toMatch(/Saved|\bat .*\.js|ECONN|postgres/i);
    if (name === "page") expect(answer.body).toContain(errors.unavailable.title);
    if (name === "action") {
      expect(answer.body, "the form is told").toContain(errors.unavailable.form);
      expect(answer.body, "what was typed is kept").toContain("An answer worth keeping.");
    }
    expect((await ask("/today", { headers: { ...page, cookie } })).status, `after ${name}`).toBe(200);
  }
  // A page that is asked for by script begins to come before it has failed: its error says under which id.
  way.cut();
  const streamed = await ask(location, { headers: byScript });
  way.mend();
  expect(streamed.body).toContain(String(streamed.headers["x-request-id"]));
  expect(streamed.body).not.toContain(planted.word);
  tried("F3", "way to ask while the database was gone", Object.keys(ways).length + 1);
  const [kept] = await sql`select version, body from messages where id = ${planted.ids.message}`;
  expect(kept?.version).toBe(1);
});

test("F3: a pool of five under two hundred clients, with the database cut twice: no save is lost, none is falsely said", async () => {
  test.setTimeout(300_000);
  const writers = await Promise.all(Array.from({ length: full ? 200 : 40 }, () => newWriter(sql)));
  let acknowledged = 0;
  let goesOn = true;
  const heard = () => {
    acknowledged += 1;
  };
  const writing = writers.map((one) => keepWriting(one, sql, () => goesOn, heard));
  for (let round = 0; round < 2; round += 1) {
    const target = acknowledged + writers.length * 2;
    await expect.poll(() => acknowledged, { timeout: 60_000 }).toBeGreaterThan(target);
    way.cut();
    await expect
      .poll(() => writers.filter(({ statuses }) => statuses.has(503)).length, { timeout: 30_000 })
      .toBeGreaterThan(0);
    way.mend();
  }
  const target = acknowledged + writers.length * 2;
  await expect.poll(() => acknowledged, { timeout: 60_000 }).toBeGreaterThan(target);
  goesOn = false;
  await Promise.all(writing);
  const faults = (await Promise.all(writers.map((one) => faultsOf(one, sql)))).flat();
  const statuses = new Set(writers.flatMap((one) => [...one.statuses.keys()]));
  tried("F3", `save of ${writers.length} clients over five connections`, acknowledged, faults.length);
  expect(faults).toEqual([]);
  expect([...statuses].filter((one) => one !== 200 && one !== 503)).toEqual([]);
  expect(way.connections()).toBeLessThanOrEqual(5);
});

test("what was not foreseen shows a request's id and no stack, and the log has a line of each request under it", async () => {
  const { planted } = await newWriter(sql);
  const headers = { ...page, cookie: await cookieOf(planted.ids) };
  await sql`alter table trash rename to trash_elsewhere`;
  const answer = await ask("/settings/deleted?q=secret-search", { headers });
  await sql`alter table trash_elsewhere rename to trash`;
  const id = String(answer.headers["x-request-id"]);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.body, "the error page gets the id").toContain(id);
  expect(answer.body).not.toMatch(/relation|\bat .*\.js:/);

  const forged = await ask("/sign-in", {
    headers: { "x-request-id": "forged", "x-afterword-request": "forged" },
  });
  expect(forged.headers["x-request-id"]).not.toBe("forged");
  await ask(`/calendar/${"B".repeat(43)}.ics`);
  await ask("/nowhere/secret-path");
  const routes = () => instance.lines().filter(({ route }) => route);
  await expect.poll(() => routes().at(-1)?.route).toBe("none");
  const failed = routes().find(({ request }) => request === id);
  expect(failed).toMatchObject({ method: "GET", route: "/settings/deleted" });
  expect(failed?.error).toMatch(/42P01/);
  const ofCalendar = routes().filter(({ route }) => route === "/calendar/[token]");
  expect(ofCalendar.at(-1)).toMatchObject({ status: 404 });
  const cause = instance.lines().find(({ request, level }) => request === id && level === "error");
  expect(cause?.at).toBeInstanceOf(Array);
  const log = instance.log();
  for (const secretWord of [
    planted.word,
    planted.ids.user,
    "secret-search",
    "secret-path",
    "B".repeat(43),
    "trash_elsewhere",
  ])
    expect(log, secretWord).not.toContain(secretWord);
});

test("what fails where no error page is nearer has the whole document to say so, and is tried again from there", async ({
  page,
}) => {
  const { planted } = await newWriter(sql);
  const [name = "", value = ""] = (await cookieOf(planted.ids)).split("=");
  await page.context().addCookies([{ name, value, url: instance.origin }]);
  await sql`alter table sessions rename to sessions_elsewhere`;
  await page.goto(`${instance.origin}/sign-in`);
  await expect(page.getByRole("heading", { name: failed.title })).toBeVisible();
  await expect(page).toHaveTitle(failed.title);
  await sql`alter table sessions_elsewhere rename to sessions`;
  await page.getByRole("button", { name: failed.again }).click();
  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a stop lets a request that has begun end, takes no new one, and comes to its end", async () => {
  const { planted } = await newWriter(sql);
  const cookie = await cookieOf(planted.ids);
  const { method, path, type, body } = save(planted.ids, 1);
  const url = new URL(path, instance.origin);
  const sent = request(url, { method, headers: { cookie, origin: instance.origin, "content-type": type } });
  const answered = new Promise<number>((resolve, reject) => {
    sent.on("response", (response) => response.resume().on("end", () => resolve(response.statusCode ?? 0)));
    sent.on("error", reject);
  });
  sent.write(String(body).slice(0, 20));
  // The server has its head by the time it answers somebody who came later.
  expect((await ask("/healthz")).status).toBe(200);
  const stopped = instance.stop();
  await expect.poll(() => refuses(url), { timeout: 20_000 }).toBe(true);
  sent.end(String(body).slice(20));
  expect(await answered).toBe(200);
  expect(await stopped).toBe(0);
  const [kept] = await sql`select version from messages where id = ${planted.ids.message}`;
  expect(kept?.version).toBe(2);
});

function refuses({ hostname, port }: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once("connect", () => resolve(false));
    socket.once("error", () => resolve(true));
    socket.once("close", () => socket.destroy());
    socket.once("connect", () => socket.destroy());
  });
}
