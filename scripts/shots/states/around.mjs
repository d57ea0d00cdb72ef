import { withoutTable } from "../without-table.mjs";

/** @import { State } from "../states.mjs" */

/**
 * What stands around the pages, and in the place of one.
 * @type {Record<string, State>}
 */
export const aroundStates = {
  "account-menu": async (page, shoot) => {
    await page.goto("/today");
    await page.getByRole("button", { name: "Mireille Asante" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).waitFor();
    await shoot({ whole: false });
  },
  palette: async (page, shoot) => {
    await page.goto("/today");
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox").pressSequentially("Interview Brünnhof Thu 3pm");
    await page.getByRole("option").first().waitFor();
    await shoot({ whole: false });
  },
  keys: async (page, shoot) => {
    await page.goto("/today");
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await shoot({ whole: false });
  },
  "not-found": async (page, shoot) => {
    await page.goto("/nowhere");
    await shoot();
  },
  "not-found-application": async (page, shoot) => {
    await page.goto("/applications/00000000-0000-4000-8000-000000000000");
    await shoot();
  },
  "error-page": async (page, shoot, app) => {
    await withoutTable(app.dataDir, "references", async () => {
      await page.goto("/references");
      await page.getByText("That did not work, and nothing was changed.").waitFor();
      await shoot();
    });
  },
};
