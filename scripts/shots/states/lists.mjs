import { openSearch } from "./open-search.mjs";

/** @import { State } from "../states.mjs" */

/**
 * A form, a dialog, and lists that were searched.
 * @type {Record<string, State>}
 */
export const listsStates = {
  "delete-dialog": async (page, shoot) => {
    await page.goto("/searches/new");
    await page.getByLabel("Name", { exact: true }).fill("Teaching");
    await page.getByRole("button", { name: "Add search" }).click();
    await page.getByRole("heading", { level: 1, name: "Teaching" }).waitFor();
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page
      .getByRole("button", { name: /^Delete/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    await shoot({ whole: false });
  },
  "form-refused": async (page, shoot) => {
    await page.goto("/applications/new");
    await page.getByRole("button", { name: "Add application" }).click();
    await page.getByText("An employer is needed here.").waitFor();
    await shoot();
  },
  "table-ticked": async (page, shoot) => {
    await openSearch(page);
    await page.getByRole("link", { name: "Table" }).click();
    await page.getByLabel("Group by state").check();
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await page.waitForURL(/group=state/);
    await page
      .getByRole("checkbox", { name: /^Tick [^a]/ })
      .first()
      .check();
    await shoot();
  },
  "table-nothing-found": async (page, shoot) => {
    await openSearch(page);
    await page.getByRole("link", { name: "Table" }).click();
    await page.waitForURL(/view=table/);
    await page.goto(`${page.url()}&q=zzzz`);
    await shoot();
  },
  "people-nothing-found": async (page, shoot) => {
    await page.goto("/contacts?q=zzzz");
    await shoot();
  },
};
