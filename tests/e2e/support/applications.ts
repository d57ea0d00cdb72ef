import type { Page } from "@playwright/test";
import { expect } from "./people";

/** A first application, at Quillmere Maps, in a first search. Gives its path. */
export async function addApplication(page: Page): Promise<string> {
  const day = page.getByRole("heading", { level: 1 });
  await page.goto("/searches/new");
  await page.getByLabel("Name", { exact: true }).fill("Maps");
  await page.getByRole("button", { name: "Add search" }).click();
  await expect(day).toHaveText("Maps");
  await page.goto("/applications/new");
  await page.getByLabel("Employer", { exact: true }).fill("Quillmere Maps");
  await page.getByLabel("Role", { exact: true }).fill("Product Designer");
  await page.getByRole("button", { name: "Add application" }).click();
  await expect(day).toHaveText("Quillmere Maps");
  return new URL(page.url()).pathname;
}
