/** @import { Page } from "@playwright/test" */

/** @param {Page} page to the sample's search */
export async function openSearch(page) {
  await page.goto("/searches");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Sample/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /Sample/ }).waitFor();
}
