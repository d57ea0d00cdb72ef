import { randomUUID } from "node:crypto";
import { test as base, expect, type Page } from "@playwright/test";
import { cookieName } from "../../support/app";
import { Visitor } from "../../support/visitor";

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

/** A new person in the browser, who ends on Today. Gives their address. The form is the journey's to fill in. */
export async function signUp(page: Page, fullName: string): Promise<string> {
  const { email } = await newPerson(page, fullName);
  await page.goto("/today");
  return email;
}

/** A new person with the sample to look at. */
export async function signUpWithSample(page: Page, fullName: string): Promise<string> {
  const { email, visitor } = await newPerson(page, fullName);
  await visitor.act("makeSampleAction", "/today", {});
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("to write");
  return email;
}

/** Signs somebody up as the browser would, without its page, and gives the browser the session. */
async function newPerson(page: Page, fullName: string) {
  const visitor = new Visitor();
  const email = `${randomUUID()}@people.example`;
  const { timeZone, browser } = await page.evaluate(() => ({
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    browser: navigator.userAgent,
  }));
  const given = { fullName, email, password, timeZone };
  await visitor.act("signUpAction", "/sign-up", given, { "user-agent": browser });
  const kept = { name: cookieName, value: String(visitor.session), path: "/", httpOnly: true };
  await page
    .context()
    .addCookies(["127.0.0.1", "localhost"].map((domain) => ({ ...kept, domain, sameSite: "Lax" })));
  return { email, visitor };
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
  await page.getByRole("menuitem", { name: "Sign out" }).press("Enter");
  await expect(page).toHaveURL("/");
}
