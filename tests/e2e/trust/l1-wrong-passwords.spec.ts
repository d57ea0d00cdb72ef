import { hash } from "@node-rs/argon2";
import { expect, test } from "@playwright/test";
import { connectBehind, setClock } from "../../support/app";
import { plant, uproot } from "../../support/canary";
import { sweepTime } from "../../support/sweep";
import { Visitor } from "../../support/visitor";

const sql = connectBehind();
const password = "plums and quinces";
const waits = /Try again in/;
const minute = 60_000;

const after = (milliseconds: number) =>
  setClock(new Date(Date.parse(sweepTime) + milliseconds).toISOString());

async function somebody() {
  const one = await plant(sql, sweepTime, undefined, await hash(password, { memoryCost: 8, timeCost: 1 }));
  return { one, email: `${one.word}@account.example` };
}

test.beforeEach(async () => {
  setClock(sweepTime);
  await sql`delete from sign_in_attempts`;
});
test.afterAll(async () => {
  await sql`delete from sign_in_attempts`;
  setClock(sweepTime);
  await sql.end();
});

test("L1: fifty wrong passwords from an address, and no header makes it another", async () => {
  let checked = 0;
  for (let guess = 1; guess <= 60; guess++) {
    const elsewhere = `203.0.113.${guess}`;
    const forged = { "x-afterword-peer": elsewhere, "x-forwarded-for": elsewhere, "x-real-ip": elsewhere };
    const { body } = await new Visitor().signIn(`nobody${guess}@unknown.example`, "a wrong guess", forged);
    if (!waits.test(body)) checked += 1;
  }
  console.log(`L1 over HTTP: ${checked} of 60 wrong passwords were looked at`);
  expect(checked).toBe(50);
  const counted = await sql`select key, attempts from sign_in_attempts where key like 'address:%'`;
  expect(counted).toEqual([{ key: "address:127.0.0.1", attempts: 50 }]);

  after(15 * minute);
  const { body } = await new Visitor().signIn("nobody@unknown.example", "a wrong guess");
  expect(body).not.toMatch(waits);
});

test("L1: where strangers' guesses keep an account waiting, a browser that it knows gets in", async () => {
  const { one, email } = await somebody();
  const known = new Visitor();
  await known.signIn(email, password);
  await known.act("signOutAction", "/settings", {});
  expect(await known.isIn()).toBe(false);

  const answers = [];
  for (let guess = 0; guess < 8; guess++) answers.push(await new Visitor().signIn(email, "a wrong guess"));
  expect(answers.filter(({ body }) => waits.test(body))).toHaveLength(3);
  const owner = new Visitor();
  expect((await owner.signIn(email, password)).body).toMatch(waits);
  expect(await owner.isIn()).toBe(false);
  await known.signIn(email, password);
  expect(await known.isIn()).toBe(true);
  await uproot(sql, one);
});

test("L1: twenty wrong passwords at once are twenty", async () => {
  const { one, email } = await somebody();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => new Visitor().signIn(email, "a wrong guess")),
  );
  expect(answers.filter(({ body }) => !waits.test(body))).toHaveLength(5);
  await uproot(sql, one);
});
