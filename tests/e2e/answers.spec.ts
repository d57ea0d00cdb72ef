import type { Page } from "@playwright/test";
import { addApplication } from "./support/applications";
import { setClock } from "./support/clock";
import { awake, fillGaps, textOf } from "./support/drafts";
import { expect, signUp, test } from "./support/people";

test.use({
  timezoneId: "Europe/London",
  locale: "en-GB",
  permissions: ["clipboard-read", "clipboard-write"],
});

const day = (page: Page) => page.getByRole("heading", { level: 1 });
const toast = (page: Page) => page.locator(".toast");

const mail = `From: Priya Raghunathan <priya@quillmere.example>
Date: Wed, 10 Jun 2026 15:12:00 +0100
Subject: Re: Thank you

Hi Amara,

Could you send me two references? We will be in touch by the end of next week.

Best,
Priya

On Tue, 9 Jun 2026 at 18:02, Amara Nwosu <amara@nwosu.example> wrote:
> I would love to hear from you by Friday 26 June.`;

test("a pasted reply fills in the answer; a check-in goes to somebody else, and is taken back while nothing rests on it", async ({
  page,
  browser,
}) => {
  setClock("2026-06-10T14:30:00.000Z"); // Wednesday, 15:30 in London
  await signUp(page, "Amara Nwosu");
  const application = await addApplication(page);
  await addPerson(page, application, {
    name: "Priya Raghunathan",
    part: "Hiring manager",
    email: "priya@quillmere.example",
  });
  await addPerson(page, application, {
    name: "Thabo Nkosi-Berg",
    part: "Interviewer",
    email: "thabo@quillmere.example",
  });

  await test.step("pasted by hand, it is read at once", async () => {
    await page.goto(`${application}/answer`);
    await page.evaluate((text) => navigator.clipboard.writeText(text), mail);
    await page.getByLabel("Paste what they wrote").click(); // what is still on its way can't be clicked
    await page.keyboard.press("ControlOrMeta+v");
    await expect(page.getByText("Read. Look over what is filled in below, then log it.")).toBeVisible();
    await expectFilledIn(page);
    await expect(page.getByText("From what you pasted: “Could you send me two references?”")).toBeVisible();
  });

  await test.step("without JavaScript it takes two presses", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: new URL(page.url()).origin,
      storageState: await page.context().storageState(),
      viewport: { width: 390, height: 844 },
    });
    const plain = await context.newPage();
    await plain.goto(`${application}/answer`);
    await plain.getByLabel("Paste what they wrote").fill("Thanks!");
    await plain.getByLabel("Paste what they wrote").fill(mail);
    await plain.getByRole("button", { name: "Read it" }).click();
    await expectFilledIn(plain);
    await plain.getByRole("button", { name: "Log it" }).click();
    await expect(plain).toHaveURL(application);
    await context.close();
  });

  await test.step("what was logged is what was confirmed: an answer is owed, and their date counts", async () => {
    await page.goto(application);
    await expect(page.getByRole("region", { name: "Next" })).toContainText("Answer Priya Raghunathan");
    await expect(page.getByText(/and asked you something, and named Friday 19 June/)).toBeVisible();
    await page.getByRole("button", { name: "Mark as sent" }).click();
    await expect(toast(page)).toContainText("Marked as sent.");
    await expect(page.getByText("Rest. Priya has until Friday 19 June.")).toBeVisible();
  });

  await test.step("on a phone, the check-in is written to somebody else", async () => {
    setClock("2026-06-22T08:00:00.000Z");
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(application);
    await page.getByRole("link", { name: "Open the draft" }).first().click();
    await expect(day(page)).toHaveText("Check in with Priya Raghunathan");
    await awake(page);
    await expect(textOf(page)).toHaveValue(/Priya/);
    await page.getByText("Write to somebody else").click();
    await page.getByRole("link", { name: "To Thabo Nkosi-Berg, by e‑mail" }).click();
    await expect(day(page)).toHaveText("Check in with Thabo Nkosi-Berg");
    await expect(textOf(page)).toHaveValue(/Thabo/);
    await expect(textOf(page)).not.toHaveValue(/Priya/);
    await expect(page.getByText(/This goes to somebody other than Priya Raghunathan/)).toBeVisible();
    await page.getByRole("button", { name: "Levo, rule 7" }).last().click();
    await expect(page.getByText(/^Follow up with a single person/).last()).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("the choice outlives the first keystroke and a reload, and is what was sent", async () => {
    await awake(page);
    await fillGaps(page);
    await expect(page.getByText(/^Saved at /).first()).toBeVisible();
    await expect(page).toHaveURL(/\/messages\/[0-9a-f-]{36}\?to=[0-9a-f-]{36}&by=email$/);
    await page.reload();
    await expect(day(page)).toHaveText("Check in with Thabo Nkosi-Berg");
    await awake(page);
    await markAsSent(page);
    await expect(toast(page)).toContainText("Marked as sent.");
    await expect(page.getByText("You checked in with Thabo Nkosi-Berg")).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("it is taken back from the log, long after the toast is gone", async () => {
    setClock("2026-06-24T08:00:00.000Z");
    await page.goto(application);
    await takeBack(page, "You checked in with Thabo Nkosi-Berg", "Take back, Thabo Nkosi-Berg");
    await expect(toast(page)).toContainText("Taken back. It is open again.");
    await expect(page.getByText("You checked in with Thabo Nkosi-Berg")).toBeHidden();
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("You checked in with Thabo Nkosi-Berg")).toBeVisible();
  });

  await test.step("once they have answered, it stays, and a sentence says why", async () => {
    await page.goto(`${application}/answer`);
    await page.getByLabel("Paste what they wrote").fill("No news yet, sorry.\n\nThabo");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByLabel("Who", { exact: true })).toHaveValue(/./);
    await page.getByRole("button", { name: "Log it" }).click();
    await expect(page).toHaveURL(application);
    await takeBack(page, "You checked in with Thabo Nkosi-Berg", "Take back, Thabo Nkosi-Berg");
    await expect(toast(page)).toContainText(/answered on Wed 24 June, and that rests on it. It stays\./);
    await expect(page.getByText("You checked in with Thabo Nkosi-Berg")).toBeVisible();
  });
});

async function expectFilledIn(page: Page) {
  await expect(page.getByLabel("Who", { exact: true }).locator("option:checked")).toHaveText(
    "Priya Raghunathan",
  );
  await expect(page.getByLabel("When", { exact: true })).toHaveValue("2026-06-10T15:12");
  await expect(page.getByLabel("By when they will be in touch")).toHaveValue("2026-06-19");
  await expect(page.getByText("Friday 19 June, from “by the end of next week”.")).toBeVisible();
  await expect(page.getByLabel("They asked me something")).toBeChecked();
  await expect(page.getByLabel("It was an automatic reply")).not.toBeChecked();
  await expect(page.getByLabel("Neither yet")).toBeChecked();
  await expect(page.getByLabel("What they said")).toHaveValue(/Hi Amara,\s+Could you send/);
}

/** Presses the button, and lets the proofreads go where they are asked for. */
async function markAsSent(page: Page) {
  await page.getByRole("button", { name: "Mark as sent", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Three quick reads first?" });
  await dialog.getByRole("button").last().click();
}

async function takeBack(page: Page, entry: string, act: string) {
  await page.getByRole("button", { name: `More: ${entry}` }).click();
  await page.getByRole("menuitem", { name: act }).press("Enter"); // a menu hangs on its button, and moves as the page scrolls
}

async function addPerson(
  page: Page,
  application: string,
  { name, part, email }: { name: string; part: string; email: string },
) {
  await page.goto(`${application}/people/new`);
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("Their part").selectOption({ label: part });
  await page.getByLabel("E‑mail").fill(email);
  await page.getByRole("button", { name: "Add a person" }).click();
  await expect(page).toHaveURL(application);
}
