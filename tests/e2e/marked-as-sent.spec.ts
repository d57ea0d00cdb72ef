import type { Page } from "@playwright/test";
import { setClock } from "./support/clock";
import { awake, textOf } from "./support/drafts";
import { expect, signUpWithSample, test } from "./support/people";

test.use({
  timezoneId: "Europe/Berlin",
  locale: "en-GB",
  permissions: ["clipboard-read", "clipboard-write"],
});

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test("sent yesterday by post: refused for a day that can't be, marked once, taken back", async ({
      page,
    }) => {
      setClock("2026-06-10T15:42:00.000Z"); // Wednesday, 17:42 in Berlin
      await signUpWithSample(page, "Mireille Asante");
      await openDraft(page, "Check in with Priya Raghunathan");
      const application = `/applications/${/applications\/([^/]+)/.exec(page.url())?.[1]}`;

      await page.getByText("I sent it another way or earlier").click();
      await page.getByLabel("By", { exact: true }).selectOption("letter");
      await page.getByLabel("When", { exact: true }).fill("2026-06-11T09:00");
      const mark = page.getByRole("button", { name: "Mark as sent", exact: true });
      await mark.click();
      await page.getByRole("button", { name: "Mark it as sent" }).click();
      await expect(page.getByText("That is still to come. Log it once it has happened.")).toBeVisible();
      await expect(page.getByLabel("By", { exact: true })).toHaveValue("letter");
      await page.getByLabel("When", { exact: true }).fill("2026-05-29T09:00");
      await mark.click();
      await expect(page.getByText("That is before what this message is about.")).toBeVisible();

      await page.getByLabel("When", { exact: true }).fill("2026-06-09T09:00");
      await mark.dblclick();
      await expect(page).toHaveURL(application);
      const sent = page.getByText("You checked in with Priya Raghunathan");
      await expect(page.getByRole("listitem").filter({ has: sent })).toContainText(/Tue 9 June[\s\S]*letter/);
      await expect(sent).toHaveCount(1);
      await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
      await expect(sent).toHaveCount(0);
      await expect(page.getByRole("link", { name: "Open the draft" }).first()).toBeVisible();
    });
  });
}

test("on LinkedIn the text is copied, and the link leads to their page", async ({ page }) => {
  setClock("2026-06-10T15:42:00.000Z");
  await signUpWithSample(page, "Mireille Asante");
  await page.goto("/today");
  await page.getByRole("link", { name: "Add an address" }).click();
  await page.getByLabel("LinkedIn page").fill("https://www.linkedin.com/in/tariq-al-masri");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL("/today");
  await openDraft(page, "Thank Tariq al-Masri");
  await textOf(page).fill("Dear Tariq, thank you.");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("Dear Tariq, thank you.");
  const link = page.getByRole("link", { name: "Their LinkedIn page" });
  await expect(link).toHaveAttribute("href", "https://www.linkedin.com/in/tariq-al-masri");
  await expect(link).toHaveAttribute("rel", /noreferrer/);
});

test("marked on its page it is sent at once, ahead of the answer; refused, it can be marked again", async ({
  page,
}) => {
  setClock("2026-06-10T15:42:00.000Z");
  await signUpWithSample(page, "Mireille Asante");
  const held: (() => void)[] = [];
  await page.route(/\/applications\//, async (route) => {
    if (route.request().method() === "POST") await new Promise<void>((letGo) => held.push(letGo));
    await route.continue();
  });
  const answer = () => {
    for (const letGo of held.splice(0)) letGo();
  };
  const mark = page.getByRole("button", { name: "Mark as sent" }).first();
  const sent = page.getByRole("button", { name: "Sent", exact: true });

  await toApplication(page, "Check in with Priya Raghunathan");
  await mark.click();
  await expect(sent).toBeVisible();
  await expect.poll(() => held.length).toBe(1);
  answer();
  await expect(page.getByText("You checked in with Priya Raghunathan")).toBeVisible();
  await expect(sent).toHaveCount(0);

  await toApplication(page, "Thank Małgorzata Wójcik");
  await deletedElsewhere(page);
  await mark.click();
  await expect(sent).toBeVisible();
  await expect.poll(() => held.length).toBe(1);
  answer();
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toBeVisible();
  await expect(mark).toBeVisible();
  await expect(sent).toHaveCount(0);
});

async function toApplication(page: Page, title: string) {
  await page.goto("/today");
  const row = page.getByRole("listitem").filter({ hasText: title }).first();
  const draft = await row.getByRole("link").first().getAttribute("href");
  await page.goto(String(draft).split("/messages/")[0] ?? "");
}

async function deletedElsewhere(page: Page) {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("main").getByRole("button", { name: "More" }).first().press("Enter");
  await other.getByRole("menuitem", { name: "Delete" }).press("Enter");
  await other.waitForURL(/\/searches\//);
  await other.close();
}

async function openDraft(page: Page, title: string) {
  await page.goto("/today");
  const row = page.getByRole("listitem").filter({ hasText: title });
  await row.getByRole("link", { name: "Open the draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await awake(page);
}
