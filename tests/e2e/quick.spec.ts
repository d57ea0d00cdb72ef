import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { awake, textOf } from "./support/drafts";
import { expect, signUpWithSample, test } from "./support/people";

test.use({
  timezoneId: "Europe/Berlin",
  locale: "en-GB",
  permissions: ["clipboard-read", "clipboard-write"],
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const toast = (page: Page) => page.locator(".toast");
const palette = (page: Page) => page.getByRole("dialog", { name: "Find or go to" });
const field = (page: Page) => palette(page).getByRole("combobox");
const chosen = (page: Page) => palette(page).getByRole("option", { selected: true });

test.beforeEach(() => setClock("2026-06-10T15:42:00.000Z")); // Wednesday, 17:42 in Berlin

/** Goes on by Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if (await page.locator("*:focus").and(page.getByRole("button", { name })).count()) return;
  }
  throw new Error(`No button called ${name} is reached by Tab.`);
}

/** What is pressed before the page listens reaches nobody. */
async function open(page: Page) {
  await expect(async () => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(field(page)).toBeFocused({ timeout: 2000 });
  }).toPass();
}

test("from Today to a copied draft, marked as sent, and an answer logged: by keyboard alone", async ({
  page,
}) => {
  await signUpWithSample(page, "Mireille Asante");
  await page.goto("/today");

  await test.step("j goes to the first row, Enter opens its draft", async () => {
    await expect(async () => {
      await page.keyboard.press("j");
      await expect(page.locator("[data-rows] a:focus")).toHaveCount(1, { timeout: 500 });
    }).toPass();
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    const first = page.locator("[data-rows] > *").first();
    await expect(first.getByRole("link", { name: "Open the draft" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(textOf(page)).toBeVisible();
    await awake(page);
  });

  await test.step("it is written over and copied; inside the field a letter is a letter", async () => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press("Tab");
      if (await page.locator("*:focus").and(textOf(page)).count()) break;
    }
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Dear all, thank you for the hour. Jess was kind to see me, and I enjoyed it.");
    await expect(textOf(page)).toHaveValue(/Jess was kind to see me/);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(page.getByText("Copied.").first()).toBeVisible();
  });

  await test.step("s marks it as sent, z takes it back, s again", async () => {
    await page.keyboard.press("Tab");
    await markByKey(page);
    await expect(toast(page)).toContainText("Marked as sent.");
    await page.keyboard.press("z");
    await expect(toast(page)).toBeHidden();
  });

  await test.step("the palette marks it as sent, wherever one is", async () => {
    await page.goto("/calendar");
    await open(page);
    await page.keyboard.type("mark");
    await page.keyboard.press("Enter");
    await expect(palette(page).getByRole("option").first()).toBeVisible();
    const askedAfterwards = requestsOfTheRouter(page);
    await page.keyboard.press("Enter");
    await expect(toast(page)).toContainText("Marked as sent.");
    // The answer to the mark has the page in it. A second way there could leave out what the first had to say.
    expect(askedAfterwards).toEqual([]);
  });

  await test.step("e logs an answer: of the application that is open", async () => {
    await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
    await page.keyboard.press("e");
    await expect(page).toHaveURL(/\/answer$/);
    await tabTo(page, "Log it");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/applications\/[0-9a-f-]{36}$/);
    await expect(page.getByText(/answered/).first()).toBeVisible();
  });

  await test.step("g and a letter go anywhere; the keys are listed on ?", async () => {
    for (const [key, path] of [
      ["c", /\/calendar/],
      ["p", /\/contacts/],
      ["s", /\/searches/],
      ["t", /\/today/],
    ] as const) {
      await page.keyboard.press("g");
      await page.keyboard.press(key);
      await expect(page).toHaveURL(path);
    }
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keys" });
    await expect(keys.getByText("Log an answer")).toBeVisible();
    await expectNoFault(page);
    await page.keyboard.press("Escape");
    await expect(keys).toBeHidden();
  });
});

/** The addresses that the router asks for from now on, other than to be early. */
function requestsOfTheRouter(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { rsc, "next-router-prefetch": early } = request.headers();
    if (rsc && !early && request.method() === "GET") asked.push(request.url());
  });
  return asked;
}

async function markByKey(page: Page) {
  await page.keyboard.press("s");
  const asked = page.getByRole("dialog", { name: "Three quick reads first?" });
  await expect(asked).toBeVisible();
  await tabTo(page, "Mark it as sent");
  await page.keyboard.press("Enter");
}

test("the palette finds people, employers, applications and pages, and says what was meant", async ({
  page,
}) => {
  await signUpWithSample(page, "Mireille Asante");
  await page.goto("/calendar");
  await open(page);
  await expectNoFault(page);

  await page.keyboard.type("quill");
  await expect(chosen(page)).toContainText("Quillmere Maps");
  await expect(
    palette(page)
      .getByRole("option", { name: /Priya Raghunathan|Quillmere Maps/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Quillmere Maps");

  await open(page);
  await expect(palette(page).getByRole("option").first()).toHaveText(/Log an answer.*Quillmere Maps/);
  await page.keyboard.type("quilmere");
  await expect(palette(page).getByRole("status")).toHaveText(
    "Nothing called “quilmere”. Did you mean Quillmere Maps?",
  );
  await expectNoFault(page);
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("Quillmere Maps");
  await expect(chosen(page)).toContainText("Quillmere Maps");

  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await open(page);
  await page.keyboard.type("minh");
  await expect(chosen(page)).toContainText(/Nguy/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/contacts\//);

  await open(page);
  await page.keyboard.type("sett");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Settings");

  await test.step("single keys can be turned off; Ctrl K stays", async () => {
    await page.getByLabel("Single keys").uncheck();
    await page.getByRole("region", { name: "Keys" }).getByRole("button", { name: "Save" }).click();
    await expect(toast(page)).toContainText("Saved.");
    await page.goto("/today");
    await open(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.keyboard.press("n");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page).toHaveURL("/today");
  });
});

test("an interview is noted in one line, looked over in its form, and saved", async ({ page }) => {
  await signUpWithSample(page, "Mireille Asante");
  await page.goto("/today");
  await open(page);
  await page.keyboard.type("Interview quillmere Thu 3pm with Priya and Raj Patel");
  await expect(chosen(page)).toContainText(
    "Interview, Quillmere Maps, tomorrow, 15:00, with Priya Raghunathan and Raj Patel",
  );
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/interviews\/new\?/);
  await expect(page.getByLabel("Starts")).toHaveValue("2026-06-11T15:00");
  await expect(page.getByRole("checkbox", { name: /Priya Raghunathan/ })).toBeChecked();
  await expect(page.getByLabel("Somebody new").first()).toHaveValue("Raj Patel");
  await page.getByRole("button", { name: "Save the interview" }).click();
  await expect(heading(page)).toHaveText("Quillmere Maps");
  await expect(page.getByText("Raj Patel").first()).toBeVisible();

  await open(page);
  await page.keyboard.type("Interview Nowhere Ltd Fri 10:00");
  await expect(chosen(page)).toContainText("New application, Nowhere Ltd");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Employer", { exact: true })).toHaveValue("Nowhere Ltd");
});

test("what was deleted is listed in Settings, and put back from there", async ({ page }) => {
  await signUpWithSample(page, "Mireille Asante");
  await page.goto("/today");
  await open(page);
  await page.keyboard.type("tarnwick");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Tarnwick Instruments");
  const application = page.url();
  await page.getByRole("button", { name: "More", exact: true }).first().click();
  await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
  await expect(toast(page)).toContainText("deleted");
  await expect(heading(page)).toHaveText("Sample: front-end");
  await page.goto("/settings");
  await page.getByRole("link", { name: "See what was deleted" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Tarnwick Instruments" })).toContainText(
    "Application · today, 17:42, until Fri 10 July",
  );
  await expectNoFault(page);
  await page.getByRole("button", { name: /Put back Tarnwick Instruments/ }).click();
  await expect(toast(page)).toContainText("It is back.");
  await expect(page.getByText("Nothing deleted in the last 30 days.")).toBeVisible();
  await page.goto(application);
  await expect(heading(page)).toHaveText("Tarnwick Instruments");
});

async function expectNoFault(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violations(page)).toEqual([]);
  }
}
