import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { connectBehind, origin } from "../support/app";
import { ownApp } from "../support/own-app";
import { violations } from "./support/axe";
import { expect, password, signIn, signOut, signUp, test } from "./support/people";

// Browsers make no passkeys for a bare number.
const baseURL = () => ownApp().address.replace("127.0.0.1", "localhost");
test.use({ baseURL: async ({ browserName: _ }, use) => use(baseURL()) });

/** A device that keeps passkeys, and knows its owner. */
async function deviceOf(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", automaticPresenceSimulation: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  });
  return { cdp, authenticatorId };
}

/** Adds one, by keys alone. */
async function add(page: Page, name: string): Promise<void> {
  await page.goto("/settings/account");
  await page.getByRole("link", { name: "Add one" }).click();
  await page.getByLabel("What you call it").fill(name);
  await page.getByRole("region", { name: "Add a passkey" }).getByLabel("Your password").fill(password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Your passkeys" })).toContainText(name);
  await expect(page.getByLabel("What you call it")).toHaveValue("");
}

const withPasskey = (page: Page) => page.getByRole("button", { name: "Sign in with a passkey" });

/** What the browser sends to sign in, the next time it does. */
const nextAnswer = (context: BrowserContext) =>
  context.waitForEvent("request", (request) => Boolean(request.postData()?.includes("authenticatorData")));

test("a passkey is added with the password, signs in without it, and lets nobody in once it was removed", async ({
  page,
}) => {
  await signUp(page, "Robin Example");
  const { cdp, authenticatorId } = await deviceOf(page);
  await page.goto("/settings/account/passkeys");
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("What you call it").fill("Laptop");
  await page.getByLabel("Your password").fill("a wrong guess");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByText("That is not your password.")).toBeVisible();
  expect((await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials).toEqual([]);
  await add(page, "Laptop");
  expect(await violations(page)).toEqual([]);

  await signOut(page, "Robin Example");
  await page.goto("/sign-in?from=/insights");
  expect(await violations(page)).toEqual([]);
  await withPasskey(page).press("Enter");
  await expect(page).toHaveURL("/insights");
  await page.goto("/settings/account");
  await expect(page.getByText("Signed in: Laptop")).toBeVisible();
  await expect(page.getByText("One passkey signs you in.")).toBeVisible();

  await page.goto("/settings/account/passkeys");
  await page.locator("summary", { hasText: "Remove Laptop" }).press("Enter");
  await page.getByRole("listitem").getByLabel("Your password").fill(password);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("You have no passkey.")).toBeVisible();
  await signOut(page, "Robin Example");
  await page.goto("/sign-in");
  await withPasskey(page).click();
  await expect(page.getByText("That passkey doesn’t let you in here.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test("an answer that was sent once does nothing the second time, from this browser nor from another", async ({
  page,
  browser,
}) => {
  await signUp(page, "Robin Example");
  await deviceOf(page);
  await add(page, "Laptop");
  await signOut(page, "Robin Example");
  await page.goto("/sign-in");
  const [request] = await Promise.all([nextAnswer(page.context()), withPasskey(page).click()]);
  await expect(page).toHaveURL("/today");
  const headers = await request.allHeaders();
  const sent = { method: "POST", data: request.postDataBuffer() ?? undefined, maxRedirects: 0 };
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":")));
  for (const cookie of [headers.cookie, ""]) {
    const stranger = await browser.newContext();
    const answer = await stranger.request.fetch(`${baseURL()}/sign-in`, {
      ...sent,
      headers: { ...kept, cookie: cookie ?? "" },
    });
    expect(await answer.text()).toContain("That passkey doesn’t let you in here.");
    expect((await stranger.cookies()).filter(({ name }) => name.endsWith("session"))).toEqual([]);
    await stranger.close();
  }
});

test("takes the place of the code as well, and a device that doesn't know its owner lets nobody in", async ({
  page,
}) => {
  const email = await signUp(page, "Robin Example");
  const { cdp, authenticatorId } = await deviceOf(page);
  await add(page, "Laptop");
  const sql = connectBehind();
  await sql`insert into second_steps (account_id, sealed_secret, confirmed_at, created_at)
    select id, 'none', created_at, created_at from accounts where email = ${email}`;
  await sql.end();
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await signOut(page, "Robin Example");
  await signIn(page, email);
  await expect(page.getByText("This account asks for a code as well.")).toBeVisible();
  await withPasskey(page).click();
  await expect(page.getByText("No passkey was used.")).toBeVisible();
  await cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await withPasskey(page).click();
  await expect(page).toHaveURL("/today");
});

test("is not offered under a bare number, nor without scripts", async ({ browser, page }) => {
  await page.goto(`${origin()}/sign-in`);
  await expect(page.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await expect(withPasskey(page)).toHaveCount(0);
  const context = await browser.newContext({ baseURL: baseURL(), javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto("/sign-in");
  await expect(plain.getByRole("button", { name: "Sign in", exact: true })).toBeVisible();
  await expect(withPasskey(plain)).toBeHidden();
  await context.close();
});

test("nothing that speaks to a device is loaded before it is asked for", async ({ page }) => {
  await page.goto("/sign-in");
  await page.waitForLoadState("networkidle");
  const loaded = () =>
    page.evaluate(async () => {
      const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
      const texts = await Promise.all(scripts.map(async ({ name }) => (await fetch(name)).text()));
      return texts.filter((text) => text.includes("ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED")).length;
    });
  expect(await loaded()).toBe(0);
  await deviceOf(page);
  await withPasskey(page).click();
  await expect(page.getByText("No passkey was used.")).toBeVisible();
  expect(await loaded()).toBeGreaterThan(0);
});
