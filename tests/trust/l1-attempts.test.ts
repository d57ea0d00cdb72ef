import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { describe, expect, test } from "vitest";
import { disconnect } from "@/db/client";
import { forgetAttempts, giveBack, takeAccountAttempt, takeAddressAttempt } from "@/lib/auth/attempts";
import { secondsAfter } from "@/lib/clock";
import type { Instant } from "@/lib/policy/types";

const start = "2026-06-10T08:00:00.000Z";
const quarter = 15 * 60;
const day = 24 * 60 * 60;

const account = () => `account:${randomUUID()}@people.example`;
const address = () => `address:${randomUUID()}`;

/** Tries at once whenever it is let in, for a while; gives the seconds at which it was. */
async function greedily(key: string, from: number, seconds: number): Promise<number[]> {
  const allowed: number[] = [];
  let at = from;
  while (at < from + seconds) {
    const permit = await takeAccountAttempt(key, secondsAfter(start, at));
    if (permit.allowed) allowed.push(at);
    else at += permit.seconds;
  }
  return allowed;
}

const allowedOf = (permits: { allowed: boolean }[]) => permits.filter(({ allowed }) => allowed).length;

describe("L1: an account", () => {
  test("has five free attempts; each further one waits 1 s, doubling, to a quarter of an hour", async () => {
    const allowed = await greedily(account(), 0, 2 * 3600);
    const waits = allowed.map((at, index) => at - (allowed[index - 1] ?? 0));
    expect(waits.slice(0, 16)).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900]);
    expect(new Set(waits.slice(15))).toEqual(new Set([quarter]));
  });

  test("is checked at most 110 times in any day, by the greediest of attackers, three days on end", async () => {
    const allowed = await greedily(account(), 0, 3 * day);
    const fullest = Math.max(
      ...allowed.map((from) => allowed.filter((at) => at >= from && at < from + day).length),
    );
    console.log(`L1 account: ${allowed.length} checks in three days, ${fullest} in the fullest day of 110`);
    expect(fullest).toBeLessThanOrEqual(110);
    expect(fullest).toBeGreaterThan(90); // the attacker did try
  });

  test("is checked no oftener by who rests for a day before each try in earnest", async () => {
    const key = account();
    const first = await greedily(key, 0, 3600);
    const rested = await greedily(key, 3600 + day + 1, day);
    expect(first.length + rested.length).toBeLessThanOrEqual(2 * 110);
    expect(rested.length).toBeLessThanOrEqual(110);
  });

  test("counts fifty attempts at once as fifty", async () => {
    const key = account();
    const permits = await Promise.all(Array.from({ length: 50 }, () => takeAccountAttempt(key, start)));
    expect(allowedOf(permits)).toBe(5);
  });

  test("starts afresh once the password was right", async () => {
    const key = account();
    await greedily(key, 0, 60);
    await forgetAttempts(key);
    expect((await greedily(key, 60, 1)).length).toBe(5);
  });

  test("lets a known device have attempts of its own while strangers' guesses wait", async () => {
    const owner = `device:${randomUUID()}:phone`;
    const strangers = account();
    await greedily(strangers, 0, day);
    expect(await takeAccountAttempt(strangers, secondsAfter(start, day))).toMatchObject({ allowed: false });
    expect(await takeAccountAttempt(owner, secondsAfter(start, day))).toEqual({ allowed: true });
  });
});

describe("L1: an address", () => {
  const takeMany = (key: string, count: number, at: Instant) =>
    Promise.all(Array.from({ length: count }, () => takeAddressAttempt(key, at)));

  test("has fifty wrong passwords in a quarter of an hour, and fifty more in the next", async () => {
    const key = address();
    expect(allowedOf(await takeMany(key, 120, start))).toBe(50);
    expect(allowedOf(await takeMany(key, 10, secondsAfter(start, quarter - 1)))).toBe(0);
    expect(allowedOf(await takeMany(key, 120, secondsAfter(start, quarter)))).toBe(50);
  });

  test("is told how long to wait", async () => {
    const key = address();
    await takeMany(key, 50, start);
    expect(await takeAddressAttempt(key, secondsAfter(start, 60))).toEqual({ allowed: false, seconds: 840 });
  });

  test("gets an attempt back whose password was right, and no more than that", async () => {
    const key = address();
    await takeMany(key, 50, start);
    await giveBack(key);
    expect(allowedOf(await takeMany(key, 5, start))).toBe(1);
  });
});

describe("L1: the counters", () => {
  test("survive a restart: they are rows", async () => {
    const [ofAccount, ofAddress] = [account(), address()];
    await greedily(ofAccount, 0, day / 24);
    for (let time = 0; time < 50; time++) await takeAddressAttempt(ofAddress, start);
    await disconnect();
    const owner = postgres(String(process.env.DATABASE_MIGRATION_URL), { max: 1 });
    const rows = await owner`select key from sign_in_attempts where key in ${owner([ofAccount, ofAddress])}`;
    await owner.end();
    expect(rows).toHaveLength(2);
    expect(await takeAccountAttempt(ofAccount, secondsAfter(start, day / 24))).toMatchObject({
      allowed: false,
    });
    expect(await takeAddressAttempt(ofAddress, start)).toMatchObject({ allowed: false });
  });
});
