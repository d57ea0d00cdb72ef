import { expect, test } from "@playwright/test";
import { type Ids, newIds } from "../../fixtures/trust/account";
import { type Attempt, actions, forAnybody, type Tried } from "../../fixtures/trust/actions";
import { type BuiltAction, builtActions } from "../../support/build";
import { rowsOf } from "../../support/canary";
import { type Cast, call, castOf, isLogged, kindsNamed, leaked, mixed, putBack } from "../../support/sweep";
import { told } from "../../support/told";
import { tried } from "../../support/tried";

let cast: Cast;
const figures = { requests: 0, leaks: 0 };
const built = new Map(builtActions().map((action) => [action.name, action]));

test.beforeAll(async () => {
  cast = await castOf();
});
test.afterAll(async () => {
  await cast.sql`delete from accounts where email = 'robin@somewhere.example'`;
  await cast.end();
  tried("A2", `request to one of ${built.size} actions`, figures.requests, figures.leaks);
});

/** Calls on the owner's rows without a right to, by each cookie: they stay as they are, and nothing of them is told. */
async function intrude(
  action: BuiltAction,
  attempt: Attempt,
  ids: Ids,
  from: Ids,
  ...cookies: (string | undefined)[]
) {
  const { sql, owner, intruder } = cast;
  await sql`delete from sign_in_attempts`;
  await sql`delete from security_events where account_id = ${intruder.ids.user}`; // their page tells of each try
  const [before, own] = await Promise.all([rowsOf(sql, owner), rowsOf(sql, intruder)]);
  const answers = await Promise.all(cookies.map((cookie) => call(action, attempt, ids, from, { cookie })));
  figures.requests += answers.length;
  expect(await rowsOf(sql, owner)).toBe(before);
  const leaks = answers.flatMap(({ request, ...answered }) =>
    leaked(owner, JSON.stringify(answered), request),
  );
  figures.leaks += leaks.length;
  expect(leaks).toEqual([]);
  await putBack(sql, intruder, own);
  return answers.map(told);
}

/** The owner's own call does what the others' have not: otherwise they were in vain. */
async function expectToWork(
  action: BuiltAction,
  attempt: Attempt,
  { after, reads }: Omit<Tried, "attempts">,
) {
  const { sql, owner, cookies } = cast;
  const as = { cookie: cookies.owner };
  const before = await rowsOf(sql, owner);
  const [first] = after ? (actions[after]?.attempts ?? []) : [];
  if (first) await call(built.get(String(after)) as BuiltAction, first, owner.ids, owner.ids, as);
  const between = await rowsOf(sql, owner);
  const answer = await call(action, attempt, owner.ids, owner.ids, as);
  const works = reads ? answer.body.includes('"status":"done"') : (await rowsOf(sql, owner)) !== between;
  expect(works, `in vain: ${answer.status} ${answer.body.slice(0, 500)}`).toBe(true);
  await putBack(sql, owner, before);
}

for (const [name, { attempts, after, reads }] of Object.entries(actions)) {
  test(`A2: ${name} does nothing for whoever isn't the owner`, async () => {
    const { owner, intruder, cookies, dead } = cast;
    const action = built.get(name) as BuiltAction;
    for (const attempt of attempts) {
      await intrude(action, attempt, owner.ids, owner.ids, ...Object.values(dead));

      // All ids of the owner's, then one at a time among the intruder's own; and as many that name nothing.
      const named = kindsNamed(attempt.form ?? attempt.args);
      const nothing = newIds();
      for (const kinds of [named, ...named.map((kind) => [kind])]) {
        const [theirs, nobodys] = [owner.ids, nothing].map((ids) => mixed(intruder.ids, ids, kinds)) as [
          Ids,
          Ids,
        ];
        const answer = await intrude(action, attempt, theirs, intruder.ids, cookies.intruder);
        const toNothing = await intrude(action, attempt, nobodys, intruder.ids, cookies.intruder);
        expect(answer, `${kinds}`).toEqual(toNothing);
      }

      if (!forAnybody.includes(name)) await expectToWork(action, attempt, { after, reads });
    }
  });
}

test("A2: nothing of the owner's was logged", () => {
  expect(isLogged(cast.owner)).toBe(false);
});
