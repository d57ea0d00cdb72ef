import { followLinks } from "./follow-links.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { Shoot } from "./people.mjs" */

/**
 * The same pages once more, in German, where words are longer.
 * @param {Page} page of somebody who has the sample
 * @param {Page} stranger whose browser speaks German
 * @param {{ wants: (name: string) => boolean, shoot: Shoot, troubles: string[] }} job
 */
export async function inGerman(page, stranger, { wants, shoot, troubles }) {
  await page.goto("/settings");
  await page.locator("select[name=language]").selectOption("de");
  await page.locator("form:has(select[name=language]) button[type=submit]").click();
  await page.locator("html[lang=de]").waitFor();
  for (const { name, address } of await followLinks(page, troubles)) {
    if (!wants(`de-${name}`)) continue;
    await page.goto(address);
    await shoot(page, `de-${name}`);
  }
  for (const [name, path] of Object.entries({ landing: "/", "sign-in": "/sign-in", "sign-up": "/sign-up" })) {
    await stranger.goto(path);
    await shoot(stranger, `de-${name}`);
  }
}
