import type { Browser, Page } from "@playwright/test";
import { connectBehind } from "../support/app";
import type { Answer } from "../support/http";
import { type Issuer, openIssuer, type Person } from "../support/issuer";
import { Visitor } from "../support/visitor";
import { speakTo, startAnotherApp } from "./support/another-app";
import { violations } from "./support/axe";
import { expect, password, signIn, signOut, test } from "./support/people";

type App = Awaited<ReturnType<typeof startNamedApp>>;

/** An instance as people open it by its name: whoever signs in elsewhere comes back there. */
async function startNamedApp(variables: Record<string, string>) {
  const { address, stop } = await startAnotherApp(variables);
  return { address: address.replace("127.0.0.1", "localhost"), stop };
}

const sql = connectBehind();
let issuer: Issuer;
let app: App;
let closed: App;
let speakAgain: () => void;

test.beforeAll(async () => {
  issuer = await openIssuer();
  const variables = {
    ...{ AUTH_OIDC_ISSUER: issuer.url, AUTH_OIDC_NAME: "Example ID" },
    ...{ AUTH_OIDC_ID: issuer.client.id, AUTH_OIDC_SECRET: issuer.client.secret },
  };
  app = await startNamedApp(variables);
  closed = await startNamedApp({ ...variables, SIGNUP: "closed" });
  issuer.serve(...[app, closed].map(({ address }) => `${address}/api/auth/callback/oidc`));
  speakAgain = speakTo(app);
});
test.afterAll(async () => {
  speakAgain();
  await Promise.all([app.stop(), closed.stop(), issuer.close()]);
  await sql.end();
});
test.beforeEach(() => sql`delete from sign_in_attempts`);

/** Somebody whom the issuer knows, and lets in next. */
function somebody(more: Partial<Person> = {}): Person {
  const sub = crypto.randomUUID();
  const person = {
    sub,
    email: `${sub}@people.example`,
    email_verified: true,
    name: "Robin Example",
    ...more,
  };
  issuer.signsIn(person);
  return person;
}

/** Somebody with an account and a password, whose address a letter has shown to be theirs or not. */
async function withPassword(email: string, verified: boolean): Promise<void> {
  await new Visitor().signUp(email, password);
  if (verified) await sql`update accounts set email_verified_at = created_at where email = ${email}`;
}

async function pageOf(browser: Browser, { address }: App = app): Promise<Page> {
  return (await browser.newContext({ baseURL: address })).newPage();
}

/** Goes there and comes back. */
async function comesBack(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with Example ID" }).click();
}

function leadsTo({ headers }: Answer): string {
  const { pathname, search } = new URL(String(headers.location), app.address);
  return pathname + search;
}

const linked = (email: string) =>
  sql`select i.subject from identities i join accounts a on a.id = i.account_id where a.email = ${email}`;

test("a newcomer has an account by it, and gets into the same again", async ({ browser }) => {
  const { email } = somebody();
  const page = await pageOf(browser);
  await page.goto("/sign-up");
  await expect(page.getByRole("button", { name: "Start with Example ID" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto("/sign-in?from=/insights");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Sign in with Example ID" }).press("Enter");
  await expect(page).toHaveURL(`${app.address}/insights`);
  await signOut(page, "Robin Example");
  await comesBack(page);
  await expect(page).toHaveURL(`${app.address}/today`);
  const accounts =
    await sql`select password_hash, email_verified_at is not null as verified from accounts where email = ${email}`;
  expect(accounts).toEqual([{ password_hash: null, verified: true }]);
  await page.goto("/settings/account");
  await expect(page.getByText("Signed in: Example ID").first()).toBeVisible();
  await expect(page.getByText("You also sign in with Example ID.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "See to it" }).click();
  await page.getByRole("button", { name: "Unlink Example ID" }).click();
  await expect(page.getByText("It is your only way in.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test("an address that they don't call verified opens nothing, and makes nothing", async ({ browser }) => {
  const { email } = somebody({ email_verified: false });
  const page = await pageOf(browser);
  await comesBack(page);
  await expect(page.getByText("They don’t say that your address there is yours.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await sql`select 1 from accounts where email = ${email}`).toEqual([]);
  await withPassword(email, true);
  await comesBack(page);
  await expect(page.getByText("They don’t say that your address there is yours.")).toBeVisible();
  expect(await linked(email)).toEqual([]);
  await page.context().close();
});

test("an account whose address is known to be its owner's is linked by it, and unlinked again", async ({
  browser,
}) => {
  const { email, sub } = somebody();
  await withPassword(email, true);
  const page = await pageOf(browser);
  await comesBack(page);
  await expect(page).toHaveURL(`${app.address}/today`);
  expect(await linked(email)).toEqual([{ subject: sub }]);
  // Who they are there counts from now on, and not what their address is.
  issuer.signsIn({ sub, email: `new.${email}`, email_verified: true });
  await page.context().clearCookies();
  await comesBack(page);
  await expect(page).toHaveURL(`${app.address}/today`);
  expect(await sql`select 1 from accounts where email = ${`new.${email}`}`).toEqual([]);
  await page.goto("/settings/account/elsewhere");
  await page.getByRole("button", { name: "Unlink Example ID" }).click();
  await expect(page.getByText("You sign in nowhere else.")).toBeVisible();
  expect(await linked(email)).toEqual([]);
  await page.context().close();
});

test("an account that somebody may have made in another's name is linked with its password alone", async ({
  browser,
}) => {
  const { email, sub } = somebody();
  await withPassword(email, false);
  const page = await pageOf(browser);
  await comesBack(page);
  await expect(page.getByText("of which nothing shows yet that it is yours")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await linked(email)).toEqual([]);

  await signIn(page, email);
  await expect(page).toHaveURL(`${app.address}/today`);
  await page.goto("/settings/account/elsewhere");
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("Your password").fill("a wrong guess");
  await page.getByRole("button", { name: "Link Example ID" }).click();
  await expect(page.getByText("That is not your password.")).toBeVisible();
  await page.getByLabel("Your password").fill(password);
  issuer.signsIn({ sub, email, email_verified: false });
  await page.keyboard.press("Enter");
  await expect(page.getByText("Confirm it there first. Nothing was linked.")).toBeVisible();
  issuer.signsIn({ sub, email, email_verified: true });
  await page.getByLabel("Your password").fill(password);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Linked. From now on you can sign in there.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await linked(email)).toEqual([{ subject: sub }]);
  await page.context().close();
});

test("nobody is linked under another address than the account's, though they have its password", async ({
  browser,
}) => {
  const { email } = somebody();
  const other = `${crypto.randomUUID()}@people.example`;
  await withPassword(other, true);
  const page = await pageOf(browser);
  await signIn(page, other);
  await expect(page).toHaveURL(`${app.address}/today`);
  await page.goto("/settings/account/elsewhere");
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Link Example ID" }).click();
  await expect(page.getByText("Your address there is another one than here.")).toBeVisible();
  expect([...(await linked(other)), ...(await linked(email))]).toEqual([]);
  await page.context().close();
});

test("an account that asks for a code asks for it here, too, and lets nobody go through the codes", async ({
  browser,
}) => {
  const { email } = somebody();
  await withPassword(email, true);
  const code = "abcdefghjkmn";
  const hash = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(code))).toString("hex");
  await sql`insert into second_steps (account_id, sealed_secret, confirmed_at, recovery_hashes, created_at)
    select id, 'none', created_at, ${[hash]}, created_at from accounts where email = ${email}`;
  const page = await pageOf(browser);
  await comesBack(page);
  await expect(page).toHaveURL(`${app.address}/sign-in/code`);
  expect(await violations(page)).toEqual([]);
  expect((await page.context().cookies()).filter(({ name }) => name === "afterword.session")).toEqual([]);
  for (let n = 0; n < 5; n += 1) {
    await page.getByLabel("Code").fill(String(100_000 + n));
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.keyboard.press("Enter");
    await answered;
    await expect(page.getByRole("button", { name: "Sign in" })).not.toHaveAttribute("aria-disabled");
    await expect(page.getByText("That code doesn’t fit.")).toBeVisible();
  }
  await page.getByLabel("Code").fill(code);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Try again in")).toBeVisible();
  await sql`delete from sign_in_attempts`;
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${app.address}/today`);
  await page.goto("/sign-in/code");
  await expect(page.getByText("That took more than ten minutes, or was done already.")).toBeVisible();
  await page.context().close();
});

test("what comes back with another state, a second time, or to another browser, lets nobody in", async () => {
  const { email } = somebody();
  await withPassword(email, true);
  /** Somebody on their way, and the address they are to come back to. */
  async function onTheWay() {
    const visitor = new Visitor();
    const { headers } = await visitor.act("providerSignInAction", "/sign-in", { provider: "oidc" });
    const way = String(headers["x-action-redirect"]).replace(/;\w+$/, "");
    const { pathname, searchParams } = new URL(await issuer.answer(way));
    return { visitor, path: pathname, searchParams };
  }
  const refused = async (visitor: Visitor, address: string) => {
    expect(leadsTo(await visitor.get(address))).toMatch(/^\/sign-in\?error=/);
    expect(await visitor.isIn()).toBe(false);
  };
  const [one, two] = [await onTheWay(), await onTheWay()];
  await refused(new Visitor(), `${one.path}?${one.searchParams}`);
  await refused(two.visitor, `${one.path}?${one.searchParams}`);
  await refused(one.visitor, `${one.path}?code=${one.searchParams.get("code")}`);
  const { visitor, path, searchParams } = await onTheWay();
  const forged = new URLSearchParams(searchParams);
  forged.set("state", String(two.searchParams.get("state")));
  await refused(visitor, `${path}?${forged}`);
  expect(await linked(email)).toEqual([]);

  const last = await onTheWay();
  const cookies = new Map(last.visitor.cookies);
  expect(leadsTo(await last.visitor.get(`${last.path}?${last.searchParams}`))).toBe("/today");
  expect(await last.visitor.isIn()).toBe(true);
  const copy = new Visitor();
  for (const [name, value] of cookies) copy.cookies.set(name, value);
  await refused(copy, `${last.path}?${last.searchParams}`);
});

test("where it came to nothing there, or they can't be reached, that is said", async ({ browser }) => {
  const page = await pageOf(browser);
  await page.goto("/api/auth/callback/oidc?error=access_denied");
  await expect(page.getByText("Signing in there came to nothing.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const gone = await openIssuer();
  await gone.close();
  const variables = { AUTH_OIDC_ISSUER: gone.url, AUTH_OIDC_ID: "afterword", AUTH_OIDC_SECRET: "a secret" };
  const alone = await startNamedApp(variables);
  await page.goto(`${alone.address}/sign-in`);
  await page.getByRole("button", { name: `Sign in with ${new URL(gone.url).host}` }).click();
  await expect(page.getByText("That service can’t be reached just now.")).toBeVisible();
  await page.context().close();
  await alone.stop();
});

test("where sign-up is closed, it makes no account; who has one gets in, unless that is closed itself", async ({
  browser,
}) => {
  const { email } = somebody();
  const page = await pageOf(browser, closed);
  await comesBack(page);
  await expect(page.getByText("You have no account here")).toBeVisible();
  expect(await sql`select 1 from accounts where email = ${email}`).toEqual([]);
  await withPassword(email, true);
  await comesBack(page);
  await expect(page).toHaveURL(`${closed.address}/today`);
  await sql`update accounts set disabled_at = created_at where email = ${email}`;
  await page.context().clearCookies();
  await comesBack(page);
  await expect(page.getByText("This account is closed for now.")).toBeVisible();
  await page.context().close();
});

test("nothing is offered, and nothing answers, where nobody is configured", async ({ page }) => {
  speakAgain();
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: /^Sign in with/ })).toHaveCount(0);
  const answer = await new Visitor().act("providerSignInAction", "/sign-in", { provider: "oidc" });
  expect(answer.body).toContain("That service can’t be reached just now.");
  speakAgain = speakTo(app);
});
