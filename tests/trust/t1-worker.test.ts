import { setTimeout as pause } from "node:timers/promises";
import { eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";
import { stopClock } from "../support/clock";
import { type Mailbox, openMailbox, type Received } from "../support/mailbox";
import { aSubscription, openPushService } from "../support/push-service";
import { tried } from "../support/tried";
import { databaseOfOurOwn, end, workers } from "../support/worker-process";

// Everybody was interviewed on Wednesday in New York, and is written to at eight on Thursday.
const wednesday = "2026-06-10T21:42:00.000Z";
const thursday = "2026-06-11T12:00:00.000Z";
const setClock = stopClock(wednesday);

let box: Mailbox;
let service: Awaited<ReturnType<typeof openPushService>>;
let start: Awaited<ReturnType<typeof workers>>;

// Imported once the environment names the database of our own.
async function modules() {
  const [{ system }, schema, people, { keepDevice }] = await Promise.all([
    import("@/db/client"),
    import("@/db/schema"),
    import("../support/people"),
    import("@/lib/jobs/devices"),
  ]);
  return { system, schema, people, keepDevice };
}

beforeAll(async () => {
  await databaseOfOurOwn();
  box = await openMailbox();
  service = await openPushService();
  const sends = {
    PUSH_SERVICES: service.origin,
    SMTP_URL: box.url,
    MAIL_FROM: "Afterword <hello@afterword.example>",
  };
  start = await workers({ ...sends, APP_URL: "https://afterword.example", LOG: "" });
});
afterAll(() => Promise.all([box.close(), service.close()]));

/** Somebody, and the address of a browser that shows their reminders as well. */
type Person = Viewer & { endpoint: string };

/** People with a thank-you to write, each looked at on Wednesday evening. */
async function somePeople(count: number): Promise<Person[]> {
  const { system, schema, people, keepDevice } = await modules();
  setClock(wednesday);
  const all: Person[] = [];
  for (let left = count; left > 0; left -= 1) {
    const viewer = await people.newViewer();
    const application = await people.newApplication(viewer, { employer: "Larkspur" });
    await people.newInterview(viewer, application, [await people.newContact(viewer, application)]);
    const device = aSubscription(service.origin);
    await keepDevice(viewer, device, { deviceHash: "one", userAgent: "" }, wednesday);
    all.push({ ...viewer, endpoint: device.endpoint });
  }
  await system()
    .update(schema.accounts)
    .set({ lookedUntil: wednesday, nextLookAt: thursday })
    .where(
      inArray(
        schema.accounts.id,
        all.map(({ id }) => id),
      ),
    );
  return all;
}

/** How many reminders aren't settled: of each person one by mail, and one for their browser. */
async function waiting(people: readonly Viewer[]): Promise<number> {
  const { system, schema } = await modules();
  const ids = people.map(({ id }) => id);
  const rows = await system()
    .select({ id: schema.reminders.accountId })
    .from(schema.reminders)
    .where(inArray(schema.reminders.accountId, ids));
  const settled = rows.length - (await claimed(ids));
  return 2 * people.length - settled;
}

async function claimed(ids: string[]): Promise<number> {
  const { system, schema } = await modules();
  const rows = await system().select().from(schema.reminders).where(eq(schema.reminders.state, "claimed"));
  return rows.filter(({ accountId }) => ids.includes(accountId)).length;
}

async function untilAllAreSent(people: readonly Viewer[]) {
  const patience = Date.now() + 90_000;
  while ((await waiting(people)) > 0) {
    if (Date.now() > patience) throw new Error(`${await waiting(people)} wait still`);
    await pause(100);
  }
}

const lettersTo = ({ id }: Viewer): Received[] =>
  box.received.filter(({ to }) => to.includes(`${id}@people.example`));

const noticesTo = (person: Person) => service.to(person);

test("by a real mail server a reminder comes as text and as a page, with one click to stop its kind", async () => {
  const [viewer] = (await somePeople(1)) as [Person];
  setClock(thursday);
  const worker = await start();
  const { mail } = await box.next(`${viewer.id}@people.example`);
  expect(mail.subject).toBe("Thank Dana Whitfield, Larkspur");
  expect(mail.text).toContain("Open the draft: https://afterword.example/applications/");
  expect(mail.html).not.toMatch(/<img|src=|url\(|@import|<script|<link/i);
  const addresses = [...String(mail.html).matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(4);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/afterword\.example\//);
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  expect(header("list-unsubscribe")).toMatch(/^<https:\/\/afterword\.example\/reminders\/off\/[\w-]+>$/);
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  expect(header("auto-submitted")).toBe("auto-generated");
  expect(await end(worker, "SIGTERM")).toBe(0);
});

test("two workers at once send each reminder once", async () => {
  const people = await somePeople(40);
  setClock(thursday);
  const both = await Promise.all([start(), start()]);
  await untilAllAreSent(people);
  const counts = people.map((person) => [lettersTo(person).length, noticesTo(person).length]);
  expect(counts).toEqual(people.map(() => [1, 1]));
  tried("T1", "reminder sent by two workers at once", 2 * people.length);
  for (const worker of both) expect(await end(worker, "SIGTERM")).toBe(0);
}, 120_000);

test("a worker that is killed again and again loses no reminder, and sends one at most once more, under the same id", async () => {
  const kills = process.env.TRUST_FULL ? 100 : 5;
  const people = await somePeople(kills * 4);
  for (let kill = 1; kill <= kills; kill += 1) {
    setClock(secondsAfter(thursday, kill));
    const worker = await start();
    // Somewhere between its first look and its last letter.
    await pause((kill * 337) % 2500);
    await end(worker, "SIGKILL");
  }
  // What was in hand when it was killed is let go of after ten minutes.
  setClock(secondsAfter(thursday, 11 * 60));
  const worker = await start();
  await untilAllAreSent(people);
  await end(worker, "SIGTERM");
  const all = [
    ...people.map((person) => lettersTo(person).map(({ mail }) => mail.messageId)),
    ...people.map((person) => noticesTo(person).map(({ headers }) => String(headers.topic))),
  ];
  for (const ids of all) {
    expect([1, 2]).toContain(ids.length);
    expect(new Set(ids).size).toBe(1);
  }
  const twice = all.filter((ids) => ids.length === 2);
  const missing = all.filter((ids) => ids.length === 0).length;
  tried(
    "T1",
    `reminder over ${kills} kills of the worker, ${twice.length} of them sent once more`,
    all.length,
    missing,
  );
}, 900_000);
