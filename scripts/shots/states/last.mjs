import { longNames } from "../long-names.mjs";

/** @import { State } from "../states.mjs" */

/**
 * What changes the account for whatever comes after it: these are taken last.
 * @type {Record<string, State>}
 */
export const lastStates = {
  "today-by-search": async (page, shoot) => {
    await page.goto("/applications/new");
    await page.getByLabel("Search", { exact: true }).selectOption({ label: "Teaching" });
    await page.getByLabel("Employer", { exact: true }).fill("Kestrelbrook School");
    await page.getByLabel("Role", { exact: true }).fill("Mathematics, years 7 to 10");
    await page.getByRole("button", { name: "Add application" }).click();
    await page.getByRole("heading", { level: 1, name: "Kestrelbrook School" }).waitFor();
    await page.goto("/today");
    await page.locator(".toast").waitFor({ state: "hidden" });
    await shoot();
    await page
      .getByRole("navigation", { name: "Searches" })
      .getByRole("link", { name: "Teaching" })
      .last()
      .click();
    await page.getByRole("heading", { name: "Nothing to send." }).waitFor();
    await shoot({ as: "one" });
  },
  "no-connection": async (page, shoot) => {
    await page.goto("/today");
    await page.waitForFunction(async () => (await caches.match("/kept/today")) !== undefined);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    await page.goto("/today");
    await shoot();
    await page.context().setOffline(false);
  },
  "long-names": longNames,
};
