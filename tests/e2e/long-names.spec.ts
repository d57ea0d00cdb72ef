import type { Page } from "@playwright/test";
import { setClock } from "./support/clock";
import { expect, signUpWithSample, test } from "./support/people";

test.use({ timezoneId: "Europe/Berlin", locale: "en-GB" });

const employer =
  "Internationale Gesellschaft für angewandte Donaudampfschifffahrtselektrizitätenhauptbetriebswerkforschung und Söhne";
const role = "Verwaltungsfachangestelltenausbildungskoordinatorin und מנהלת מוצר בכירה";
const person = "Wolfeschlegelsteinhausenbergerdorff-Bartholomeus van der Wettering III";
const search = "Donaudampfschifffahrtsgesellschaftskapitänsstellen";

const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];

test("a name of any length stays in its place, on every page that has one, on a phone, a tablet and a desk", async ({
  page,
}) => {
  test.setTimeout(120_000);
  setClock("2026-06-10T15:42:00.000Z");
  // What moves when a size changes would be measured on its way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await signUpWithSample(page, "Mireille Asante");
  const { inSearch, application } = await addLongNames(page);
  await page.goto(application);
  const draft = await page.getByRole("link", { name: "Open the draft" }).first().getAttribute("href");
  const paths = [
    ...["/today", "/calendar", "/contacts", "/references", "/searches", "/insights", "/invitations/new"],
    ...[inSearch, `${inSearch}?view=table`, `${inSearch}/evidence`, `${inSearch}/edit`],
    ...[application, `${application}/edit`, `${application}/interviews/new`, String(draft)],
  ];
  for (const path of paths) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    // What is found in a draft names whom it is about, and comes after the page.
    if (path === draft) await expect(page.getByRole("heading", { name: "to look at" })).toBeVisible();
    for (const size of sizes) {
      await page.setViewportSize(size);
      expect.soft(await cutOff(page), `${path}, ${size.width} wide`).toEqual([]);
    }
  }
});

async function addLongNames(page: Page) {
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto("/searches/new");
  await page.getByLabel("Name", { exact: true }).fill(search);
  await page.getByRole("button", { name: "Add search" }).click();
  await expect(heading).toHaveText(search);
  const inSearch = new URL(page.url()).pathname;
  await page.goto(`/applications/new?search=${inSearch.split("/").at(-1)}`);
  await page.getByLabel("Employer", { exact: true }).fill(employer);
  await page.getByLabel("Role", { exact: true }).fill(role);
  await page.getByLabel("Search", { exact: true }).selectOption({ label: search });
  await page.getByRole("button", { name: "Add application" }).click();
  await expect(heading).toHaveText(employer);
  const application = new URL(page.url()).pathname;
  await page.goto(`${application}/interviews/new`);
  await page.getByLabel("Starts").fill("2026-06-10T09:00");
  await page.getByLabel("Somebody new").first().fill(person);
  await page.getByLabel("E‑mail").first().fill("w@people.example");
  await page.getByRole("button", { name: "Save the interview" }).click();
  await expect(page).toHaveURL(application);
  return { inSearch, application };
}

/** Texts that reach out of the page with no way to scroll to them, or out of the cell of their table into the next. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clips = (element: Element | null, within: Element | null): boolean =>
      element !== null &&
      element !== within &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) ||
        clips(element.parentElement, within));
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!text.nodeValue?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, width } = range.getBoundingClientRect();
      const out = width > 1 && (right > innerWidth + 1 || left < -1) && !clips(parent, null);
      const cell = parent.closest("td, th");
      const intoTheNext =
        cell !== null && right > cell.getBoundingClientRect().right + 1 && !clips(parent, cell);
      if (out || intoTheNext) faults.push(text.nodeValue.trim().slice(0, 60));
    }
    return faults;
  });
}
