import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { setClock } from "./support/clock";
import { awake, textOf } from "./support/drafts";
import { expect, password, test } from "./support/people";

test.use({
  timezoneId: "Europe/London",
  locale: "en-GB",
  permissions: ["clipboard-read", "clipboard-write"],
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Goes on by Tab until the focus is there, and sees that it shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (!(await target.evaluate((element) => element === document.activeElement))) continue;
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => element.matches(":focus-visible"))).toBe(true);
    return;
  }
  throw new Error("Tab doesn't get there.");
}

/** Presses a button or a link as soon as the page listens: what comes too early is done by the browser itself. */
async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test("from the front door to a logged answer by Tab, Enter and the space bar alone", async ({ page }) => {
  test.setTimeout(240_000);
  setClock("2026-06-10T15:42:00.000Z");
  await page.goto("/");

  await test.step("signed up", async () => {
    await press(page, page.getByRole("link", { name: "Start your first search" }));
    await expect(page).toHaveURL("/sign-up");
    await tabTo(page, page.getByLabel("Your full name"));
    await page.keyboard.type("Mireille Asante");
    await page.keyboard.press("Tab");
    await page.keyboard.type(`${randomUUID()}@people.example`);
    await page.keyboard.press("Tab");
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/today");
  });

  await test.step("the sample looked at; the first link of the page skips all that stands around it", async () => {
    await press(page, page.getByRole("button", { name: "Look around with sample data" }));
    await expect(heading(page)).toContainText("to write");
    await page.reload();
    await expect(heading(page)).toContainText("to write"); // before its data has come, the page has nothing to tab to
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the page" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus")).toBeVisible();
  });

  await test.step("a draft opened, written and copied", async () => {
    await press(page, page.getByRole("link", { name: "Open the draft" }).first());
    await expect(textOf(page)).toBeVisible();
    await awake(page);
    await tabTo(page, textOf(page));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Thank you for the hour, and for showing me the workshop. I enjoyed it.");
    await expect(page.getByText(/^Saved at /).first()).toBeVisible();
    await press(page, page.getByRole("button", { name: "Copy", exact: true }), "Space");
    await expect(page.getByText("Copied.").first()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("showing me the workshop");
  });

  await test.step("marked as sent", async () => {
    await press(page, page.getByRole("button", { name: "Mark as sent" }));
    const anyway = page.getByRole("button", { name: "Mark it as sent" });
    await expect(anyway).toBeVisible();
    await press(page, anyway);
    await expect(page.getByText(/^Marked as sent\./).first()).toBeVisible();
  });

  await test.step("an answer logged", async () => {
    await page.goto("/today");
    await press(page, page.getByRole("main").getByRole("link", { name: "Brünnhof Verlag" }).first());
    await expect(heading(page)).toContainText("Brünnhof Verlag");
    await press(page, page.getByRole("link", { name: "Log an answer" }));
    await expect(page).toHaveURL(/\/answer$/);
    await press(page, page.getByRole("button", { name: "Log it" }));
    await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
    await expect(page.getByText(/wrote to you/).first()).toBeVisible();
  });
});
