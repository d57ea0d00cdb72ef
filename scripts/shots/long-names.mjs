/** @import { State } from "./states.mjs" */

const employer =
  "Internationale Gesellschaft für angewandte Donaudampfschifffahrtselektrizitätenhauptbetriebswerkforschung und Söhne";
const people = [
  "فاطمة الزهراء بنت عبد الرحمن",
  "Wolfeschlegelsteinhausenbergerdorff-Bartholomeus van der Wettering III",
];

/**
 * Names as long as they come, and from right to left, wherever names stand.
 * @type {State}
 */
export async function longNames(page, shoot) {
  await page.goto("/applications/new");
  await page.getByLabel("Employer", { exact: true }).fill(employer);
  await page
    .getByLabel("Role", { exact: true })
    .fill("Verwaltungsfachangestellte für Öffentlichkeitsarbeit und מנהלת מוצר בכירה");
  await page.getByRole("button", { name: "Add application" }).click();
  await page.getByRole("heading", { level: 1, name: /^Internationale/ }).waitFor();
  const application = new URL(page.url()).pathname;
  for (const name of people) {
    await page.goto(`${application}/people/new`);
    await page.getByLabel("Full name").fill(name);
    await page.getByLabel("E‑mail").fill("a.very.long.address.indeed.of.somebody@a-long-domain-name.example");
    await page.getByRole("button", { name: "Add a person" }).click();
    await page.waitForURL(`**${application}`);
  }
  await page.goto(`${application}/interviews/new`);
  await page.getByLabel("Starts").fill("2026-06-10T09:00");
  for (const box of await page.getByRole("checkbox", { name: /^(فاطمة|Wolfe)/ }).all()) await box.check();
  await page.getByRole("button", { name: "Save the interview" }).click();
  await page.waitForURL(`**${application}`);
  const places = {
    application,
    today: "/today",
    contacts: "/contacts",
    searches: "/searches",
    calendar: "/calendar",
  };
  for (const [as, path] of Object.entries(places)) {
    await page.goto(path);
    await shoot({ as });
  }
}
