import { connectBehind } from "../support/app";
import { startAnotherApp } from "./support/another-app";
import { violations } from "./support/axe";
import { operate, pathIn } from "./support/operator";
import { expect, password, test } from "./support/people";

test.describe("an instance by invitation", () => {
  let app: Awaited<ReturnType<typeof startAnotherApp>>;
  test.beforeAll(async () => {
    app = await startAnotherApp({ SIGNUP: "invite" });
  });
  test.afterAll(async () => {
    await app.stop();
  });

  test("lets in whoever has a link, once, and tells the others how to get one", async ({ browser }) => {
    const page = await (await browser.newContext({ baseURL: app.address })).newPage();
    await page.goto("/");
    await expect(page.getByText("Accounts here are by invitation.")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goto("/sign-up");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("By invitation");
    expect(await violations(page)).toEqual([]);
    const path = pathIn(operate("invite"));
    const email = `${crypto.randomUUID()}@people.example`;
    await page.goto(path);
    await expect(page).toHaveURL(`${app.address}/sign-up`);
    await page.getByLabel("Your full name").fill("Robin Example");
    await page.getByLabel("E‑mail").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Make your account" }).click();
    await expect(page).toHaveURL(`${app.address}/today`);
    await page.context().clearCookies();
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("By invitation");
    await page.context().close();
    const sql = connectBehind();
    const [made] = await sql`select count(*)::int as accounts from accounts where email = ${email}`;
    expect(made).toEqual({ accounts: 1 });
    await sql.end();
  });
});

test.describe("a closed instance", () => {
  let app: Awaited<ReturnType<typeof startAnotherApp>>;
  test.beforeAll(async () => {
    app = await startAnotherApp({ SIGNUP: "closed" });
  });
  test.afterAll(async () => {
    await app.stop();
  });

  test("says so kindly, and makes no account however it is asked", async ({ browser }) => {
    const page = await (await browser.newContext({ baseURL: app.address })).newPage();
    await page.goto("/");
    await expect(page.getByText("This Afterword takes no new accounts.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Start your first search" })).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
    await page.goto("/sign-up");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No new accounts here");
    expect(await violations(page)).toEqual([]);
    await page.goto(pathIn(operate("invite")));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("No new accounts here");
    await page.context().close();
  });
});
