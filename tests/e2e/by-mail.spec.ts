import { connectBehind } from "../support/app";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { told } from "../support/told";
import { Visitor } from "../support/visitor";
import { speakTo, startAnotherApp } from "./support/another-app";
import { violations } from "./support/axe";
import { expect, password, test } from "./support/people";

const another = "plums and quinces";
const sql = connectBehind();
let box: Mailbox;
let app: Awaited<ReturnType<typeof startAnotherApp>>;
let speakAgain: () => void;

test.beforeAll(async () => {
  box = await openMailbox();
  app = await startAnotherApp({ SMTP_URL: box.url, MAIL_FROM: "Afterword <hello@afterword.example>" });
  speakAgain = speakTo(app);
});
test.afterAll(async () => {
  speakAgain();
  await app.stop();
  await box.close();
  await sql.end();
});
test.beforeEach(() => sql`delete from sign_in_attempts`);

/** Somebody with an account of the instance that sends mail. */
async function somebody() {
  const visitor = new Visitor();
  const email = `${crypto.randomUUID()}@people.example`;
  await visitor.signUp(email, password);
  expect(await visitor.isIn()).toBe(true);
  return { visitor, email };
}

/** The path of the one link in a letter, which leads to this instance and nowhere else. */
async function pathFor(email: string): Promise<string> {
  const { mail } = await box.next(email);
  const [link = ""] = /https?:\S+/.exec(mail.text ?? "") ?? [];
  const { origin, pathname } = new URL(link);
  expect(origin).toBe(app.address.replace("127.0.0.1", "localhost"));
  return pathname;
}

test("a forgotten password is set by the link in a letter, and its owner is told", async ({ browser }) => {
  const { visitor, email } = await somebody();
  const page = await (await browser.newContext({ baseURL: app.address })).newPage();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("E‑mail").fill(email.toUpperCase());
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("If that address has an account, a link is on its way to it.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto(await pathFor(email));
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("New password").fill(another);
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText("Your new password is set.")).toBeVisible();
  expect(await visitor.isIn()).toBe(false);
  expect((await box.next(email)).mail.subject).toBe("Your password for Afterword has changed");
  await page.context().close();
});

test("S1: a link goes by the configured address, whatever Host it was asked with", async () => {
  const { email } = await somebody();
  const asked = (headers: Record<string, string>) =>
    new Visitor().act("forgotPasswordAction", "/forgot-password", { email }, headers);
  const evil = "evil.example";
  await asked({ host: evil });
  await asked({ host: evil, origin: `http://${evil}` });
  await asked({ "x-forwarded-host": evil });
  await asked({ forwarded: `host=${evil}` });
  expect(await pathFor(email)).toMatch(/^\/reset-password\//);
  for (const { raw } of box.received) expect(raw).not.toContain(evil);
});

test("L2: asking for a link is answered the same whether there is an account or not, and only those get letters", async () => {
  const { email } = await somebody();
  const unknown = email.replace(/^./, (first) => (first === "a" ? "b" : "a"));
  const ask = (to: string) => new Visitor().act("forgotPasswordAction", "/forgot-password", { email: to });
  const [known, none] = [await ask(email), await ask(unknown)];
  expect(told(known).replaceAll(email, "")).toBe(told(none).replaceAll(unknown, ""));
  await pathFor(email);
  expect(box.received.filter(({ to }) => to.includes(unknown))).toEqual([]);

  const signIn = (as: string) => new Visitor().signIn(as, "a wrong guess");
  const [wrong, nobody] = [await signIn(email), await signIn(unknown)];
  expect(told(wrong).replaceAll(email, "")).toBe(told(nobody).replaceAll(unknown, ""));
});

test("a new sign-in address counts once its link was opened there, and the old one is told", async ({
  browser,
}) => {
  const { visitor, email } = await somebody();
  const next = `new.${email}`;
  await visitor.act("changeAddressAction", "/settings/account", { email: next, currentPassword: password });
  const path = await pathFor(next);
  expect(await visitor.isIn()).toBe(true);
  const page = await (await browser.newContext({ baseURL: app.address })).newPage();
  await page.goto(path);
  await expect(page).toHaveURL(`${app.address}/confirm-address`);
  await expect(page.getByText(`You sign in as ${next} from then on.`)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Sign in with it from now on" }).click();
  await expect(page.getByText("Your new address is set.")).toBeVisible();
  expect(await visitor.isIn()).toBe(false);
  expect((await box.next(email)).mail.text).toContain(next);
  const again = new Visitor();
  await again.signIn(next, password);
  expect(await again.isIn()).toBe(true);
  await page.context().close();
});
