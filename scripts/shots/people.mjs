import { randomUUID } from "node:crypto";

/** @import { Page } from "@playwright/test" */
/** @typedef {(page: Page, name: string, how?: { whole?: boolean }) => Promise<void>} Shoot */

const password = "a quiet evening by the sea";

/**
 * @param {Page} page
 * @param {Shoot} shoot
 */
export async function signedOut(page, shoot) {
  const pages = {
    landing: "/",
    "sign-in": "/sign-in",
    "sign-in-code-late": "/sign-in/code",
    "sign-up": "/sign-up",
    "finish-sign-up-dead": "/finish-sign-up",
    "not-found-signed-out": "/nowhere",
  };
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    await shoot(page, name);
  }
  await page.goto("/sign-in");
  await page.getByLabel("E‑mail").fill("nobody@people.example");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByText("don’t match").or(page.getByText("don't match")).first().waitFor();
  await shoot(page, "sign-in-refused");
}

/**
 * @param {Page} page
 * @param {Shoot} shoot
 */
export async function emptyAccount(page, shoot) {
  await signUp(page, "Amara Nwosu");
  const paths = [
    "today",
    "searches",
    "searches/new",
    "applications/new",
    "calendar",
    "contacts",
    "references",
  ];
  for (const path of [...paths, "insights", "settings", "settings/deleted"]) {
    await page.goto(`/${path}`);
    await shoot(page, `empty-${path.replaceAll("/", "-")}`);
  }
}

/** @param {Page} page */
export async function sampleAccount(page) {
  await signUp(page, "Mireille Asante");
  await page.getByRole("button", { name: "Look around with sample data" }).click();
  await page.getByRole("link", { name: "Open the draft" }).first().waitFor();
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {string} [address] of the app, where it isn't the page's own
 */
export async function signUp(page, name, address = "") {
  await page.goto(`${address}/sign-up`);
  await page.getByLabel("Your full name").fill(name);
  await page.getByLabel("E‑mail").fill(`${randomUUID()}@people.example`);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make your account" }).click();
  await page.waitForURL(/\/today/);
}
