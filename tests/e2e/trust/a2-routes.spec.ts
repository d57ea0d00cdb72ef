import { expect, test } from "@playwright/test";
import { type Ids, newIds } from "../../fixtures/trust/account";
import { type Call, handlers, pages, save } from "../../fixtures/trust/routes";
import { origin } from "../../support/app";
import { rowsOf } from "../../support/canary";
import { ask } from "../../support/http";
import { type Cast, castOf, isLogged, kindsNamed, leaked, mixed, putBack } from "../../support/sweep";
import { told } from "../../support/told";
import { tried } from "../../support/tried";

let cast: Cast;
const figures = { requests: 0, leaks: 0 };

test.beforeAll(async () => {
  cast = await castOf();
});
test.afterAll(async () => {
  await cast.end();
  tried("A2", "request to a page or a route", figures.requests, figures.leaks);
});

/** Ways to ask for a page that have led past checks elsewhere. */
const guises: Record<string, string>[] = [
  {},
  { rsc: "1" },
  { rsc: "1", "next-router-prefetch": "1" },
  { "x-middleware-subrequest": Array(5).fill("proxy").join(":") },
  { "x-middleware-subrequest": Array(5).fill("middleware").join(":"), rsc: "1" },
];

const publicPages = [
  "/",
  "/_not-found",
  "/sign-in",
  "/sign-in/code",
  "/sign-up",
  "/finish-sign-up",
  "/forgot-password",
  "/reset-password",
  "/confirm-address",
  "/reminders/act/[token]",
];

/** Asks without a right to: nothing of the owner's is told. What it changed of the intruder's own is put back. */
async function intrude({ method, path, type, body }: Call, headers: Record<string, string | undefined>) {
  const { sql, owner, intruder } = cast;
  const own = method === "GET" ? null : await rowsOf(sql, intruder);
  const answer = await ask(path, {
    method,
    body,
    headers: { origin: origin(), "content-type": type, ...headers },
  });
  figures.requests += 1;
  const leaks = leaked(owner, JSON.stringify(answer), path + body);
  figures.leaks += leaks.length;
  expect(leaks, path).toEqual([]);
  if (own) await putBack(sql, intruder, own);
  return told(answer);
}

/** Asks with the ids of the owner's, all and one by one, and with as many that name nothing: the answers are the same. */
async function compare(callsOf: (ids: Ids) => Call[], headers: Record<string, string | undefined>) {
  const nothing = newIds();
  const named = kindsNamed((ids) => callsOf(ids));
  for (const kinds of [named, ...named.map((kind) => [kind])]) {
    const ofNobody = callsOf(mixed(cast.intruder.ids, nothing, kinds));
    for (const [index, call] of callsOf(mixed(cast.intruder.ids, cast.owner.ids, kinds)).entries()) {
      const answer = await intrude(call, headers);
      expect(answer, call.path).toBe(await intrude(ofNobody[index] as Call, headers));
    }
  }
}

/** What is there at last: a new message that is stored already leads on to where it is. */
async function gotBy(cookie: string, path: string) {
  const answer = await ask(path, { headers: { cookie } });
  const { location } = answer.headers;
  return answer.status === 307 && location ? ask(location, { headers: { cookie } }) : answer;
}

for (const [route, addresses] of Object.entries(pages)) {
  test(`A2: the page ${route} tells nothing to whoever isn't the owner`, async () => {
    const { sql, owner, cookies, dead } = cast;
    const before = await rowsOf(sql, owner);
    const callsOf = (ids: Ids) => addresses(ids).map((path) => ({ method: "GET", path }));
    for (const guise of guises) {
      for (const cookie of Object.values(dead)) {
        for (const call of callsOf(owner.ids)) await intrude(call, { ...guise, cookie });
      }
      await compare(callsOf, { ...guise, cookie: cookies.intruder });
    }
    expect(await rowsOf(sql, owner)).toBe(before);
    if (publicPages.includes(route)) return;
    for (const { path } of callsOf(owner.ids)) {
      const answer = await gotBy(cookies.owner, path);
      expect(answer.status, path).toBe(200);
      expect(answer.body.includes(owner.word), `in vain: ${path}`).toBe(true);
    }
  });
}

for (const [route, calls] of Object.entries(handlers)) {
  test(`A2: the route handler ${route} does and tells nothing for whoever isn't the owner`, async () => {
    const { sql, owner, cookies, dead } = cast;
    const before = await rowsOf(sql, owner);
    for (const cookie of Object.values(dead)) {
      for (const call of calls(owner.ids)) await intrude(call, { cookie });
    }
    await compare(calls, { cookie: cookies.intruder });
    expect(await rowsOf(sql, owner)).toBe(before);
  });
}

test("A2: the owner's own save is taken", async () => {
  const { sql, owner, cookies } = cast;
  const before = await rowsOf(sql, owner);
  const { method, path, body, type } = save(owner.ids, 1);
  const headers = { cookie: cookies.owner, origin: origin(), "content-type": type };
  expect((await ask(path, { method, body, headers })).status).toBe(200);
  expect(await rowsOf(sql, owner)).not.toBe(before);
  await putBack(sql, owner, before);
});

test("A2: nothing of the owner's was logged for a page or a route", () => {
  expect(isLogged(cast.owner)).toBe(false);
});
