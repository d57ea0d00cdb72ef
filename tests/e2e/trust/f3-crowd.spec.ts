import { spawnSync } from "node:child_process";
import { Agent, request } from "node:http";
import { expect, test } from "@playwright/test";
import { errors as german } from "../../../lib/words/de/errors";
import { errors } from "../../../lib/words/en/errors";
import { type Answer, ask } from "../../support/http";
import { type Instance, pointTo, startInstance } from "../../support/instance";
import { tried } from "../../support/tried";
import { Visitor } from "../../support/visitor";

const most = 20;
// More at one moment than its socket lets wait, the system itself turns away.
const crowd = 200;
/** Megabytes: Node takes more before it tidies up, and it is bounded all the same. */
const mostGrown = 150;
const crowds = process.env.TRUST_FULL ? 20 : 2;
let instance: Instance;
let back: () => void;
let cookie = "";

test.beforeAll(async () => {
  instance = await startInstance({ REQUESTS_AT_ONCE: String(most) });
  back = pointTo(instance);
  const visitor = new Visitor();
  await visitor.signUp(`${crypto.randomUUID()}@people.example`, "plums and quinces");
  expect(await visitor.isIn()).toBe(true);
  cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
});
test.afterAll(async () => {
  back();
  await instance.stop();
});

/** Each on a connection of its own, all at once. */
async function comeAtOnce(
  count: number,
  path = "/today",
  headers: Record<string, string> = { cookie, accept: "text/html" },
): Promise<Answer[]> {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
  const answers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<Answer>((resolve, reject) => {
          const sent = request(new URL(path, instance.origin), { agent, headers }, async (response) => {
            const pieces: Buffer[] = [];
            for await (const piece of response) pieces.push(piece as Buffer);
            const body = Buffer.concat(pieces).toString("utf8");
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
          });
          sent.on("error", reject);
          sent.end();
        }),
    ),
  );
  agent.destroy();
  return answers;
}

/** Asks whether the process is alive, again and again, until told to stop; gives what it said. */
function keepAsking() {
  const statuses: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) statuses.push((await ask("/healthz")).status);
  })();
  return async () => {
    isOver = true;
    await asking;
    return statuses;
  };
}

const megabytes = () =>
  Number(spawnSync("ps", ["-o", "rss=", "-p", String(instance.serverPid())], { encoding: "utf8" }).stdout) /
  1024;

test("F3: of a crowd, as many are answered as there is room for, and the others are told when to come again", async () => {
  for (let n = 0; n < 3; n += 1) await comeAtOnce(crowd); // what the first crowds warm up is no leak
  const pid = instance.serverPid();
  const before = megabytes();
  const stopAsking = keepAsking();
  const answers: Answer[] = [];
  for (let n = 0; n < crowds; n += 1) answers.push(...(await comeAtOnce(crowd)));
  const alive = await stopAsking();
  const pages = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status === 503);
  const others = answers.length - pages.length - refused.length;
  tried("F3", `request of a crowd of ${crowd}, room for ${most}`, answers.length, others);
  console.log(`F3: ${pages.length} answered, ${refused.length} refused, ${alive.length} signs of life`);
  expect(others).toBe(0);
  expect(pages.length).toBeGreaterThanOrEqual(most);
  expect(refused.length).toBeGreaterThan(0);
  for (const { headers, body } of refused) {
    expect(headers["retry-after"]).toBe("5");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain(errors.crowded.title);
  }
  expect(alive.length).toBeGreaterThan(0);
  expect(new Set(alive)).toEqual(new Set([200]));
  expect(instance.serverPid()).toBe(pid);
  expect(megabytes() - before).toBeLessThan(mostGrown);
  expect((await comeAtOnce(1))[0]?.status).toBe(200);
});

test("F3: what isn't a page is told by a line, and files that lie there are no crowd", async () => {
  const page = (await comeAtOnce(1))[0]?.body ?? "";
  const [, file = ""] = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page) ?? [];
  const [answers, files] = await Promise.all([
    comeAtOnce(crowd, "/find?q=a", { cookie, accept: "application/json" }),
    comeAtOnce(crowd, file),
  ]);
  expect(new Set(files.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  for (const { status, body } of answers)
    if (status === 503) expect(body).toBe("Too many requests at once.\n");
});

test("F3: a crowd is told in the language of each", async () => {
  const answers = await comeAtOnce(crowd, "/sign-in", { accept: "text/html", "accept-language": "de" });
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  for (const { body } of refused) expect(body).toContain(german.crowded.title);
});

test("F3: who goes away before the answer makes room again", async () => {
  for (let round = 0; round < 5; round += 1) {
    const gone = Array.from({ length: most }, () => {
      const sent = request(new URL("/today", instance.origin), { headers: { cookie }, agent: new Agent() });
      sent.on("error", () => {});
      sent.end();
      return sent;
    });
    await ask("/healthz");
    for (const sent of gone) sent.destroy();
    await expect.poll(async () => (await comeAtOnce(1))[0]?.status).toBe(200);
  }
  const statuses = (await comeAtOnce(most)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
});
