import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disconnect } from "@/db/client";
import { now } from "@/lib/clock";
import type { Ids } from "../fixtures/trust/account";
import { type Planted, plant, rowsOf, uproot } from "../support/canary";
import { tried } from "../support/tried";
import { answerTo, everyAsk, superuser, viewerOfIds } from "../support/walls";

const role = `above_${randomUUID().slice(0, 8)}`;
const appUrl = String(process.env.DATABASE_URL);
const figures = { asked: 0, threw: 0, failed: 0 };
let owner: Planted;
let intruder: Planted;

beforeAll(async () => {
  await superuser.unsafe(`create role ${role} login bypassrls password 'above'`);
  await superuser.unsafe(`grant connect on database afterword to ${role}`);
  await superuser.unsafe(`grant usage on schema public to ${role}`);
  await superuser.unsafe(`grant select, insert, update, delete on all tables in schema public to ${role}`);
  process.env.DATABASE_URL = Object.assign(new URL(appUrl), { username: role, password: "above" }).href;
  [owner, intruder] = [await plant(superuser, now()), await plant(superuser, now())];
});

afterAll(async () => {
  await disconnect();
  process.env.DATABASE_URL = appUrl;
  await uproot(superuser, owner, intruder);
  await superuser.unsafe(`drop owned by ${role}`);
  await superuser.unsafe(`drop role ${role}`);
  const { asked, threw, failed } = figures;
  tried("A4", `question at the WHERE alone (${threw} answered by an error)`, asked, failed);
});

/** Asks as the intruder, and puts what it changed of their own back. */
async function intrude(ask: (typeof everyAsk)[number][1], ids: Ids) {
  const [ownersBefore, ownBefore] = [await rowsOf(superuser, owner), await rowsOf(superuser, intruder)];
  figures.asked += 1;
  figures.failed += 1;
  const answer = await answerTo(ask, viewerOfIds(intruder.ids), ids);
  const [ownersAfter, ownAfter] = [await rowsOf(superuser, owner), await rowsOf(superuser, intruder)];
  expect(ownersAfter).toBe(ownersBefore);
  expect(answer.text).not.toContain(owner.word);
  expect(ownAfter).not.toContain(owner.word);
  if (ownAfter !== ownBefore) {
    await uproot(superuser, intruder);
    await plant(superuser, now(), intruder.ids);
  }
  figures.failed -= 1;
  figures.threw += Number(answer.threw);
  return answer;
}

describe("A4: a role above row-level security, another viewer and the owner's ids: nothing seen, nothing changed", () => {
  test("the role does see through", async () => {
    const above = postgres(String(process.env.DATABASE_URL), { max: 1 });
    const rows = await above`select name from searches where user_id = ${owner.ids.user}`;
    await above.end();
    expect(rows).toHaveLength(2);
  });

  test.each(everyAsk)("%s", async (_, ask) => {
    const { named } = await intrude(ask, owner.ids);
    const own = await intrude(ask, intruder.ids);
    expect(own.threw, own.text).toBe(false);
    for (const one of named) await intrude(ask, { ...intruder.ids, [one]: owner.ids[one] });
  });
});
