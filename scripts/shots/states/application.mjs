import { openSearch } from "./open-search.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { State } from "../states.mjs" */

/**
 * The states of an application.
 * @type {Record<string, State>}
 */
export const applicationStates = {
  "application-menu": async (page, shoot) => {
    await openWaiting(page);
    await page.getByRole("main").getByRole("button", { name: "More" }).first().click();
    await page.getByRole("menuitem").first().waitFor();
    await shoot({ whole: false });
  },
  "application-what-if": async (page, shoot) => {
    await openWaiting(page);
    await page.getByLabel("What if: Playbook").selectOption({ label: "LiveCareer" });
    await page.getByRole("status").getByText("Nothing changes until you save").waitFor();
    await shoot();
  },
  "application-rule": async (page, shoot) => {
    await openWaiting(page);
    await page
      .getByRole("list", { name: /drawn to scale/ })
      .getByRole("button", { name: /^Check in/ })
      .click();
    await shoot({ whole: false });
  },
  "application-let-go": async (page, shoot) => {
    await page.goto("/today");
    await page.getByRole("main").getByRole("link", { name: "Zephanou Studio" }).click();
    await page.getByRole("heading", { level: 1, name: "You can let this one go" }).waitFor();
    await shoot();
  },
  "application-closed": async (page, shoot) => {
    await openSearch(page);
    await page.getByRole("link", { name: "Table" }).click();
    await page.getByRole("link", { name: "Marrowby Rail" }).click();
    await page.getByRole("heading", { level: 1, name: "They said no" }).waitFor();
    await shoot();
  },
};

/** @param {Page} page the sample's application whose promised date lies ahead */
async function openWaiting(page) {
  await page.goto("/today");
  await page.getByRole("main").getByRole("link", { name: "Brünnhof Verlag" }).first().click();
  await page.getByRole("heading", { level: 1, name: /Brünnhof Verlag/ }).waitFor();
  await page.waitForLoadState("networkidle");
}
