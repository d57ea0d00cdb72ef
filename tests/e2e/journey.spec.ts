import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { setClock } from "./support/clock";
import { expect, password, signIn, signOut, signUp, test } from "./support/people";

test.use({
  timezoneId: "Europe/Berlin",
  locale: "en-GB",
  permissions: ["clipboard-read", "clipboard-write"],
});

const day = (page: Page) => page.getByRole("heading", { level: 1 });

test("from sign-up to thank-yous, check-ins, letting go, and back again when a late answer comes", async ({
  page,
  browser,
}) => {
  setClock("2026-06-10T15:00:00.000Z"); // Wednesday, 17:00 in Berlin, 11:00 in New York
  const email = await fillInSignUp(page, "Amara Nwosu");
  await expect(page).toHaveURL("/today");
  await expect(day(page)).toHaveText("Nothing here yet.");

  for (const name of ["Front-end, Berlin", "Teaching"]) {
    await page.goto("/searches/new");
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByRole("button", { name: "Add search" }).click();
    await expect(day(page)).toHaveText(name);
  }

  const application = await addApplication(page);
  await addPerson(page, application, {
    name: "Dana Whitfield",
    part: "Hiring manager",
    phone: "+1 212 555 0142",
  });
  await addPerson(page, application, {
    name: "Raj Patel",
    part: "Interviewer",
    email: "raj@larkspur.example",
  });
  await addPerson(page, application, { name: "Ines Duarte", part: "Interviewer" });
  await logAnswer(page, application, { who: "Dana Whitfield", by: "They called", at: "2026-06-08T10:00" });
  await addInterview(page, application);

  await page.goto("/today");
  await expect(day(page)).toHaveText("Two messages to write, one address to find.");

  await test.step("one draft is filled in, copied and marked as sent", async () => {
    await openDraft(page, "Thank Raj Patel");
    const text = page.getByRole("textbox", { name: "Message" });
    await expect(text).toHaveValue(/Raj/);
    await expect(text).toHaveValue(/Larkspur Labs|Product Designer/);
    await expect(text).toHaveValue(/\[\[.+\]\]/);
    await text.fill(
      (await text.inputValue()).replace(/\[\[.+?\]\]/g, "the onboarding study with nurses in Leeds"),
    );
    await expect(page.getByText(/^Saved at /).first()).toBeVisible();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.getByText("Copied.").first()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("nurses in Leeds");
    await page.getByRole("button", { name: "Mark as sent" }).click();
    await page.getByRole("button", { name: "Mark it as sent" }).click();
    await expect(page.getByText(/^Marked as sent\./).first()).toBeVisible();
  });

  await page.goto("/today");
  await expect(day(page)).toHaveText("One message to write, one address to find.");
  await openDraft(page, "Thank Dana Whitfield");
  await page.getByRole("button", { name: "I rang them" }).click();
  await expect(page.getByText(/^Marked as sent\./).first()).toBeVisible();

  await test.step("the address that was missing is added, and the last one goes by LinkedIn", async () => {
    await page.goto("/today");
    await expect(day(page)).toHaveText("One address to find.");
    await page.getByRole("link", { name: "Add an address" }).click();
    await page.getByLabel("LinkedIn page").fill("https://www.linkedin.com/in/ines-duarte");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page).toHaveURL("/today");
    await expect(day(page)).toHaveText("One message to write.");
    await openDraft(page, "Thank Ines Duarte");
    await page.getByRole("button", { name: "Mark as sent" }).click();
    await page.getByRole("button", { name: "Mark it as sent" }).click();
    await expect(page.getByText(/^Marked as sent\./).first()).toBeVisible();
  });

  await briefReference(page, application);

  await page.goto("/today");
  await expect(day(page)).toHaveText("Nothing to send.");
  await expect(page.getByText("Larkspur Labs has until Friday 19 June.")).toBeVisible();

  await test.step("their date goes by: one check-in by phone, as she rang, and a second", async () => {
    setClock("2026-06-22T08:00:00.000Z");
    await page.goto("/today");
    await expect(day(page)).toHaveText("One message to write.");
    await openDraft(page, "Check in with Dana Whitfield");
    await page.getByRole("button", { name: "I rang them" }).click();
    await expect(page.getByText(/^Marked as sent\./).first()).toBeVisible();
    await page.goto("/today");
    await expect(day(page)).toHaveText("Nothing to send.");

    setClock("2026-06-29T08:00:00.000Z");
    await page.goto("/today");
    await openDraft(page, "Check in with Dana Whitfield a last time");
    await page.getByRole("button", { name: "I rang them" }).click();
    await expect(page.getByText(/^Marked as sent\./).first()).toBeVisible();
  });

  await test.step("silence: it is let go", async () => {
    setClock("2026-07-14T08:00:00.000Z");
    await page.goto(application);
    await expect(page).toHaveURL(/\/sign-in\?from=/); // a sign-in lasts thirty days
    await page.getByLabel("E‑mail").fill(email);
    await page.getByLabel("Password").fill("a quiet evening by the sea");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(application);
    await expect(day(page)).toHaveText("You can let this one go.");
    await page.goto("/today");
    await expect(page.getByRole("region", { name: "Let go" })).toContainText("Larkspur Labs");
  });

  await test.step("she calls weeks later: it is open again", async () => {
    setClock("2026-08-05T09:00:00.000Z");
    await logAnswer(page, application, { who: "Dana Whitfield", by: "They called", at: "2026-08-05T10:30" });
    await page.goto(application);
    await expect(day(page)).toHaveText("Larkspur Labs");
    await expect(
      page.getByRole("region", { name: "Next" }).getByText("They answered. This is open again."),
    ).toBeVisible();
  });

  await test.step("the calendar shows all of it", async () => {
    await page.goto("/calendar?view=month&date=2026-06-15");
    for (const what of [
      /Interview, Larkspur Labs/,
      /Thanked, Larkspur Labs/,
      /Dana’s date/,
      /Checked in, Larkspur Labs/,
    ]) {
      await expect(page.getByRole("link", { name: what }).first()).toBeVisible();
    }
    await page.goto("/calendar?view=agenda&date=2026-08-01");
    await expect(page.getByRole("link", { name: /Larkspur Labs answered/ })).toBeVisible();
    await page.goto("/calendar?view=month&date=2026-08-12");
    await page
      .getByRole("link", { name: /Check in, Larkspur Labs/ })
      .first()
      .click();
    await expect(page.getByRole("complementary", { name: "Draft" })).toBeVisible();
  });

  await signOut(page, "Amara Nwosu");
  await page.goto(application);
  await expect(page).toHaveURL(/\/sign-in/);

  await test.step("another person sees nothing of it", async () => {
    const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
    const other = await context.newPage();
    await signUp(other, "Somebody Else");
    await expect(day(other)).toHaveText("Nothing here yet.");
    await other.goto(application);
    await expect(day(other)).toHaveText("This application isn’t here.");
    for (const path of ["/searches", "/contacts", "/references", "/calendar"]) {
      await other.goto(path);
      await expect(other.locator("body")).not.toContainText(/Larkspur|Whitfield|Solheim/);
    }
    await context.close();
  });

  await signIn(page, email);
  await expect(page).toHaveURL("/today");
});

async function fillInSignUp(page: Page, fullName: string): Promise<string> {
  const email = `${randomUUID()}@people.example`;
  await page.goto("/sign-up");
  await page.getByLabel("Your full name").fill(fullName);
  await page.getByLabel("E‑mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make your account" }).click();
  return email;
}

async function addApplication(page: Page): Promise<string> {
  await page.goto("/applications/new");
  await page.getByLabel("Search", { exact: true }).selectOption({ label: "Front-end, Berlin" });
  await page.getByLabel("Employer", { exact: true }).fill("Larkspur Labs");
  await page.getByLabel("Role", { exact: true }).fill("Product Designer");
  await page.getByRole("button", { name: "Add application" }).click();
  await expect(day(page)).toHaveText("Larkspur Labs");
  return new URL(page.url()).pathname;
}

interface Person {
  name: string;
  part: string;
  email?: string;
  phone?: string;
}

async function addPerson(page: Page, application: string, { name, part, email = "", phone = "" }: Person) {
  await page.goto(`${application}/people/new`);
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("Their part").selectOption({ label: part });
  await page.getByLabel("E‑mail").fill(email);
  await page.getByLabel("Phone").fill(phone);
  await page.getByRole("button", { name: "Add a person" }).click();
  await expect(page).toHaveURL(application);
}

async function logAnswer(
  page: Page,
  application: string,
  { who, by, at }: { who: string; by: string; at: string },
) {
  await page.goto(`${application}/answer`);
  await page.getByLabel("Who", { exact: true }).selectOption({ label: who });
  await page.getByLabel("How", { exact: true }).selectOption({ label: by });
  await page.getByLabel("When", { exact: true }).fill(at);
  await page.getByRole("button", { name: "Log it" }).click();
  await expect(page).toHaveURL(application);
}

async function addInterview(page: Page, application: string) {
  await page.goto(`${application}/interviews/new`);
  await page.getByLabel("Title or round").fill("Second interview");
  await page.getByLabel("Starts").fill("2026-06-10T09:00");
  await page.getByLabel("Time zone").fill("America/New_York");
  for (const name of [/^Dana/, /^Raj/, /^Ines/]) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Save the interview" }).click();
  await expect(page).toHaveURL(application);
  await page.getByLabel("Asked when they will decide").check();
  await page.getByLabel("They named a date").fill("2026-06-19");
  await page.getByLabel("Who named it?").selectOption({ label: "Dana Whitfield" });
  await page.getByLabel("Who will be in touch?").selectOption({ label: "Dana Whitfield" });
  await page.getByRole("button", { name: "Save the answers" }).click();
  await expect(page.getByText("Noted.")).toBeVisible();
}

async function briefReference(page: Page, application: string) {
  await page.goto("/references/new");
  await page.getByLabel("Full name").fill("Ingrid Solheim");
  await page.getByRole("button", { name: "Add a reference" }).click();
  await expect(page).toHaveURL("/references");
  await page.goto(application);
  await page.getByText("Choose who vouches for you here").click();
  await page.getByLabel("Ingrid Solheim").check();
  await page.getByRole("button", { name: "Save the choice" }).click();
  await page.getByText("Tell them").click();
  await page.getByLabel("That there was an interview").check();
  await page
    .getByRole("region", { name: "References" })
    .getByRole("button", { name: "Mark as told" })
    .click();
  await expect(page.getByText(/Ingrid Solheim, told on/)).toBeVisible();
}

async function openDraft(page: Page, title: string) {
  const row = page.getByRole("listitem").filter({ hasText: title });
  await row.getByRole("link", { name: /Open the draft|Prepare the call/ }).click();
  await expect(day(page)).toContainText(title);
}
