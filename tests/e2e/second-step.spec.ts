import type { Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { Visitor } from "../support/visitor";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { operate } from "./support/operator";
import { expect, password, signIn, signOut, signUp, test } from "./support/people";

const noon = Date.parse("2026-06-10T12:00:00.000Z");
const at = (minutes: number) => noon + minutes * 60_000;

/** What the phone shows so many minutes after noon; the app's clock is moved there. */
function codeAt(secret: string, minutes: number): string {
  setClock(new Date(at(minutes)).toISOString());
  return new TOTP({ secret }).generate({ timestamp: at(minutes) });
}

/** Turns it on, in the browser. Gives the key and the recovery codes. */
async function turnOn(page: Page) {
  await page.goto("/settings/account/second-step");
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Begin" }).click();
  const secret = (await page.locator("code").innerText()).replaceAll(" ", "");
  await page.getByLabel("The code that the app shows").fill("000000");
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByText("That is not the code of this moment.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("The code that the app shows").fill(codeAt(secret, 0));
  await page.getByRole("button", { name: "Turn it on" }).click();
  const list = page.getByRole("list", { name: "Recovery codes" });
  await expect(list.getByRole("listitem")).toHaveCount(10);
  expect(await violations(page)).toEqual([]);
  return { secret, codes: await list.getByRole("listitem").allInnerTexts() };
}

test("a sign-in asks for the code of the phone, or for a recovery code, each good once", async ({ page }) => {
  setClock(new Date(noon).toISOString());
  const email = await signUp(page, "Robin Example");
  const { secret, codes } = await turnOn(page);
  await signOut(page, "Robin Example");
  await signIn(page, email);
  await expect(page.getByText("This account asks for a code as well.")).toBeVisible();
  await expect(page.getByLabel("Code")).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("That code doesn’t fit.")).toBeVisible();
  await page.getByLabel("Code").fill(codeAt(secret, 2));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/today");

  const again = new Visitor();
  await again.act("signInAction", "/sign-in", { email, password, code: codeAt(secret, 2) });
  expect(await again.isIn()).toBe(false);
  for (const isIn of [true, false]) {
    const visitor = new Visitor();
    await visitor.act("signInAction", "/sign-in", { email, password, code: String(codes[0]) });
    expect(await visitor.isIn()).toBe(isIn);
  }
  await page.goto("/settings/account");
  await expect(page.getByText("Nine recovery codes are left.")).toBeVisible();
});

test("who has the password can't go through the codes, nor leave them out", async ({ page }) => {
  setClock(new Date(noon).toISOString());
  const email = await signUp(page, "Robin Example");
  const { secret } = await turnOn(page);
  const bodies: string[] = [];
  for (let n = 0; n < 8; n += 1) {
    const stranger = new Visitor();
    const code = n % 2 ? "" : String(100_000 + n);
    bodies.push((await stranger.act("signInAction", "/sign-in", { email, password, code })).body);
    expect(await stranger.isIn()).toBe(false);
  }
  expect(bodies.filter((body) => body.includes("Try again in"))).toHaveLength(3);
  const direct = new Visitor();
  const { csrfToken } = JSON.parse((await direct.get("/api/auth/csrf")).body);
  setClock(new Date(at(60)).toISOString());
  await direct.post("/api/auth/callback/credentials", { csrfToken, email, password });
  expect(await direct.isIn()).toBe(false);
  const owner = new Visitor();
  await owner.act("signInAction", "/sign-in", { email, password, code: codeAt(secret, 90) });
  expect(await owner.isIn()).toBe(true);
});

test("works without scripts, and whoever runs the server helps when all is lost", async ({
  page,
  browser,
}) => {
  setClock(new Date(noon).toISOString());
  const email = await signUp(page, "Robin Example");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await signIn(plain, email);
  await expect(plain).toHaveURL("/today");
  await plain.goto("/settings/account/second-step");
  await plain.getByLabel("Your password").fill(password);
  await plain.getByRole("button", { name: "Begin" }).click();
  const secret = (await plain.locator("code").innerText()).replaceAll(" ", "");
  await plain.getByLabel("The code that the app shows").fill(codeAt(secret, 0));
  await plain.getByRole("button", { name: "Turn it on" }).click();
  await expect(plain.getByRole("list", { name: "Recovery codes" }).getByRole("listitem")).toHaveCount(10);
  await plain.context().clearCookies();
  await signIn(plain, email);
  await plain.getByLabel("Password").fill(password);
  await plain.getByLabel("Code").fill(codeAt(secret, 2));
  await plain.getByRole("button", { name: "Sign in" }).click();
  await expect(plain).toHaveURL("/today");
  expect(operate("no-code", email)).toContain("is asked for no code any more");
  await plain.context().clearCookies();
  await signIn(plain, email);
  await expect(plain).toHaveURL("/today");
  await context.close();
});
