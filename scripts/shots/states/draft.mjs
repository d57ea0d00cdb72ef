/** @import { Page } from "@playwright/test" */
/** @import { State } from "../states.mjs" */

/**
 * The states of a draft.
 * @type {Record<string, State>}
 */
export const draftStates = {
  "editor-asks": async (page, shoot) => {
    await openDraft(page);
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page
      .getByText(/Copy anyway\?/)
      .first()
      .waitFor();
    await shoot({ whole: false });
  },
  "editor-ways-out": async (page, shoot) => {
    await openDraft(page);
    await page.getByRole("button", { name: "Other ways" }).or(page.getByText("Other ways")).first().click();
    await shoot({ whole: false });
  },
  "editor-conflict": async (page, shoot) => {
    await openDraft(page);
    await typeAtEnd(page, " One more thing.");
    await page
      .getByText(/^Saved at /)
      .first()
      .waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await awake(other);
    await typeAtEnd(other, " Written elsewhere.");
    await other
      .getByText(/^Saved at /)
      .first()
      .waitFor();
    await other.close();
    await typeAtEnd(page, " Written here.");
    await page.getByRole("region", { name: "From the other window" }).waitFor();
    await shoot();
    await page.getByRole("button", { name: "Keep mine" }).click();
    await page
      .getByText(/^Saved at /)
      .first()
      .waitFor();
  },
  "editor-history": async (page, shoot) => {
    await openDraft(page);
    await page
      .getByRole("button", { name: /versions?$/ })
      .first()
      .click();
    await page.getByText("Earlier versions").first().waitFor();
    await shoot();
  },
  "sent-toast": async (page, shoot) => {
    await openDraft(page);
    await page.getByRole("button", { name: "Mark as sent" }).click();
    await page.getByRole("button", { name: "Mark it as sent" }).first().waitFor();
    await shoot({ as: "asks-first", whole: false });
    await page.getByRole("button", { name: "Mark it as sent" }).click();
    await page
      .locator(".toast")
      .getByText(/Marked as sent/)
      .waitFor();
    await page.locator(".toast").hover();
    await shoot({ whole: false });
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  },
};

/** @param {Page} page */
async function openDraft(page) {
  await page.goto("/today");
  await page.getByRole("link", { name: "Open the draft" }).first().click();
  await page.getByRole("textbox", { name: "Message" }).waitFor();
  await awake(page);
}

/**
 * @param {Page} page
 * @param {string} words
 */
async function typeAtEnd(page, words) {
  await page.getByRole("textbox", { name: "Message" }).press("ControlOrMeta+End");
  await page.keyboard.type(words);
}

/** @param {Page} page until React listens: what is typed before reaches nobody */
async function awake(page) {
  await page
    .getByRole("heading", { name: /to look at$|^Nothing to change/ })
    .filter({ visible: true })
    .first()
    .waitFor();
}
