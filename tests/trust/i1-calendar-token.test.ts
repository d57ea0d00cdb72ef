import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { system } from "@/db/client";
import { accounts, calendarFeeds, signInAttempts } from "@/db/schema";
import { now } from "@/lib/clock";
import { feedsOf, makeFeed, revokeFeed } from "@/lib/feed/feeds";
import { ask, newFeed } from "../feed/asked";
import { everything, plant, uproot } from "../support/canary";
import { newViewer } from "../support/people";
import { tried } from "../support/tried";
import { superuser, viewerOfIds } from "../support/walls";

const figures = { tokens: 0 };
afterAll(() => tried("I1", "token of a calendar", figures.tokens));

test("I1: a token is 32 random bytes, and only its SHA-256 is kept", async () => {
  const viewer = await newViewer();
  const tokens = [];
  for (let n = 0; n < 20; n += 1) tokens.push(await newFeed(viewer, `Number ${n}`));
  expect(new Set(tokens).size).toBe(20);
  const held = await everything(superuser);
  for (const token of tokens) {
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(held).not.toContain(token);
    expect(held).not.toContain(Buffer.from(token, "base64url").toString("hex"));
    expect(held).toContain(createHash("sha256").update(token).digest("hex"));
    figures.tokens += 1;
  }
});

test("I1: of a link, nothing but its name and its day can be told again", async () => {
  const viewer = await newViewer();
  await newFeed(viewer, "phone");
  expect((await feedsOf(viewer)).map((feed) => Object.keys(feed).sort())).toEqual([
    ["createdAt", "id", "name"],
  ]);
});

test("I1: each is ended by itself, at once, and then looks like one that never was", async () => {
  const viewer = await newViewer();
  const [phone, google] = [await newFeed(viewer, "phone"), await newFeed(viewer, "Google")];
  const [first] = await feedsOf(viewer);
  expect((await ask(phone)).status).toBe(200);
  expect(await revokeFeed(viewer, first?.id ?? "")).toBe(true);
  const told = async (token: string, method: "GET" | "HEAD") => {
    const { status, headers, body } = await ask(token, { "if-none-match": "*" }, method);
    return { status, headers: [...headers], body };
  };
  for (const method of ["GET", "HEAD"] as const) {
    const ended = await told(phone, method);
    expect(ended.status).toBe(404);
    for (const wrong of ["A".repeat(43), "short", "A".repeat(44), "%2e%2e", `${google}x`]) {
      expect(await told(wrong, method), wrong).toEqual(ended);
    }
  }
  expect((await ask(google)).status).toBe(200);
});

test("I1: nobody sees or ends the link of another", async () => {
  const [owner, intruder] = [await newViewer(), await newViewer()];
  const token = await newFeed(owner);
  const [feed] = await feedsOf(owner);
  expect(await feedsOf(intruder)).toEqual([]);
  expect(await revokeFeed(intruder, feed?.id ?? "")).toBe(false);
  expect((await ask(token)).status).toBe(200);
});

test("I1: twenty at most, also when they are made at once", async () => {
  const viewer = await newViewer();
  const made = await Promise.all(Array.from({ length: 30 }, (_, n) => makeFeed(viewer, `${n}`, now())));
  expect(made.filter((token) => token !== null)).toHaveLength(20);
  expect(await feedsOf(viewer)).toHaveLength(20);
});

test("I1: the link of a deleted account is dead", async () => {
  const viewer = await newViewer();
  const token = await newFeed(viewer);
  await system().delete(accounts).where(eq(accounts.id, viewer.id));
  expect((await ask(token)).status).toBe(404);
  expect(await system().select().from(calendarFeeds).where(eq(calendarFeeds.accountId, viewer.id))).toEqual(
    [],
  );
});

test("I1: neither attendees nor notes are in it, whatever stands in the account", async () => {
  const owner = await plant(superuser, now());
  const other = await plant(superuser, now());
  const token = await newFeed(viewerOfIds(owner.ids));
  const response = await ask(token);
  const text = (await response.text()).replaceAll("\r\n ", "");
  const allowed = ["employers name", "applications role", "interviews title", "interviews place"];
  const told = new Set(
    [...text.matchAll(new RegExp(`${owner.word} (\\w+ \\w+)`, "g"))].map(([, column]) => column),
  );
  expect([...told].sort()).toEqual(allowed.sort());
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto:/i);
  expect(text).not.toContain(other.word);
  for (const person of [owner.ids.contact, owner.ids.stranger]) {
    // A step's id names its contact, by a random id that means nothing elsewhere.
    expect(text.replaceAll(/(UID|URL|DESCRIPTION):.*\r\n/g, "")).not.toContain(person);
  }
  await uproot(superuser, owner, other);
});

test("I1: after 300 wrong tokens an address waits, and a right one gets in all the same", async () => {
  const key = "feed:unknown";
  const viewer = await newViewer();
  const token = await newFeed(viewer);
  await system().delete(signInAttempts).where(eq(signInAttempts.key, key));
  await system().insert(signInAttempts).values({ key, attempts: 300, countedFrom: now(), waitUntil: null });
  const refused = await ask("A".repeat(43));
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await ask(token)).status).toBe(200);
  await system().delete(signInAttempts).where(eq(signInAttempts.key, key));
});
