import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disconnect, reading } from "@/db/client";
import { poolOf } from "@/db/pool";
import { searches } from "@/db/schema";
import { now } from "@/lib/clock";
import { plant, uproot } from "../support/canary";
import { countedWay } from "../support/counted-way";
import { newSearch, newViewer } from "../support/people";
import { pooledWay } from "../support/pooled-way";
import { answerTo, everyAsk, superuser, viewerOfIds } from "../support/walls";

const straight = String(process.env.DATABASE_URL);
let way: Awaited<ReturnType<typeof pooledWay>>;

beforeAll(async () => {
  way = await pooledWay(straight);
  // Before anything is asked: the environment is read once.
  process.env.DATABASE_URL = way.url;
});
afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = straight;
  await way.end();
});

/** What holds beyond a transaction, on a connection that the next one may not get. */
const ofTheSession =
  /^\s*(set\s+(?!local|transaction)|listen|prepare|declare|discard|load)|pg_(try_)?advisory_(?!xact)|set_config\([^)]*,\s*false\)|\btemp(orary)? table/i;

describe("Behind a pooler that lends its connections for a transaction", () => {
  test.each(everyAsk)("%s is answered, and leaves nothing on the connection", async (_, ask) => {
    const owner = await plant(superuser, now());
    way.said.length = 0;
    const answer = await answerTo(ask, viewerOfIds(owner.ids), owner.ids);
    expect(answer.threw, answer.text).toBe(false);
    expect(way.said.length).toBeGreaterThan(0);
    expect(way.said.filter(({ statement }) => statement !== "")).toEqual([]);
    expect(way.said.filter(({ text }) => ofTheSession.test(text))).toEqual([]);
    await uproot(superuser, owner);
  });

  test("a connection that is opened is set to nothing", async () => {
    await disconnect();
    way.said.length = 0;
    const viewer = await newViewer();
    await newSearch(viewer, { name: "kept" });
    const names = await reading(viewer.id, (db) => db.select({ name: searches.name }).from(searches));
    expect(names).toEqual([{ name: "kept" }]);
    expect(way.said.filter(({ statement, text }) => statement !== "" || ofTheSession.test(text))).toEqual([]);
  });

  test("statements with values go out together, and wait once", async () => {
    const counted = await countedWay(way.url);
    const pool = poolOf(counted.url, 1);
    const ask = (value: unknown) => `select ${typeof value === "string" ? "$1::text" : "$1::int"} as value`;
    const both = () =>
      pool.use((hands) =>
        Promise.all(
          ["one", 2].map((value) => hands.unsafe<{ value: unknown }[]>(ask(value), [value]).execute()),
        ),
      );
    await both();
    let answers: { value: unknown }[][] = [];
    const waits = await counted.waitsDuring(async () => {
      answers = await both();
    });
    expect(waits).toBe(1);
    expect(answers.map(([row]) => row?.value)).toEqual(["one", 2]);
    await pool.end();
    await counted.end();
  });
});

test("an address that ends in prepare=false is believed, whoever greets", async () => {
  const namesOf = async (url: string) => {
    const heard = await pooledWay(url, { greets: "as Postgres" });
    const pool = poolOf(heard.url, 1);
    await pool.use((hands) => hands.unsafe("select $1::text as value", ["a"]).execute());
    await pool.end();
    await heard.end();
    return heard.said.filter(({ statement }) => statement !== "").length;
  };
  expect(await namesOf(`${straight}?prepare=false`)).toBe(0);
  expect(await namesOf(straight)).toBeGreaterThan(0);
});
