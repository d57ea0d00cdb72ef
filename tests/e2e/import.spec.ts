import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { setClock } from "./support/clock";
import { expect, signUp, signUpWithSample, test } from "./support/people";

const teal = [
  "id,company_name,role,location,url,excitement,source,min_salary,max_salary,applied_at,follow_up_at,status",
  "1,Quillmere Maps,Cartographer,Leeds,https://quillmere.example/jobs/1,5,LinkedIn,40000,48000,2026-05-04T09:12:00Z,,Applied",
  "2,Larkspur,=Designer,Berlin,not a link,3,Referral,,,2026-04-02,,Not Selected",
  "3,,Planner,Bonn,,2,,,,2026-04-02,,Applied",
  "4,Harbour & Sons,Editor,,,1,,,,2027-01-01,,Applied",
  "5,Quillmere Maps,Cartographer,Leeds,,5,,,,,,Bookmarked",
].join("\n");

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

async function chooseFile(page: Page, one: ReturnType<typeof file>): Promise<void> {
  await page.goto("/import");
  await page.getByLabel("File").setInputFiles(one);
  await page.getByRole("button", { name: "Look through it" }).click();
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]{36}$/);
}

async function downloaded(page: Page, name: string, role: "link" | "menuitem" = "link"): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole(role, { name }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

test.beforeEach(() => setClock("2026-06-10T15:42:00.000Z"));

test("a table of another tracker comes in: looked through, read anew, brought in, with a report of what stayed out", async ({
  page,
}) => {
  await signUp(page, "Mireille Asante");
  await chooseFile(page, file("teal.csv", teal));
  await expect(page.getByText("Two applications ready, three rows left out.")).toBeVisible();
  await expect(page.getByText("No employer.")).toBeVisible();
  await expect(page.getByText("The same as row 2.")).toBeVisible();
  await expect(page.getByText("Applied on: 2027-01-01 is still to come.")).toBeVisible();

  await page.getByLabel("What “location” is").selectOption("Left out");
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByLabel("What “location” is")).toHaveValue("");
  await page.getByLabel("Its name").fill("Maps");
  await page.getByRole("button", { name: "Bring in two applications" }).click();
  await expect(page.getByText("Two applications came into Maps.")).toBeVisible();

  const report = await downloaded(page, "Download the report");
  expect(report).toContain("4,No employer.,3,,Planner");
  expect(report).toContain("Came in without its link");

  await page.getByRole("link", { name: "Open the search" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Maps");
  await expect(page.getByRole("link", { name: /Quillmere Maps/ })).toBeVisible();

  await page.getByRole("button", { name: "Import and download" }).click();
  const table = await downloaded(page, "Download as a table", "menuitem");
  expect(table).toContain("Larkspur,'=Designer");
  await chooseFile(page, file("back.csv", table));
  await expect(page.getByText("Nothing is ready to come in.")).toBeVisible();
  await expect(page.getByText("Already here: Larkspur, =Designer.")).toBeVisible();
});

test("which of two days is meant is asked, and nothing comes in before it is answered", async ({ page }) => {
  await signUp(page, "Mireille Asante");
  await chooseFile(page, file("days.csv", "Company;Title;Applied\nAcme;Cook;03/04/2026\n"));
  await page.getByRole("button", { name: "Bring in one application" }).click();
  await expect(page.getByText("Say which day 03/04/2026 is.")).toBeVisible();
  await page.getByLabel("03/04/2026 is").selectOption("Day 03, month 04");
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByRole("cell", { name: "3 April 2026" })).toBeVisible();
});

test("everything goes out as one file, and comes into another account the same", async ({
  page,
  browser,
}) => {
  await signUpWithSample(page, "Mireille Asante");
  await page.goto("/settings");
  const text = await downloaded(page, "Download everything");
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await signUp(theirs, "Tomás Ferreira");
  await chooseFile(theirs, { ...file("afterword.json", text), mimeType: "application/json" });
  await theirs.getByRole("button", { name: "Bring it in" }).click();
  await expect(theirs.getByText("Everything of the file is here.")).toBeVisible();
  await theirs.goto("/settings");
  const again = JSON.parse(await downloaded(theirs, "Download everything"));
  expect(again).toEqual(JSON.parse(text));
  await other.close();
});

test("a file that is none says so, and nothing is kept of it", async ({ page }) => {
  await signUp(page, "Mireille Asante");
  await chooseFile(page, file("broken.csv", 'Company,Title\n"Acme,Cook\n'));
  await expect(page.getByText("A quotation mark is opened and never closed.")).toBeVisible();
  await chooseFile(page, file("foreign.json", '{"format":"something"}'));
  await expect(page.getByText("not one that Afterword wrote")).toBeVisible();
});
