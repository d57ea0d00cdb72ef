import { expect, test } from "@playwright/test";
import { pages } from "../fixtures/trust/routes";
import { authSecret, databaseUrl } from "../support/app";
import { signedInPages } from "../support/build";
import { countedWay } from "../support/counted-way";
import { ask } from "../support/http";
import { type Instance, pointTo, startInstance } from "../support/instance";
import { ownApp } from "../support/own-app";
import { type Cast, castOf } from "../support/sweep";

/** The pages that wait a second time, and for what. Every other waits once. */
const twice: Record<string, string> = {
  "/searches/[searchId]/evidence": "the days of a report follow from its owner's zone",
  "/import/[importId]": "a table is held against what is there, once it is known to be one",
  "/settings/playbooks/new": "who would follow a copy follows from what it is copied from",
  "/settings/playbooks/[playbookId]": "who follows it follows from what it was copied from",
};

/** A connection has each statement described the first time, which is a wait of its own: by then every one is known. */
const mostTries = 8;

let cast: Cast;
let way: Awaited<ReturnType<typeof countedWay>>;
let instance: Instance;
let back: () => void;

test.beforeAll(async () => {
  cast = await castOf();
  const secret = authSecret();
  way = await countedWay(databaseUrl("app"));
  instance = await startInstance({
    DATABASE_URL: way.url,
    DATABASE_MIGRATION_URL: databaseUrl("owner"),
    AUTH_SECRET: secret,
    AFTERWORD_TEST_CLOCK: ownApp().clockFile,
  });
  back = pointTo(instance);
});
test.afterAll(async () => {
  back();
  await instance.stop();
  await way.end();
  await cast.end();
});

/** How often a page waits for the database after its session is known. */
async function waitsOf(path: string, wanted: number): Promise<number> {
  const headers = { cookie: cast.cookies.owner, accept: "text/html" };
  const look = async () => expect((await ask(path, { headers })).status, path).toBe(200);
  await look();
  let fewest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < mostTries && fewest > wanted; tries += 1)
    fewest = Math.min(fewest, (await way.waitsDuring(look)) - 1);
  return fewest;
}

test("every signed-in page waits once for the database, but for those that say why it is twice", async () => {
  const { owner, sql } = cast;
  const begins = "/applications/[applicationId]/messages/new";
  const routes = signedInPages().sort((one, other) => Number(one === begins) - Number(other === begins));
  const wanted = Object.fromEntries(routes.map((route) => [route, twice[route] ? 2 : 1]));
  const counted: Record<string, number> = {};
  for (const route of routes) {
    // A draft that is begun has another address.
    if (route === begins) await sql`delete from messages where user_id = ${owner.ids.user}`;
    for (const path of pages[route]?.(owner.ids) ?? []) {
      const waits = await waitsOf(path, wanted[route] ?? 1);
      counted[route] = Math.max(counted[route] ?? 0, waits);
    }
  }
  console.log(`Waits for the database: ${JSON.stringify(counted)}`);
  expect(counted).toEqual(wanted);
});
