import { expect, test } from "@playwright/test";
import { decode } from "next-auth/jwt";
import { authSecret, connectBehind, cookieName, origin, setClock } from "../../support/app";
import type { Answer } from "../../support/http";
import { sweepTime } from "../../support/sweep";
import { Visitor } from "../../support/visitor";

const sql = connectBehind();
const password = "plums and quinces";
let number = 0;

test.beforeAll(() => setClock(sweepTime));
test.beforeEach(() => sql`delete from sign_in_attempts`);
test.afterAll(async () => {
  await sql`delete from accounts where email like 'robin.%@sessions.example'`;
  await sql.end();
  console.log(`S1: ${number} accounts signed up, in and out; ${elsewhere.length} ways to lead astray tried`);
});

/** Somebody who has just signed up, and the address they did it with. */
async function newcomer(): Promise<{ visitor: Visitor; email: string }> {
  number += 1;
  const email = `robin.${number}@sessions.example`;
  const visitor = new Visitor();
  await visitor.signUp(email, password);
  expect(await visitor.isIn()).toBe(true);
  return { visitor, email };
}

async function signedIn(email: string, word = password): Promise<Visitor> {
  const visitor = new Visitor();
  await visitor.signIn(email, word);
  return visitor;
}

const claimsOf = async ({ session: token }: Visitor) => {
  const { sub, sid } = (await decode({ token, secret: authSecret(), salt: cookieName })) ?? {};
  return { sub, sid };
};

test("S1: signing in makes a new session, whatever cookie the browser came with", async () => {
  const { visitor, email } = await newcomer();
  const first = visitor.session;
  await visitor.signIn(email, password);
  expect(visitor.session).not.toBe(first);
  expect(await visitor.isIn()).toBe(true);

  const planted = new Visitor();
  planted.cookies.set(cookieName, "a-value-somebody-else-knows");
  await planted.signIn(email, password);
  expect(planted.session).not.toBe("a-value-somebody-else-knows");
  expect((await claimsOf(planted)).sid).not.toBe((await claimsOf(visitor)).sid);
});

test("S1: after signing out the cookie is gone, and a copy of it is dead", async () => {
  const { visitor } = await newcomer();
  const copy = new Visitor();
  copy.cookies.set(cookieName, String(visitor.session));
  expect(await copy.isIn()).toBe(true);
  await visitor.act("signOutAction", "/settings", {});
  expect(visitor.session).toBeUndefined();
  expect(await copy.isIn()).toBe(false);
  expect(JSON.parse((await copy.get("/api/auth/session")).body)).toBeNull();
});

test("S1: a changed password ends every other session by the next request, and not this one", async () => {
  const { visitor, email } = await newcomer();
  const others = [await signedIn(email), await signedIn(email)];
  for (const other of others) expect(await other.isIn()).toBe(true);
  await visitor.act("changePasswordAction", "/settings/account", {
    currentPassword: password,
    newPassword: "figs and medlars",
  });
  expect(await visitor.isIn()).toBe(true);
  for (const other of others) expect(await other.isIn()).toBe(false);
  expect(await (await signedIn(email)).isIn()).toBe(false);
  expect(await (await signedIn(email, "figs and medlars")).isIn()).toBe(true);
});

test("S1: posting an update to the session changes no claim of it", async () => {
  const { visitor } = await newcomer();
  const { visitor: stranger } = await newcomer();
  const [before, strangers] = [await claimsOf(visitor), await claimsOf(stranger)];
  const { csrfToken } = JSON.parse((await visitor.get("/api/auth/csrf")).body);
  const wanted = { email: "somebody@else.example", id: strangers.sub, ...strangers };
  for (const data of [wanted, { user: wanted }, { token: wanted }]) {
    const body = { csrfToken, data: JSON.stringify(data) };
    await visitor.post("/api/auth/session", body);
    await visitor.send("/api/auth/session", JSON.stringify({ csrfToken, data }));
    expect(await claimsOf(visitor)).toEqual(before);
  }
  const { user } = JSON.parse((await visitor.get("/api/auth/session")).body);
  expect(user).toEqual({ id: before.sub });
});

const elsewhere = [
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "https://evil.example/today",
  "javascript:alert(1)",
  "data:text/html,evil",
  "/%0d%0aLocation:%20https://evil.example",
  "http:evil.example",
  "/.//evil.example",
  "@evil.example",
];

/** The host that an answer would lead a browser to; the app's own goes by two names here. */
function leadsTo({ headers }: Answer): string {
  const target = headers.location ?? String(headers["x-action-redirect"] ?? "").replace(/;.*$/, "");
  return new URL(target, `${origin()}/sign-in`).host.replace("localhost", "127.0.0.1");
}

for (const from of elsewhere) {
  test(`S1: signing in leads nowhere else, though it was asked to go on to ${JSON.stringify(from)}`, async () => {
    const here = new URL(origin()).host;
    const { email } = await newcomer();
    const visitor = new Visitor();
    const byForm = await visitor.act("signInAction", "/sign-in", { email, password, from });
    expect(await visitor.isIn()).toBe(true);
    expect(byForm.headers["x-action-redirect"]).toBeDefined();
    expect(leadsTo(byForm)).toBe(here);

    const another = new Visitor();
    const { csrfToken } = JSON.parse((await another.get("/api/auth/csrf")).body);
    const given = { csrfToken, email, password, callbackUrl: from };
    for (const path of [
      "/api/auth/callback/credentials",
      "/api/auth/signout",
      "/api/auth/signin/credentials",
    ]) {
      const answer = await another.post(path, given);
      expect(leadsTo(answer), path).toBe(here);
    }
    const page = await another.get(`/sign-in?from=${encodeURIComponent(from)}`);
    expect(leadsTo(page)).toBe(here);
  });
}
