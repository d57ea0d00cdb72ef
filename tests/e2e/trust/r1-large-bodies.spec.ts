import { expect, test } from "@playwright/test";
import { mostBytesFor } from "../../../lib/forms/body-limit";
import { type Attempt, actions } from "../../fixtures/trust/actions";
import { handlers, save } from "../../fixtures/trust/routes";
import { logs, origin } from "../../support/app";
import { type BuiltAction, builtActions, pathOf } from "../../support/build";
import { rowsOf } from "../../support/canary";
import { type Answer, ask, called, fetched, submitted } from "../../support/http";
import { type Cast, castOf } from "../../support/sweep";
import { tried } from "../../support/tried";

let cast: Cast;
let before: string;
const figures = { requests: 0, refused: 0 };

test.beforeAll(async () => {
  cast = await castOf();
});
test.beforeEach(async () => {
  before = await rowsOf(cast.sql, cast.owner);
});
test.afterAll(async () => {
  await cast.end();
  tried("R1", `body beyond every bound (${figures.refused} refused)`, figures.requests);
});

type Sent = { method: string; body?: string | Buffer; headers?: Record<string, string | undefined> };

/** Sends something too large as the owner; a connection that is cut for it is an answer too. */
async function send(path: string, { method, body, headers }: Sent): Promise<Answer | null> {
  const given = { ...headers, origin: origin(), cookie: cast.cookies.owner };
  figures.requests += 1;
  try {
    return await ask(path, { method, body, headers: given });
  } catch (error) {
    if (["ECONNRESET", "EPIPE"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

/** The request is refused by its status, nothing was changed, and the same process goes on answering. */
async function expectRefusal(answer: Answer | null, what: string) {
  if (answer) expect(answer.status, what).toBeGreaterThanOrEqual(400);
  if (answer) expect(answer.status, what).toBeLessThan(500);
  await expectLife(what);
  figures.refused += 1;
}

async function expectLife(what: string) {
  expect(await rowsOf(cast.sql, cast.owner), what).toBe(before);
  expect((await ask("/sign-in")).status, what).toBe(200);
  expect(logs(), what).not.toContain("is started again");
}

const attemptsOf = ({ name }: BuiltAction) => actions[name]?.attempts ?? [];

/** Beyond what a page takes, by a little and by far: a file of two megabytes goes to a few of them. */
const sizesFor = (path: string) => [mostBytesFor(new URL(path, origin()).pathname) + 100_000, 5_000_000];

for (const action of builtActions()) {
  test(`R1: ${action.name} refuses what is too large`, async () => {
    const { owner } = cast;
    const [{ form, args }] = attemptsOf(action) as [Attempt];
    const path = pathOf(action, owner.ids);
    for (const size of sizesFor(path)) {
      const padding = "a".repeat(size);
      const ways = form
        ? [
            fetched(action.id, { ...form(owner.ids), padding }),
            submitted(action.id, { ...form(owner.ids), padding }),
          ]
        : [called(action.id, [...args(owner.ids), padding])];
      for (const way of ways)
        await expectRefusal(await send(path, await way), `${action.name}, ${size} bytes`);
    }
  });

  test(`R1: ${action.name} takes no 1,001 fields or arguments`, async () => {
    const { owner } = cast;
    const [{ form, args }] = attemptsOf(action) as [Attempt];
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, field) => [`field${field}`, "a"]));
    const request = form
      ? await fetched(action.id, { ...form(owner.ids), ...many })
      : called(action.id, [...args(owner.ids), ...Array(1001).fill("a")]);
    await send(pathOf(action, owner.ids), request);
    await expectLife(action.name);
    figures.refused += 1;
  });
}

for (const [route, calls] of Object.entries(handlers)) {
  test(`R1: the route handler ${route} refuses what is too large`, async () => {
    for (const { method, path, type } of calls(cast.owner.ids).filter((one) => one.method !== "GET")) {
      for (const size of sizesFor(path)) {
        const body = `{"body":"${"a".repeat(size)}"}`;
        await expectRefusal(await send(path, { method, body, headers: { "content-type": type } }), path);
      }
    }
  });
}

test("R1: a save whose JSON is 200,000 deep is refused, and so is one of endless chunks", async () => {
  const { method, path, type } = save(cast.owner.ids, 1);
  const headers = { "content-type": type };
  for (const body of [
    "[".repeat(200_000),
    `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    '{"a":'.repeat(40_000),
  ]) {
    await expectRefusal(await send(path, { method, body, headers }), body.slice(0, 5));
  }
  const chunked = { ...headers, "transfer-encoding": "chunked" };
  await expectRefusal(await send(path, { method, body: "a".repeat(3_000_000), headers: chunked }), "chunked");
});
