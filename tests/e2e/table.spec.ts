import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { expect, signUpWithSample, test } from "./support/people";

test.beforeEach(() => setClock("2026-06-10T15:42:00.000Z"));

const toast = (page: Page) => page.locator(".toast");
const rows = (page: Page) =>
  page.getByRole("row").filter({ has: page.getByRole("checkbox", { name: /^Tick [^a]/ }) });
const tick = (page: Page, employer: string) =>
  page.getByRole("checkbox", { name: new RegExp(`^Tick ${employer}`) });

test("a table is filtered and grouped by its address; what is ticked is let go, moved and deleted, and each taken back", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signUpWithSample(page, "Mireille Asante");
  await page.goto("/searches/new");
  await page.getByLabel("Name", { exact: true }).fill("Teaching");
  await page.getByRole("button", { name: "Add search" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Teaching");
  await page.getByRole("link", { name: /Sample/ }).click();
  await page.getByRole("link", { name: "Table" }).click();
  await expect(rows(page)).toHaveCount(7);

  await test.step("the address is the view", async () => {
    await page.getByLabel("Show").selectOption({ label: "Where the next move is yours" });
    await page.getByLabel("Group by state").check();
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await expect(page).toHaveURL(/show=yours&group=state/);
    await expect(rows(page)).toHaveCount(3);
    await expect(page.getByRole("rowheader", { name: /^Thanking/ }).first()).toBeVisible();
    await page.reload();
    await expect(rows(page)).toHaveCount(3);
    await expect(page.getByLabel("Show")).toHaveValue("yours");
  });

  await test.step("with two ticked, the bar shows; they are let go, and come back", async () => {
    await expect(page.getByRole("button", { name: "Let go" })).toBeHidden();
    await tick(page, "Tarnwick").check();
    await tick(page, "Quillmere").check();
    await expectNoFault(page);
    await page.getByRole("button", { name: "Let go" }).click();
    await expect(toast(page)).toContainText("Two applications let go.");
    await expect(page).toHaveURL(/show=yours&group=state/);
    await expect(rows(page)).toHaveCount(1);
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(rows(page)).toHaveCount(3);
  });

  await test.step("moved: only with somewhere to go", async () => {
    await tick(page, "Quillmere").check();
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await expect(page.getByText("Choose where they go.")).toBeVisible();
    await page.getByLabel("Move to").selectOption({ label: "Teaching" });
    await page.getByRole("button", { name: "Move", exact: true }).click();
    await expect(toast(page)).toContainText("One application moved.");
    await expect(rows(page)).toHaveCount(2);
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(rows(page)).toHaveCount(3);
  });

  await test.step("all that are listed, deleted as one, and put back", async () => {
    await page.getByRole("checkbox", { name: "Tick all that are listed" }).check();
    await page.getByRole("button", { name: "Delete" }).click();
    await expect(toast(page)).toContainText("Three applications deleted.");
    await expect(page.getByText("Nothing more.")).toBeVisible();
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(rows(page)).toHaveCount(3);
  });
});

async function expectNoFault(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await violations(page), `${width} ${colorScheme}`).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${width}: sideways scroll`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
