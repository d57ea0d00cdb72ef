import { longNames } from "./long-names.mjs";
import { withoutTable } from "./without-table.mjs";

/** @import { Page } from "@playwright/test" */
/** @import { startTestApp } from "../test/test-app.mjs" */

/**
 * What no link leads to, by name: how the page comes into that state, and then the picture.
 * @typedef {(page: Page, shoot: (how?: { as?: string, whole?: boolean }) => Promise<void>, app: Awaited<ReturnType<typeof startTestApp>>) => Promise<void>} State
 */

/** @type {Record<string, State>} */
export const states = {
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
    await page.getByText("Nothing to send.").waitFor();
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

/** @param {Page} page the sample's application whose promised date lies ahead */
async function openWaiting(page) {
  await page.goto("/today");
  await page.getByRole("main").getByRole("link", { name: "Brünnhof Verlag" }).first().click();
  await page.getByRole("heading", { level: 1, name: /Brünnhof Verlag/ }).waitFor();
  await page.waitForLoadState("networkidle");
}

/** @param {Page} page */
async function openSearch(page) {
  await page.goto("/searches");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Sample/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 1, name: /Sample/ }).waitFor();
}

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
