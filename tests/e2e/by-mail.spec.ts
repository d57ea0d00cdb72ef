import { connectBehind } from "../support/app";
import { Visitor } from "../support/visitor";
import { violations } from "./support/axe";
import { type MailApp, startMailApp } from "./support/by-mail";
import { expect, password, test } from "./support/people";

const another = "plums and quinces";
const sql = connectBehind();
let app: MailApp;

test.beforeAll(async () => {
  app = await startMailApp();
});
test.afterAll(async () => {
  await app.stop();
  await sql.end();
});
test.beforeEach(() => sql`delete from sign_in_attempts`);

const newAddress = () => `${crypto.randomUUID()}@people.example`;

test("an account opens by the link in a letter, at the address it went to, once", async ({ browser }) => {
  const email = newAddress();
  const page = await (await browser.newContext({ baseURL: app.address })).newPage();
  await page.goto("/sign-up");
  await expect(page.getByLabel("Password")).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("E‑mail").fill(email);
  await page.keyboard.press("Enter");
  await expect(page.getByText("A letter is on its way to that address.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const path = await app.pathFor(email);
  expect(path).toMatch(/^\/finish-sign-up\//);
  await page.goto(path);
  await expect(page).toHaveURL(`${app.address}/finish-sign-up`);
  await expect(page.getByText(`You sign in as ${email}.`)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("Your full name").fill("Robin Example");
  await page.getByLabel("Password").fill("short");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Eight characters at least.")).toBeVisible();
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${app.address}/today`);
  await page.context().clearCookies();
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does nothing any more");
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

test("works without scripts", async ({ browser }) => {
  const email = newAddress();
  const context = await browser.newContext({ baseURL: app.address, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-up");
  await page.getByLabel("E‑mail").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("A letter is on its way to that address.")).toBeVisible();
  await page.goto(await app.pathFor(email));
  await page.getByLabel("Your full name").fill("Robin Example");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make your account" }).click();
  await expect(page).toHaveURL(`${app.address}/today`);
  await context.close();
});

test("an address that has an account gets a letter that says so, and keeps it as it is", async () => {
  const { visitor, email } = await app.somebody();
  const before = await sql`select password_hash, session_version from accounts where email = ${email}`;
  for (let n = 0; n < 5; n += 1)
    await new Visitor().act("askToSignUpAction", "/sign-up", { email: email.toUpperCase() });
  const { mail } = await app.box.next(email);
  expect(mail.subject).toBe("You have an account at Afterword");
  expect(mail.text).toContain("/sign-in");
  expect(mail.text).not.toContain("/finish-sign-up/");
  expect(await visitor.isIn()).toBe(true);
  expect(await sql`select password_hash, session_version from accounts where email = ${email}`).toEqual(
    before,
  );
  expect((await visitor.get("/settings/account")).body).toContain("Somebody wanted another account");
});

test("nobody's mailbox is filled, and no account is made but by the letter", async () => {
  const email = newAddress();
  const visitor = new Visitor();
  for (let n = 0; n < 5; n += 1) await visitor.act("askToSignUpAction", "/sign-up", { email });
  for (let n = 0; n < 3; n += 1) await app.pathFor(email);
  await visitor.signUp(email, password);
  await visitor.act("finishSignUpAction", "/finish-sign-up", { fullName: "Robin Example", password });
  expect(await sql`select 1 from accounts where email = ${email}`).toEqual([]);
  const letters = await sql`select attempts from sign_in_attempts where key = ${`letters:${email}`}`;
  expect(letters).toEqual([{ attempts: 3 }]);
  expect(app.box.received.filter(({ to }) => to.includes(email))).toHaveLength(3);
});

test("a forgotten password is set by the link in a letter, and its owner is told", async ({ browser }) => {
  const { visitor, email } = await app.somebody();
  const page = await (await browser.newContext({ baseURL: app.address })).newPage();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("E‑mail").fill(email.toUpperCase());
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("If that address has an account, a link is on its way to it.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto(await app.pathFor(email));
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("New password").fill(another);
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("Your new password is set.")).toBeVisible();
  expect(await visitor.isIn()).toBe(false);
  expect((await app.box.next(email)).mail.subject).toBe("Your password for Afterword has changed");
  await page.context().close();
});

test("S1: a link goes by the configured address, whatever Host it was asked with", async () => {
  const { email } = await app.somebody();
  const asked = (headers: Record<string, string>) =>
    new Visitor().act("forgotPasswordAction", "/forgot-password", { email }, headers);
  const evil = "evil.example";
  await asked({ host: evil });
  await asked({ host: evil, origin: `http://${evil}` });
  await asked({ "x-forwarded-host": evil });
  await asked({ forwarded: `host=${evil}` });
  expect(await app.pathFor(email)).toMatch(/^\/reset-password\//);
  for (const { raw } of app.box.received) expect(raw).not.toContain(evil);
});

test("a new sign-in address counts once its link was opened there, and the old one is told", async ({
  browser,
}) => {
  const { visitor, email } = await app.somebody();
  const next = `new.${email}`;
  await visitor.act("changeAddressAction", "/settings/account", { email: next, currentPassword: password });
  const path = await app.pathFor(next);
  expect(await visitor.isIn()).toBe(true);
  const page = await (await browser.newContext({ baseURL: app.address })).newPage();
  await page.goto(path);
  await expect(page).toHaveURL(`${app.address}/confirm-address`);
  await expect(page.getByText(`You sign in as ${next} from then on.`)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Sign in with it from now on" }).click();
  await expect(page.getByText("Your new address is set.")).toBeVisible();
  expect(await visitor.isIn()).toBe(false);
  expect((await app.box.next(email)).mail.text).toContain(next);
  const again = new Visitor();
  await again.signIn(next, password);
  expect(await again.isIn()).toBe(true);
  await page.context().close();
});
