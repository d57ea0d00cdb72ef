import { logs, origin } from "../support/app";
import { ask } from "../support/http";
import { Visitor } from "../support/visitor";
import { operate, pathIn } from "./support/operator";
import { expect, password, signIn, signUp, test } from "./support/people";

const another = "plums and quinces";

test("a link from the server sets a new password, once, and ends every other sign-in", async ({
  page,
  browser,
}) => {
  const email = await signUp(page, "Robin Example");
  const path = pathIn(operate("reset", email));
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(path);
  await expect(elsewhere).toHaveURL("/reset-password");
  await expect(elsewhere.getByText(`For ${email}.`)).toBeVisible();
  await elsewhere.getByLabel("New password").fill("short");
  await elsewhere.getByRole("button", { name: "Set the password" }).click();
  await expect(elsewhere.getByText("Eight characters at least.")).toBeVisible();
  await elsewhere.getByLabel("New password").fill(another);
  await elsewhere.getByRole("button", { name: "Set the password" }).click();
  await expect(elsewhere.getByText("Your new password is set. Sign in with it.")).toBeVisible();

  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, email);
  await expect(page.getByText("E‑mail and password don't match.")).toBeVisible();
  await signIn(page, email, another);
  await expect(page).toHaveURL("/today");

  await elsewhere.goto(path);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText("This link does nothing any more");
  await elsewhere.context().close();
});

test("works without scripts", async ({ browser, page }) => {
  const email = await signUp(page, "Robin Example");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(pathIn(operate("reset", email)));
  await plain.getByLabel("New password").fill(another);
  await plain.getByRole("button", { name: "Set the password" }).click();
  await expect(plain.getByText("Your new password is set. Sign in with it.")).toBeVisible();
  await context.close();
});

test("a used, a wrong and a broken link look alike, and none says more than what to do", async ({ page }) => {
  const email = await signUp(page, "Robin Example");
  const right = pathIn(operate("reset", email));
  const visitor = new Visitor();
  await visitor.get(right);
  await visitor.act("resetPasswordAction", "/reset-password", { newPassword: another });
  const seen = new Set<string>();
  for (const path of [right, `/reset-password/${"A".repeat(43)}`, "/reset-password/short"]) {
    const one = new Visitor();
    const led = await one.get(path);
    expect(led.status, path).toBe(303);
    expect(led.headers.location).toBe("/reset-password");
    expect(led.headers["referrer-policy"]).toBe("no-referrer");
    expect(led.headers["cache-control"]).toBe("no-store");
    const { status, body } = await one.get("/reset-password");
    const words = body.replace(/<script.*?<\/script>|<[^>]*>/gs, " ").replace(/\s+/g, " ");
    seen.add(`${status} ${words}`);
  }
  expect([...seen]).toEqual([expect.stringContaining("This link does nothing any more")]);
});

test("neither the log nor a page has the token, and from elsewhere it changes nothing", async ({ page }) => {
  const email = await signUp(page, "Robin Example");
  const path = pathIn(operate("reset", email));
  const token = path.split("/").at(-1) ?? "";
  const visitor = new Visitor();
  const { headers } = await visitor.get(path);
  const [cookie = ""] = headers["set-cookie"] ?? [];
  expect(cookie).toMatch(/^afterword\.reset=[\w-]{43}; Path=\/; .*HttpOnly; SameSite=lax$/i);
  expect((await visitor.get("/reset-password")).body).not.toContain(token);
  for (const origin of ["https://evil.example", "null"])
    await visitor.act("resetPasswordAction", "/reset-password", { newPassword: another }, { origin });
  const owner = new Visitor();
  await owner.signIn(email, password);
  expect(await owner.isIn()).toBe(true);
  expect(logs()).not.toContain(token);
});

test("where no mail is sent, sign-in leads to who can help", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  await expect(page.getByText("npm run user -- reset")).toBeVisible();
  const { status } = await ask("/forgot-password", { headers: { origin: origin() } });
  expect(status).toBe(200);
});

test("an account that is closed lets nobody in, and opens again", async ({ page }) => {
  const email = await signUp(page, "Robin Example");
  operate("disable", email);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, email);
  await expect(page.getByText("This account is closed for now.")).toBeVisible();
  operate("enable", email);
  await signIn(page, email);
  await expect(page).toHaveURL("/today");
});
