import { randomUUID } from "node:crypto";
import { test as base, expect, type Page } from "@playwright/test";

export { expect };

export const password = "a quiet evening by the sea";

/** A page that fails its test for whatever the browser complains of: an error in the console, a broken script, a refused resource. */
export const test = base.extend<{ page: Page; quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !isExpected(message.text())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await use(undefined);
      expect(complaints, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});

// A page that isn't there says so, and so does a line that was cut; tests that ask for one mean to.
function isExpected(text: string): boolean {
  return /status of (400|401|403|404|409)|net::ERR_INTERNET_DISCONNECTED/.test(text);
}

/** Signs a new person up, in the browser, and ends on Today. Gives their address. */
export async function signUp(page: Page, fullName: string): Promise<string> {
  const email = `${randomUUID()}@people.example`;
  await page.goto("/sign-up");
  await page.getByLabel("Your full name").fill(fullName);
  await page.getByLabel("E‑mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make your account" }).click();
  await expect(page).toHaveURL("/today");
  return email;
}

export async function signIn(page: Page, email: string, word = password): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E‑mail").fill(email);
  await page.getByLabel("Password").fill(word);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Signs out by the menu under the person's name. */
export async function signOut(page: Page, fullName: string): Promise<void> {
  await page.getByRole("button", { name: fullName }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
}

/** A new person with the sample to look at. */
export async function signUpWithSample(page: Page, fullName: string): Promise<string> {
  const email = await signUp(page, fullName);
  await page.getByRole("button", { name: "Look around with sample data" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("to write");
  return email;
}
