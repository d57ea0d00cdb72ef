import type { Page } from "@playwright/test";
import { expect } from "./people";

/** Opens the first e-mail that is to be written, of a person who looks at the sample. */
export async function openFirstDraft(page: Page): Promise<void> {
  await page.goto("/today");
  await page.getByRole("link", { name: "Open the draft" }).first().click();
  await expect(textOf(page)).toBeVisible();
  await awake(page);
}

export const textOf = (page: Page) => page.getByRole("textbox", { name: "Message" });

/** What is typed before React listens reaches nobody: the review's first words show that it does. */
export async function awake(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: /to look at$|^Nothing to change/ })).toBeVisible();
}

/** Adds a word at the end, by the keyboard. */
export async function typeAtEnd(page: Page, words: string): Promise<void> {
  await textOf(page).press("ControlOrMeta+End");
  await page.keyboard.type(words);
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved at /).first()).toBeVisible();
}

const saves = "**/messages/*";

/** From here on each save is answered as if the sign-in had expired. */
export async function refuseSaves(page: Page): Promise<void> {
  await page.route(saves, (route) =>
    route.request().method() === "PUT" ? route.fulfill({ status: 401, json: {} }) : route.continue(),
  );
}

export const allowSaves = (page: Page) => page.unroute(saves);

/** Fills the gaps of a draft, so that nothing is asked before it goes out. */
export async function fillGaps(page: Page): Promise<void> {
  const text = await textOf(page).inputValue();
  await textOf(page).fill(text.replace(/\[\[.+?\]\]/g, "the study with nurses"));
}
