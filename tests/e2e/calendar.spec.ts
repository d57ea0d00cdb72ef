import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { expect, signUp, test } from "./support/people";

test.use({ timezoneId: "Europe/Berlin", locale: "en-GB" });

const day = (page: Page) => page.getByRole("heading", { level: 1 });
const toast = (page: Page) => page.locator(".toast");
const cell = (page: Page, date: string) => page.locator(`[data-drop-day="${date}"]`).last();
const interview = (page: Page, employer: string) =>
  page.locator(`[data-interview][title^="Interview, ${employer}"]`);

test("a week by the hour, overlaps across searches and zones, and an interview that is moved and moved back", async ({
  page,
}) => {
  setClock("2026-06-10T08:00:00.000Z"); // Wednesday, 10:00 in Berlin
  await signUp(page, "Mireille Asante");
  const first = await addApplication(page, "Front-end, Berlin", "Tarnwick Instruments");
  const second = await addApplication(page, "Teaching posts", "Kestrelbrook School");
  await addInterview(page, first, { starts: "2026-06-12T10:30", zone: "Europe/Berlin" });
  await addInterview(page, second, { starts: "2026-06-12T09:00", zone: "Europe/London" });

  await test.step("the address holds the view and the day, and each view is seemly in light and dark", async () => {
    for (const view of ["month", "week", "agenda"]) {
      await page.goto(`/calendar?view=${view}&date=2026-06-12`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        expect(await violations(page)).toEqual([]);
      }
      await expect(page.getByRole("heading", { name: "Two interviews overlap." })).toBeVisible();
    }
  });

  await test.step("in the week an interview stands at its hour here, with its own clock beside it", async () => {
    await page.goto("/calendar?view=week&date=2026-06-12");
    await expect(day(page)).toHaveText(/^8\s*–\s*14 June 2026/);
    const friday = page.getByRole("list", { name: "Friday 12 June" });
    await expect(friday.getByRole("link", { name: /^Kestrelbrook School/ })).toContainText("10:00–11:00");
    await expect(friday.getByRole("link", { name: /^Kestrelbrook School/ })).toContainText("09:00 in London");
    await expect(friday.getByRole("link", { name: /^Kestrelbrook School/ })).toContainText(
      "Overlaps with Tarnwick Instruments, 10:30",
    );
    const [a, b] = await Promise.all([box(page, "Kestrelbrook School"), box(page, "Tarnwick Instruments")]);
    expect(a.x + a.width).toBeLessThanOrEqual(b.x + 1);
    expect(b.y - a.y).toBeCloseTo(a.height / 2, -1);
  });

  await test.step("dragged within the week it goes to another day and hour, and back", async () => {
    const target = cell(page, "2026-06-11");
    const { height } = await target.boundingBox().then((one) => one ?? { height: 0 });
    await interview(page, "Tarnwick Instruments").dragTo(target, {
      sourcePosition: { x: 10, y: 4 },
      targetPosition: { x: 20, y: (height / 10) * 6 + 4 },
    });
    await expect(toast(page)).toContainText("Moved to tomorrow, 14:00.");
    const thursday = page.getByRole("list", { name: "Thursday 11 June" });
    await expect(thursday.getByRole("link", { name: /^Tarnwick Instruments/ })).toContainText("14:00–15:00");
    await expect(page.getByRole("heading", { name: "Two interviews overlap." })).toBeHidden();
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("list", { name: "Friday 12 June" })).toContainText("10:30–11:30");
  });

  await test.step("by key it goes a quarter of an hour down, and a day on, with the focus", async () => {
    await interview(page, "Tarnwick Instruments").focus();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(interview(page, "Tarnwick Instruments")).toContainText("10:45–11:45");
    await expect(interview(page, "Tarnwick Instruments")).toBeFocused();
    await page.keyboard.press("Shift+ArrowLeft");
    await expect(toast(page)).toContainText("Moved to tomorrow, 10:45.");
    await expect(interview(page, "Tarnwick Instruments")).toBeFocused();
  });

  await test.step("the arrows go from day to day, a letter to another view, and a full stop to today", async () => {
    const at = (view: string, date: string) => `/calendar?view=${view}&date=${date}`;
    await page.getByRole("link", { name: "Friday 12 June", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(at("week", "2026-06-13"));
    await page.keyboard.press("m");
    await expect(page).toHaveURL(at("month", "2026-06-13"));
    await page.keyboard.press("ArrowDown");
    await expect(page).toHaveURL(at("month", "2026-06-20"));
    await page.keyboard.press("a");
    await expect(page).toHaveURL(at("agenda", "2026-06-20"));
    await page.keyboard.press(".");
    await expect(page).toHaveURL(at("agenda", "2026-06-10"));
  });
});

async function box(page: Page, employer: string) {
  const found = await interview(page, employer).boundingBox();
  if (!found) throw new Error(`${employer} isn't there`);
  return found;
}

async function addApplication(page: Page, search: string, employer: string): Promise<string> {
  await page.goto("/searches/new");
  await page.getByLabel("Name", { exact: true }).fill(search);
  await page.getByRole("button", { name: "Add search" }).click();
  await expect(day(page)).toHaveText(search);
  const id = new URL(page.url()).pathname.split("/").at(-1);
  await page.goto(`/applications/new?search=${id}`);
  await page.getByLabel("Employer", { exact: true }).fill(employer);
  await page.getByLabel("Role", { exact: true }).fill("Designer");
  await page.getByRole("button", { name: "Add application" }).click();
  await expect(day(page)).toHaveText(employer);
  return new URL(page.url()).pathname;
}

async function addInterview(
  page: Page,
  application: string,
  { starts, zone }: { starts: string; zone: string },
) {
  await page.goto(`${application}/interviews/new`);
  await page.getByLabel("Starts").fill(starts);
  await page.getByLabel("Length in minutes").fill("60");
  await page.getByLabel("Time zone").fill(zone);
  await page.getByLabel("Somebody new").first().fill("Dana Whitfield");
  await page.getByRole("button", { name: "Save the interview" }).click();
  await expect(page).toHaveURL(application);
}
