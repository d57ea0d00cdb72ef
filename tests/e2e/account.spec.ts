import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { connectBehind, logs } from "../support/app";
import { ownApp } from "../support/own-app";
import { Visitor } from "../support/visitor";
import { expect, password, signIn, signUp, signUpWithSample, test } from "./support/people";

const another = "plums and quinces";
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("an account shows where it is signed in, ends one of them, and tells what happened", async ({
  page,
}) => {
  const email = await signUp(page, "Robin Example");
  const phone = new Visitor();
  await phone.signIn(email, password, {
    "user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Version/18.5 Safari/604.1",
  });
  await new Visitor().signIn(email, "a wrong guess");
  await page.goto("/settings");
  await page.getByRole("link", { name: "Open your account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Account");
  const sessions = section(page, "Where you are signed in");
  await expect(sessions.getByRole("listitem")).toHaveCount(2);
  await expect(sessions.getByText("this one")).toHaveCount(1);
  await sessions.getByRole("button", { name: "Sign out of Safari on an iPhone" }).click();
  await expect(page.getByText("Signed out there.")).toBeVisible();
  await expect(sessions.getByRole("listitem")).toHaveCount(1);
  expect(await phone.isIn()).toBe(false);
  const history = section(page, "What happened");
  await expect(history.getByText("Signed out elsewhere: Safari on an iPhone")).toBeVisible();
  await expect(history.getByText("A wrong password")).toBeVisible();
  await page.getByRole("link", { name: "All of it" }).click();
  await expect(page.getByRole("list", { name: "Events" }).getByRole("listitem")).toHaveCount(4);
});

test("signing out everywhere ends this one, too", async ({ page }) => {
  const email = await signUp(page, "Robin Example");
  const phone = new Visitor();
  await phone.signIn(email, password);
  await page.goto("/settings/account");
  await page.getByRole("button", { name: "Sign out everywhere", exact: true }).click();
  await expect(page.getByText("You are signed out everywhere.")).toBeVisible();
  expect(await phone.isIn()).toBe(false);
});

test("another sign-in address wants the password, and is the one that counts", async ({ page }) => {
  const email = await signUp(page, "Robin Example");
  const { email: taken } = { email: `taken.${email}` };
  await new Visitor().signUp(taken, password);
  await page.goto("/settings/account");
  const form = section(page, "Sign-in address");
  const change = async (to: string, word: string) => {
    await form.getByLabel("New address").fill(to);
    await form.getByLabel("Your password").fill(word);
    await form.getByRole("button", { name: "Change the address" }).click();
  };
  await change(`new.${email}`, "a guess");
  await expect(form.getByText("That is not your password.")).toBeVisible();
  await expect(form.getByLabel("New address")).toHaveValue(`new.${email}`);
  await change(taken, password);
  await expect(form.getByText("There is an account with that address.")).toBeVisible();
  await change(`new.${email}`, password);
  await expect(page.getByText("Changed. Sign in with the new address from now on.")).toBeVisible();
  await expect(page.getByText(`You sign in as new.${email}.`)).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, email);
  await expect(page.getByText("E‑mail and password don't match.")).toBeVisible();
  await signIn(page, `new.${email}`);
  await expect(page).toHaveURL("/today");
});

test("a changed password keeps this sign-in and ends the others, without scripts as well", async ({
  page,
  browser,
}) => {
  const email = await signUp(page, "Robin Example");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await signIn(plain, email);
  await expect(plain).toHaveURL("/today");
  await plain.goto("/settings/account");
  // The page comes in pieces, and without scripts each stands where it stands: not in its section.
  await plain.getByLabel("Present password").fill(password);
  await plain.getByLabel("New password").fill(another);
  await plain.getByRole("button", { name: "Change the password" }).click();
  await expect(plain.getByText("Password changed")).toBeVisible();
  await plain.goto("/today");
  await expect(plain).toHaveURL("/today");
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
});

test("F10: a deleted account leaves no word behind in any table or log, after its export was offered", async ({
  page,
}) => {
  const word = `Zwetschge${Date.now()}`;
  const email = await signUpWithSample(page, word);
  await page.goto("/settings/account");
  await page.getByRole("link", { name: "Delete the account" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export everything" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.getByLabel("Your password").fill("a guess");
  await page.getByRole("button", { name: "Delete the account" }).click();
  await expect(page.getByText("That is not your password.")).toBeVisible();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Delete the account" }).click();
  await expect(page.getByText("Your account is deleted, and everything in it.")).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
  const sql = connectBehind();
  const tables =
    await sql`select table_name as name from information_schema.tables where table_schema = 'public'`;
  for (const { name } of tables) {
    const [found] = await sql`select count(*)::int as rows from ${sql(name)} t
      where t::text like ${`%${word}%`} or t::text like ${`%${email}%`}`;
    expect(found, name).toEqual({ rows: 0 });
  }
  await sql.end();
  const { dataDir: folder } = ownApp();
  const said = readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ name }) => readFileSync(join(folder, name), "utf8"));
  for (const text of [logs(), ...said]) expect(text.includes(word) || text.includes(email)).toBe(false);
});
