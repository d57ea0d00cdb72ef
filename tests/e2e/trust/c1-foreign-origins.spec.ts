import { expect, test } from "@playwright/test";
import { actions, forAnybody, type Tried } from "../../fixtures/trust/actions";
import { handlers } from "../../fixtures/trust/routes";
import { origin } from "../../support/app";
import { builtActions, pathOf } from "../../support/build";
import { everything, rowsOf } from "../../support/canary";
import { ask, called, fetched, submitted } from "../../support/http";
import { type Cast, castOf, putBack } from "../../support/sweep";
import { tried } from "../../support/tried";

let cast: Cast;
const figures = { requests: 0, changes: 0 };

test.beforeAll(async () => {
  cast = await castOf();
});
test.afterAll(async () => {
  await cast.end();
  tried("C1", "request of a foreign origin", figures.requests, figures.changes);
});

/** Headers of requests that no page of ours sends. */
const foreign = (): Record<string, string | undefined>[] => {
  const { host, port } = new URL(origin());
  return [
    { origin: undefined },
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: "no origin at all" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example", host: "evil.example" },
    { origin: `http://${host}.evil.example` },
    { origin: `https://${host}` },
    { origin: `http://127.0.0.1:${Number(port) + 1}` },
    { origin: undefined, referer: `${origin()}/today`, "sec-fetch-site": "same-origin" },
  ];
};

interface Sent {
  method: string;
  body?: Buffer | string;
  headers: Record<string, string | undefined>;
}

/** Sends a request that the owner's own page would send, from everywhere else: the database stays as it is. */
async function sendFromElsewhere(path: string, { method, body, headers }: Sent) {
  const { sql, cookies } = cast;
  const before = await everything(sql);
  const sent = foreign().map((elsewhere) =>
    ask(path, { method, body, headers: { ...headers, cookie: cookies.owner, ...elsewhere } }),
  );
  figures.requests += (await Promise.all(sent)).length;
  const after = await everything(sql);
  figures.changes += Number(after !== before);
  expect(after).toBe(before);
}

for (const action of builtActions()) {
  test(`C1: ${action.name} changes nothing from another origin`, async () => {
    const { sql, owner, cookies } = cast;
    const { attempts, after, reads } = actions[action.name] as Tried;
    const path = pathOf(action, owner.ids);
    for (const { form, args } of attempts) {
      const ways = form
        ? [await fetched(action.id, form(owner.ids)), await submitted(action.id, form(owner.ids))]
        : [called(action.id, args(owner.ids))];
      for (const way of ways) {
        await sendFromElsewhere(path, way);
        if (forAnybody.includes(action.name) || after || reads) continue;
        const before = await rowsOf(sql, owner);
        const headers = { ...way.headers, cookie: cookies.owner, origin: origin() };
        const { status } = await ask(path, { ...way, headers });
        expect(await rowsOf(sql, owner), `in vain: ${status}`).not.toBe(before);
        await putBack(sql, owner, before);
      }
    }
  });
}

for (const [route, calls] of Object.entries(handlers)) {
  test(`C1: the route handler ${route} changes nothing from another origin`, async () => {
    for (const { method, path, body, type } of calls(cast.owner.ids)) {
      if (method !== "GET" && method !== "HEAD")
        await sendFromElsewhere(path, { method, body, headers: { "content-type": type } });
    }
  });
}
