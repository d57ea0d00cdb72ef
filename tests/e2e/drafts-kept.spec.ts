import {
  allowSaves,
  awake,
  expectSaved,
  fillGaps,
  openFirstDraft,
  refuseSaves,
  textOf,
  typeAtEnd,
} from "./support/drafts";
import { expect, password, signOut, signUpWithSample, test } from "./support/people";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const name = "Amara Nwosu";
const offered = "This was typed here and not saved yet.";

test("a draft that was copied and written over is taken back, and given up again", async ({ page }) => {
  await signUpWithSample(page, name);
  await openFirstDraft(page);
  await fillGaps(page);
  await typeAtEnd(page, " One copied word.");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  const versions = page.getByRole("button", { name: /^\d+ versions$/ });
  await expect(versions).toBeVisible();
  await textOf(page).fill("Everything was written over.");
  await expectSaved(page);
  await versions.click();

  const dialog = page.getByRole("dialog", { name: "Earlier versions" });
  await expect(dialog.getByRole("article")).toContainText("One copied word.");
  await expect(dialog.getByRole("listitem").first()).toContainText("when you copied it");
  await dialog.getByRole("button", { name: "Take this one back" }).click();
  await expect(textOf(page)).toHaveValue(/One copied word\.$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(textOf(page)).toHaveValue("Everything was written over.");
  await expectSaved(page);
});

test("what was typed in a tunnel outlives a reload, and is offered beside the saved text", async ({
  page,
}) => {
  page.on("dialog", (dialog) => dialog.accept());
  await signUpWithSample(page, name);
  await openFirstDraft(page);
  await typeAtEnd(page, " First.");
  await expectSaved(page);
  await page.context().setOffline(true);
  await typeAtEnd(page, " In the tunnel.");
  await expect(page.getByText("No connection. Your draft is kept on this device.").first()).toBeVisible();
  await refuseSaves(page);
  await page.context().setOffline(false);
  await page.reload();

  const offer = page.getByRole("region", { name: "Not saved yet" });
  await expect(offer).toContainText("In the tunnel.");
  await expect(page.getByText(offered)).toBeVisible();
  await expect(textOf(page)).toHaveValue(/First\.$/);
  await allowSaves(page);
  await offer.getByRole("button", { name: "Take this one" }).click();
  await expect(textOf(page)).toHaveValue(/First\. In the tunnel\.$/);
  await expect(offer).toBeHidden();
  await expectSaved(page);
  await page.reload();
  await awake(page);
  await expect(textOf(page)).toHaveValue(/First\. In the tunnel\.$/);
  await expect(offer).toBeHidden();
});

test("an expired sign-in says so, and costs no word", async ({ page }) => {
  page.on("dialog", (dialog) => dialog.accept());
  const email = await signUpWithSample(page, name);
  await openFirstDraft(page);
  await typeAtEnd(page, " Before.");
  await expectSaved(page);
  await page.context().clearCookies();
  await typeAtEnd(page, " After.");
  await expect(page.getByText(/^You were signed out\. Your draft is kept:/).first()).toBeVisible();
  await page.reload();
  await page.getByLabel("E‑mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();

  const offer = page.getByRole("region", { name: "Not saved yet" });
  await expect(offer).toContainText("Before. After.");
  await expect(textOf(page)).toHaveValue(/Before\.$/);
  await offer.getByRole("button", { name: "Keep the saved one" }).click();
  await expect(offer).toBeHidden();
  await expect(textOf(page)).toHaveValue(/Before\.$/);
  await page.getByRole("button", { name: /^\d+ versions$/ }).click();
  await expect(page.getByRole("dialog", { name: "Earlier versions" }).getByRole("article")).toContainText(
    "After.",
  );
});

test("a sign-out leaves no draft on the device", async ({ page }) => {
  await signUpWithSample(page, name);
  await openFirstDraft(page);
  await refuseSaves(page);
  await typeAtEnd(page, " Never saved.");
  await expect.poll(() => page.evaluate(kept)).toBe(1);
  await page.getByRole("link", { name: "Calendar" }).first().click();
  await expect(page).toHaveURL(/\/calendar/);
  await signOut(page, name);
  await expect.poll(() => page.evaluate(kept)).toBe(0);
});

/** How many texts this device keeps. */
function kept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open("afterword", 1);
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const count = open.result.transaction("unsent").objectStore("unsent").count();
      count.onsuccess = () => resolve(count.result);
    };
  });
}
