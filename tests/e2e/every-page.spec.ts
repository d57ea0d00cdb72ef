import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { outOfReach } from "./support/by-tab";
import { setClock } from "./support/clock";
import { expect, signUpWithSample, test } from "./support/people";

// Each theme and each size once: what axe finds hangs on one or the other, hardly on both.
const looks = [
  { size: "desktop", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { size: "phone", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
] as const;

const ofNobody = [
  "/",
  "/sign-in",
  "/sign-in/code",
  "/sign-up",
  "/finish-sign-up",
  "/forgot-password",
  "/reset-password",
  "/confirm-address",
];

test("no page has an accessibility fault that axe can see, nor scrolls sideways, nor anything that Tab doesn't get to, in either theme, on a desk or a phone", async ({
  page,
}) => {
  test.setTimeout(600_000);
  setClock("2026-06-10T15:42:00.000Z");
  for (const path of ofNobody) {
    await page.goto(path);
    await check(page, path);
  }
  await signUpWithSample(page, "Mireille Asante");
  expect(await checkFrom(page, "/today")).toBeGreaterThan(15);
});

/** Checks every page that this one leads to, by their links, one of each kind; gives how many they were. */
async function checkFrom(page: Page, start: string): Promise<number> {
  const seen = new Set<string>();
  const queue = [start];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const path = new URL(next, page.url()).pathname;
    const kind = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "…") + (next.includes("view=") ? "?view" : "");
    if (seen.has(kind)) continue;
    seen.add(kind);
    await page.goto(next);
    const links = await page
      .locator("a[href^='/']:not([download])")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    queue.push(...links);
    await check(page, next);
  }
  return seen.size;
}

async function check(page: Page, path: string): Promise<void> {
  for (const { size, viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const where = `${path}, ${size}, ${colorScheme}`;
    expect(await violations(page), where).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, `${where}: sideways scroll`).toBeLessThanOrEqual(0);
  }
  expect(await outOfReach(page), `${path}, by Tab`).toEqual([]);
}
