import type { Page } from "@playwright/test";
import { setClock } from "./support/clock";
import { expect, signOut, signUpWithSample, test } from "./support/people";

test.use({ timezoneId: "Europe/London", locale: "en-GB" });

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const note = (page: Page) => page.getByText("No connection.");
const isKept = (page: Page) => page.evaluate(async () => (await caches.match("/kept/today")) !== undefined);

test("with the network cut, the last Today can be read; online no page is old; after a sign-out nothing is there", async ({
  page,
  context,
}) => {
  setClock("2026-06-10T15:42:00.000Z");
  await signUpWithSample(page, "Mireille Asante");
  await expect.poll(() => isKept(page)).toBe(true);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const sentence = await heading(page).textContent();

  await test.step("cut: every address shows the day, from when it is, and nothing to press in vain", async () => {
    await context.setOffline(true);
    for (const path of ["/today", "/contacts"]) {
      await page.goto(path);
      await expect(note(page)).toBeVisible();
      await expect(page.getByText("as it stood on Wednesday 10 June, 16:42")).toBeVisible();
      await expect(heading(page)).toHaveText(sentence ?? "");
      await expect(page.getByRole("listitem").filter({ hasText: "Quillmere Maps" }).first()).toBeVisible();
      await expect(page.getByRole("button")).toHaveCount(0);
      await expect(page.getByText("Open the draft")).toHaveCount(0);
      await expect(page.getByRole("link")).toHaveCount(1);
    }
  });

  await test.step("connected again, the same address shows the page itself", async () => {
    await context.setOffline(false);
    await page.getByRole("link", { name: "Try again" }).click();
    await expect(heading(page)).toHaveText("People");
    await expect(note(page)).toHaveCount(0);
    setClock("2026-06-11T08:00:00.000Z");
    await page.goto("/today");
    await expect(page.getByText("Thursday 11 June")).toBeVisible();
  });

  await test.step("signed out, the day is gone, and a page says what is so", async () => {
    await expect.poll(() => isKept(page)).toBe(true);
    await signOut(page, "Mireille Asante");
    expect(await isKept(page)).toBe(false);
    await context.setOffline(true);
    await page.goto("/today");
    await expect(heading(page)).toHaveText("No connection.");
    await expect(page.locator("body")).not.toContainText(/Quillmere|Tarnwick|Brünnhof/);
    await context.setOffline(false);
  });
});

test("a sign-in that ended elsewhere leaves no day behind once any page is asked for", async ({
  page,
  context,
}) => {
  await signUpWithSample(page, "Mireille Asante");
  await expect.poll(() => isKept(page)).toBe(true);
  await context.clearCookies();
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in/);
  await expect.poll(() => isKept(page)).toBe(false);
});

test("the app can be installed: its manifest leads to pictures of the sizes it says", async ({ page }) => {
  await page.goto("/");
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = await (await page.request.get(address ?? "")).json();
  expect(manifest).toMatchObject({ name: "Afterword", start_url: "/today", display: "standalone" });
  const touch = await page.locator("link[rel=apple-touch-icon]").getAttribute("href");
  const icons = [...manifest.icons, { src: touch, sizes: "180x180" }];
  expect(icons.length).toBeGreaterThan(3);
  for (const { src, sizes } of icons) {
    const drawn = await page.evaluate(async (from) => {
      const picture = new Image();
      picture.src = from;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(drawn, src).toBe(sizes);
  }
});
