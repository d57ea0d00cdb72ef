import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import { type Instance, startInstance } from "../support/instance";
import { type Mailbox, openMailbox } from "../support/mailbox";
import { violations } from "./support/axe";
import { databaseOf, interviewInFiftyMinutes } from "./support/interview-ahead";
import { expect, password, signUp, signUpWithSample, test } from "./support/people";

test("where no mail server is set up, the settings say that reminders are off, and what is chosen is kept", async ({
  page,
}) => {
  await signUp(page, "Robin Example");
  await page.goto("/settings");
  await page.getByRole("link", { name: "Choose your reminders" }).click();
  await expect(
    page.getByText("Reminders are off: no device shows them, and no mail server is set up"),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "Send me a test" })).toHaveCount(0);
  await page.getByLabel("The week").check();
  await page.getByLabel("The morning comes at").selectOption("07:00");
  await page.getByLabel("Quiet from").selectOption("22:00");
  await page.getByLabel("until", { exact: true }).selectOption("08:00");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("That is one of your quiet hours.")).toBeVisible();
  await page.getByLabel("The morning comes at").selectOption("08:00");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("The week")).toBeChecked();
  await expect(page.getByLabel("The morning comes at")).toHaveValue("8");
  expect(await violations(page)).toEqual([]);
});

test("a step that is set aside rests until its day, and comes back when it is taken up again", async ({
  page,
}) => {
  await signUpWithSample(page, "Robin Example");
  const before = await page.getByRole("heading", { level: 1 }).textContent();
  const first = page.getByRole("region", { name: "Now" }).getByRole("listitem").first();
  const title = String(await first.getByRole("paragraph").first().textContent());
  async function choose(what: string) {
    await page.getByRole("button", { name: `Set aside or remind: ${title}` }).click();
    await page.getByRole("menuitem", { name: what }).press("Enter");
  }
  await choose("Set aside for three days");
  await expect(page.getByText(/^Set aside until .*Every date stays as it is\.$/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(String(before));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(String(before));
  await choose("Set aside for three days");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(String(before));
  const resting = page.getByRole("region", { name: "Resting" }).getByRole("listitem");
  const line = resting.filter({ hasText: "you set it aside until" });
  await page.goto(String(await line.getByRole("link").getAttribute("href")));
  await expect(page.getByText(/^You set it aside until /)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await choose("Take it back up");
  await expect(page.getByText("It is back.")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(String(before));
});

test.describe("npm start with a mail server", () => {
  let box: Mailbox;
  let app: Instance;
  let sql: Sql;

  test.beforeAll(async () => {
    box = await openMailbox();
    app = await startInstance({
      WORKER: "yes",
      SMTP_URL: box.url,
      MAIL_FROM: "Afterword <hello@afterword.example>",
    });
    sql = databaseOf(app);
  });
  test.afterAll(async () => {
    await sql.end();
    expect(await app.stop()).toBe(0);
    await box.close();
  });

  test("sends a test, an interview's reminder by itself, and does by its links what they say", async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const page = await (await browser.newContext({ baseURL: app.origin })).newPage();
    const email = `${randomUUID()}@people.example`;
    await page.goto("/sign-up");
    await page.getByLabel("E‑mail").fill(email);
    await page.getByRole("button", { name: "Send the link" }).click();
    const [link = ""] = /https?:\S+/.exec(String((await box.next(email)).mail.text)) ?? [];
    await page.goto(new URL(link).pathname);
    await page.getByLabel("Your full name").fill("Robin Example");
    await page.getByLabel("Password").fill(password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${app.origin}/today`);

    await page.goto("/settings/reminders");
    await page.getByRole("button", { name: "Send me a test" }).click();
    await expect(page.getByText("The mail server took it")).toBeVisible();
    expect((await box.next(email)).mail.subject).toBe("A test from Afterword");

    await interviewInFiftyMinutes(sql, email);
    const { mail } = await box.next(email);
    expect(mail.subject).toMatch(/^At \d\d:\d\d: your interview at Larkspur$/);
    await page.reload();
    await expect(page.getByRole("list", { name: "Reminders" })).toContainText("Before an interview");
    await expect(page.getByText(/It last looked today/)).toBeVisible();
    expect(await violations(page)).toEqual([]);

    // From a browser that knows nobody.
    const stranger = await (await browser.newContext({ baseURL: app.origin })).newPage();
    const [never = ""] = /(?<=Not for this one: )\S+/.exec(String(mail.text)) ?? [];
    await stranger.goto(new URL(never).pathname);
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(
      "No more reminders of this: Interview, Larkspur?",
    );
    expect(await violations(stranger)).toEqual([]);
    await stranger.getByRole("button", { name: "Yes" }).click();
    await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Done.");
    const [application] = await sql`select set_aside as aside from applications`;
    expect(Object.values(application?.aside)).toEqual(["always"]);

    const header = mail.headers.find(({ key }) => key === "list-unsubscribe")?.value;
    const off = new URL(String(header).slice(1, -1)).pathname;
    const answer = await fetch(`${app.origin}${off}`, { method: "POST", body: "List-Unsubscribe=One-Click" });
    expect(answer.status).toBe(200);
    await page.reload();
    await expect(page.getByLabel("Before an interview")).not.toBeChecked();
    await expect(page.getByLabel("The morning", { exact: true })).toBeChecked();
  });
});
