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
const phone = { width: 390, height: 844 };
const over = "Everything was\nwritten over.";
const offered = "This was typed here and not saved yet.";

test("a draft that was copied and written over is taken back, and given up again", async ({ page }) => {
  await signUpWithSample(page, name);
  await openFirstDraft(page);
  await page.keyboard.press("ControlOrMeta+s");
  await expect(page.locator(".toast")).toHaveText("Saves itself once you type");
  await fillGaps(page);
  await typeAtEnd(page, " One copied word.");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  const versions = page.getByRole("button", { name: /^\d+ versions$/ });
  await expect(versions).toBeVisible();
  await textOf(page).fill("Everything was\u000bwritten\u0007 over."); // as pasted from a word processor
  await expect(textOf(page)).toHaveValue(over);
  await expectSaved(page);
  await page.setViewportSize(phone);
  await versions.click();

  const dialog = page.getByRole("dialog", { name: "Earlier versions" });
  await expect(dialog.getByRole("article")).toContainText("One copied word.");
  await expect(dialog.getByRole("listitem").first()).toContainText("when you copied it");
  await dialog.getByRole("button", { name: "Take this one back" }).click();
  await expect(textOf(page)).toHaveValue(/One copied word\.$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(textOf(page)).toHaveValue(over);
  await expectSaved(page);
});

test("what was typed in a tunnel outlives a reload, and is offered beside the saved text", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.setViewportSize(phone);
  await signUpWithSample(page, name);
  await openFirstDraft(page);
  await typeAtEnd(page, " First.");
  await expectSaved(page);
  await page.reload();
  await awake(page);
  expect(asked, "nothing is asked while all is saved").toEqual([]);
  await page.context().setOffline(true);
  await typeAtEnd(page, " In the tunnel.");
  await expect(page.getByText("No connection. Your draft is kept on this device.").first()).toBeVisible();
  await refuseSaves(page);
  await page.context().setOffline(false);
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);

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
  expect(asked).toEqual(["beforeunload"]);
});

test("a text given up for another window's where there is no connection is offered after a reload", async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await signUpWithSample(page, name);
  await openFirstDraft(page);
  await typeAtEnd(page, " Begun.");
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(other);
  await typeAtEnd(other, " Theirs.");
  await expectSaved(other);
  await other.close();

  await typeAtEnd(page, " Mine alone.");
  const conflict = page.getByRole("region", { name: "From the other window" });
  await expect(conflict.locator("mark")).toHaveText("Theirs");
  await context.setOffline(true);
  await conflict.getByRole("button", { name: "Take this one" }).click();
  await expect(textOf(page)).toHaveValue(/Theirs\.$/);
  await expectSaved(page);
  await expect.poll(() => page.evaluate(kept)).toBe(1);
  await page.route("**/snapshots", (route) => route.fulfill({ status: 401, json: {} }));
  await context.setOffline(false);
  await page.reload();
  expect(asked, "the one given up is nowhere but here").toEqual(["beforeunload"]);

  const offer = page.getByRole("region", { name: "Not saved yet" });
  await expect(offer.locator("mark")).toHaveText("Mine alone");
  await page.unroute("**/snapshots");
  await offer.getByRole("button", { name: "Keep the saved one" }).click();
  await expect.poll(() => page.evaluate(kept)).toBe(0);
  await page.getByRole("button", { name: /^\d+ versions$/ }).click();
  const dialog = page.getByRole("dialog", { name: "Earlier versions" });
  await expect(dialog.getByRole("article")).toContainText("Mine alone.");
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

test("a sign-out leaves no draft on the device, and says before that one isn't saved", async ({ page }) => {
  await signUpWithSample(page, name);
  await openFirstDraft(page);
  await refuseSaves(page);
  await typeAtEnd(page, " Never saved.");
  await expect.poll(() => page.evaluate(kept)).toBe(1);
  await page.getByRole("link", { name: "Calendar" }).first().click();
  await expect(page).toHaveURL(/\/calendar/);
  await page.getByRole("button", { name }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).press("Enter");
  await expect(page.locator(".toast")).toHaveText(
    "A draft isn’t saved yet. Sign out again to leave it behind.",
  );
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
