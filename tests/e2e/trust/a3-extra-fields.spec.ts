import { expect, test } from "@playwright/test";
import { actions } from "../../fixtures/trust/actions";
import { save } from "../../fixtures/trust/routes";
import { origin } from "../../support/app";
import { builtActions } from "../../support/build";
import { rowsOf } from "../../support/canary";
import { ask } from "../../support/http";
import { type Cast, call, castOf, putBack } from "../../support/sweep";
import { tried } from "../../support/tried";

let cast: Cast;
const figures = { inputs: 0, differences: 0 };

test.beforeAll(async () => {
  cast = await castOf();
});
test.afterAll(async () => {
  await cast.end();
  tried("A3", "input with extra fields", figures.inputs, figures.differences);
});

/** Fields that no form of ours has, each with what somebody would like it to say. */
function extras() {
  const { user, search } = cast.owner.ids;
  const owner = { userId: user, user_id: user, accountId: user, sub: user };
  return {
    ...owner,
    id: search,
    role: "admin",
    version: "999",
    createdAt: "1999-01-01T00:00:00.000Z",
    over: "closed",
  };
}

/** What a request makes of the intruder's own account, and of a new one; put back afterwards. */
async function stateAfter(send: () => Promise<unknown>): Promise<string> {
  const { sql, owner, intruder } = cast;
  const [before, own] = [await rowsOf(sql, owner), await rowsOf(sql, intruder)];
  await sql`delete from sign_in_attempts`;
  await send();
  expect(await rowsOf(sql, owner)).toBe(before);
  const made =
    await sql`select id, session_version, created_at from accounts where email = 'robin@somewhere.example'`;
  for (const { id } of made) expect(id).not.toBe(owner.ids.user);
  await sql`delete from accounts where email = 'robin@somewhere.example'`;
  const state = `${await rowsOf(sql, intruder)}\n${JSON.stringify(made)}`;
  await putBack(sql, intruder, own);
  return alike(state);
}

/** Without what is new each time, and the order in which rows of one kind lie. */
function alike(state: string): string {
  const same = state
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "uuid")
    .replace(/\$argon2id\$[^"]+|[0-9a-f]{64}|(?<="sealed_secret": ")[^"]+/g, "hash");
  // A list's end is no part of the row that happens to be its last.
  const rows = same.split(/\n|(?=\{)|(?=\][,}])/).map((row) => row.replace(/[\s,\]}]+$/, ""));
  return rows.sort().join("\n");
}

async function compare(name: string, plain: () => Promise<unknown>, extra: () => Promise<unknown>) {
  const [expected, found] = [await stateAfter(plain), await stateAfter(extra)];
  figures.inputs += 1;
  figures.differences += Number(found !== expected);
  expect(found, name).toBe(expected);
}

for (const action of builtActions()) {
  test(`A3: ${action.name} takes no word of whose or which or when it is`, async () => {
    const { intruder, cookies } = cast;
    for (const attempt of actions[action.name]?.attempts ?? []) {
      const { form, args } = attempt;
      const more = form
        ? { form: (ids: typeof intruder.ids) => ({ ...extras(), ...form(ids) }) }
        : { args: (ids: typeof intruder.ids) => [...args(ids), extras()] };
      const send = (one: typeof attempt) => () =>
        call(action, one, intruder.ids, intruder.ids, { cookie: cookies.intruder });
      await compare(action.name, send(attempt), send(more));
    }
  });
}

test("A3: a draft's save takes no word of it either", async () => {
  const { intruder, cookies } = cast;
  for (const version of [0, 1]) {
    const { method, path, type, body = "" } = save(intruder.ids, version);
    const headers = { cookie: cookies.intruder, origin: origin(), "content-type": type };
    const more = JSON.stringify({ ...extras(), ...JSON.parse(body) });
    await compare(
      path,
      () => ask(path, { method, headers, body }),
      () => ask(path, { method, headers, body: more }),
    );
  }
});
