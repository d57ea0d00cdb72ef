import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { addApplication } from "./support/applications";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { expect, signUp, test } from "./support/people";

test.use({
  timezoneId: "Europe/Berlin",
  locale: "en-GB",
  permissions: ["clipboard-read", "clipboard-write"],
});

const toast = (page: Page) => page.locator(".toast");
const save = (page: Page) => page.getByRole("button", { name: "Save the interview" });

/** An invitation of the fixtures, sent to this account. */
function invitation(name: string, email: string): string {
  return readFileSync(`tests/fixtures/invitations/${name}.ics`, "utf8").replaceAll(
    "amara@nwosu.example",
    email,
  );
}

/** Drops a file in the middle of the page, as from the desktop. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([String(text)], String(name), { type: "text/calendar" }));
      return data;
    },
    [name, text],
  );
  // Once more until the page listens.
  await expect(async () => {
    await page.dispatchEvent("main", "dragover", { dataTransfer });
    await expect(page.getByText("Drop the invitation", { exact: true })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.dispatchEvent("main", "drop", { dataTransfer });
}

test("an invitation becomes an interview with its interviewers; a newer one moves it, and a cancellation calls it off", async ({
  page,
}) => {
  setClock("2026-06-02T08:00:00.000Z");
  const email = await signUp(page, "Amara Nwosu");
  const application = await addApplication(page);

  await test.step("dropped on the application, it fills the form; nothing is saved yet", async () => {
    await drop(page, "invite.ics", invitation("google-meet", email));
    await expect(page).toHaveURL(`${application}/interviews/new`);
    await expect(page.getByText("Read. Look it over, then save it.")).toBeVisible();
    await expect(page.getByLabel("Title or round")).toHaveValue("Second interview: Amara / Quillmere Maps");
    await expect(page.getByLabel("Starts")).toHaveValue("2026-06-09T14:00");
    await expect(page.getByLabel("By video")).toBeChecked();
    await expect(page.getByLabel("Place or link")).toHaveValue("https://meet.google.com/abc-defg-hij");
    await expect(page.getByLabel("Somebody new").first()).toHaveValue("Priya Raghunathan");
    await expect(page.getByLabel("Somebody new").nth(1)).toHaveValue("Thabo Nkosi-Berg");
    await expect(page.getByLabel("E‑mail").nth(1)).toHaveValue("thabo@quillmere.example");
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("who sent it is asked about; what was filled in stays", async () => {
    await save(page).click();
    await expect(page.getByText("Say whether they will talk with you.")).toBeVisible();
    await expect(page.getByLabel("Somebody new").nth(1)).toHaveValue("Thabo Nkosi-Berg");
    await page.getByLabel("No, only the coordinator").check();
    await save(page).click();
    await expect(toast(page)).toContainText("Interview saved.");
    await expect(page).toHaveURL(application);
    const interviews = page.getByRole("region", { name: "Interviews" });
    await expect(interviews).toContainText("Thabo Nkosi-Berg");
    await expect(interviews).not.toContainText("Priya Raghunathan");
    await expect(page.getByRole("region", { name: "People" })).toContainText("Priya Raghunathan");
  });

  await test.step("the same again is told so", async () => {
    await page.getByRole("link", { name: "From an invitation" }).click();
    await page.getByLabel("The invitation").setInputFiles({
      name: "invite.ics",
      mimeType: "text/calendar",
      buffer: Buffer.from(invitation("google-meet", email)),
    });
    await expect(
      page.getByText(/^You have this invitation already, in this version or a newer one/),
    ).toBeVisible();
    await expect(save(page)).toBeHidden();
    expect(await violations(page)).toEqual([]);
  });

  await test.step("a newer one, pasted, moves it; nobody is asked about twice", async () => {
    await page.goto(application);
    await page.evaluate((text) => navigator.clipboard.writeText(text), invitation("google-moved", email));
    await expect(async () => {
      await page.locator("body").press("ControlOrMeta+v");
      await expect(page).toHaveURL(`${application}/interviews/new`, { timeout: 2000 });
    }).toPass();
    await expect(page.getByText(/^A newer version of Second interview/)).toBeVisible();
    await expect(page.getByText("Starts Wed 10 June, 15:00; before, Tue 9 June, 14:00.")).toBeVisible();
    await expect(page.getByRole("checkbox", { name: /Thabo Nkosi-Berg/ })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: /Priya Raghunathan/ })).not.toBeChecked();
    await expect(page.getByText("sent the invitation")).toBeHidden();
    await save(page).click();
    await expect(page).toHaveURL(application);
    await expect(
      page.getByRole("region", { name: "Interviews" }).getByRole("link", { name: /^Second/ }),
    ).toHaveCount(1);
    await expect(page.getByRole("region", { name: "Interviews" })).toContainText("Wed 10 June");
  });

  await test.step("a cancellation calls it off, which can be taken back", async () => {
    await drop(page, "invite.ics", invitation("google-cancelled", email));
    await expect(page.getByText(/^They call off Second interview.*, Wed 10 June, 15:00\.$/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Mark as cancelled" }).click();
    await expect(page).toHaveURL(application);
    const interviews = page.getByRole("region", { name: "Interviews" });
    await expect(interviews.getByText("called off")).toBeVisible();
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(interviews.getByText("called off")).toBeHidden();
  });
});

test("a file of several asks which; one dropped on Today goes to the application that is chosen", async ({
  page,
}) => {
  setClock("2026-06-02T08:00:00.000Z");
  const email = await signUp(page, "Amara Nwosu");
  const application = await addApplication(page);
  await page.goto("/today");
  await drop(page, "loop.ics", invitation("greenhouse-loop", email));
  await expect(page.getByText("loop.ics is kept while you choose.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Quillmere Maps" }).click();
  await expect(page).toHaveURL(`${application}/interviews/new`);
  await expect(page.getByRole("group", { name: "Which one is it?" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(/^Systems interview/).check();
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByLabel("Somebody new").first()).toHaveValue("Ines Ferreira");
  await expect(page.getByText("Left out, as no person to meet: Greenhouse Recruiting.")).toBeVisible();
  await save(page).click();
  await expect(page).toHaveURL(application);
  await expect(page.getByRole("region", { name: "Interviews" })).toContainText("Ines Ferreira");
});

test("what is no invitation is refused, and says where; without JavaScript an invitation is read as well", async ({
  page,
  browser,
}) => {
  setClock("2026-06-02T08:00:00.000Z");
  const email = await signUp(page, "Amara Nwosu");
  const application = await addApplication(page);
  await page.goto(`${application}/interviews/new`);
  const pick = (name: string, buffer: Buffer) =>
    page.getByLabel("The invitation").setInputFiles({ name, mimeType: "text/calendar", buffer });
  await pick("letter.ics", Buffer.from("Dear Amara,"));
  await expect(page.getByText("That is no invitation: it doesn’t begin with BEGIN:VCALENDAR.")).toBeVisible();
  await pick(
    "broken.ics",
    Buffer.from(invitation("google-meet", email).replace("20260609T120000Z", "someday")),
  );
  await expect(page.getByText("Line 7, DTSTART, is no time that a calendar has.")).toBeVisible();
  await pick("huge.ics", Buffer.alloc(2_200_000, "a"));
  await expect(page.getByText("That file is larger than 2 MB. An invitation is much smaller.")).toBeVisible();
  const padding = `X-PADDING:${"a".repeat(1_900_000)}\r\nEND:VEVENT`;
  await pick("large.ics", Buffer.from(invitation("google-meet", email).replace("END:VEVENT", padding)));
  await expect(page.getByText("Read. Look it over, then save it.")).toBeVisible();

  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: new URL(page.url()).origin,
    storageState: await page.context().storageState(),
    viewport: { width: 390, height: 844 },
  });
  const plain = await context.newPage();
  await plain.goto(`${application}/interviews/new`);
  await plain.getByLabel("The invitation").setInputFiles({
    name: "invite.ics",
    mimeType: "text/calendar",
    buffer: Buffer.from(invitation("exchange-teams", email)),
  });
  await plain.getByRole("button", { name: "Read it" }).click();
  await expect(plain.getByLabel("Somebody new").first()).toHaveValue("Tomas Lindqvist");
  await plain.getByLabel("Yes, an interviewer").check();
  await plain.getByRole("button", { name: "Save the interview" }).click();
  await expect(plain).toHaveURL(application);
  await expect(plain.getByRole("region", { name: "Interviews" })).toContainText("Anneke van der Berg");
  await context.close();
});
