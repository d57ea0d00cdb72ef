import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { connectBehind } from "../support/app";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { expect, signUp, test } from "./support/people";

test.beforeEach(() => setClock("2026-06-10T15:42:00.000Z"));

/** Finished applications, each with an interview and an answer so many days after it. */
async function plantFinished(email: string, days: readonly number[]) {
  const sql = connectBehind();
  const [account] = await sql`select id from accounts where email = ${email}`;
  const owner = { user_id: account?.id };
  const at = (day: number, hour = 10) => new Date(Date.UTC(2026, 3, 1 + day, hour)).toISOString();
  const search = { ...owner, id: randomUUID(), name: "Front-end, Berlin", created_at: at(0) };
  await sql`insert into searches ${sql(search)}`;
  for (const [n, after] of days.entries()) {
    const employer = { ...owner, id: randomUUID(), name: `Employer ${n}`, created_at: at(0) };
    await sql`insert into employers ${sql(employer)}`;
    const application = { ...owner, id: randomUUID() };
    const its = { ...owner, application_id: application.id, created_at: at(0) };
    await sql`insert into applications ${sql({
      ...{ ...application, search_id: search.id, employer_id: employer.id, role: "Designer" },
      ...{ playbook_id: "consensus", time_zone: "Europe/Berlin", workdays: [1, 2, 3, 4, 5] },
      ...{
        outcome: "rejected",
        outcome_at: at(after),
        over: "closed",
        over_at: at(after),
        created_at: at(-9),
      },
    })}`;
    await sql`insert into interviews ${sql({
      ...{ ...its, id: randomUUID(), starts_local: "2026-04-01T10:00", time_zone: "Europe/Berlin" },
      ...{ starts_at: at(0, 8), ends_at: at(0, 9), format: "video" },
    })}`;
    await sql`insert into touches ${sql({ ...its, id: randomUUID(), direction: "received", at: at(after), medium: "email" })}`;
  }
  await sql.end();
}

test("below five finished applications nothing is claimed", async ({ page }) => {
  const email = await signUp(page, "Amara Nwosu");
  await plantFinished(email, [3, 8]);
  await page.goto("/today");
  await page.getByRole("link", { name: "Insights" }).click();
  await expect(
    page.getByText("Five finished applications make the first picture. You have two."),
  ).toBeVisible();
  await expect(page.locator("main")).not.toContainText(/normal|of \d/);
  await expectNoFault(page);
});

test("from five on there are pictures, which need no script, each with its table", async ({
  page,
  browser,
}) => {
  const email = await signUp(page, "Amara Nwosu");
  await plantFinished(email, [2, 4, 6, 9, 9, 12]);
  await page.goto("/insights");
  await expect(
    page.getByText("Silence is still normal until about nine days after an interview."),
  ).toBeVisible();
  await expect(
    page.getByRole("img", { name: "Answers by the days they took; four in five within 9" }),
  ).toBeVisible();
  await expect(page.getByText("Most ended after the first interview: 6 of 6.")).toBeVisible();
  await expect(page.getByText("Five thank-yous are needed before this says anything.")).toBeVisible();
  await expectNoFault(page);
  await page.getByText("As a table").first().click();
  await expect(page.getByRole("table", { name: "How long answers took" }).getByRole("row")).toHaveCount(8);

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: new URL(page.url()).origin,
    storageState: await page.context().storageState(),
  });
  const still = await plain.newPage();
  await still.goto("/insights");
  await expect(still.getByRole("img", { name: /^Answers by the days they took/ })).toBeVisible();
  await plain.close();
});

async function expectNoFault(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 390, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await violations(page), `${width} ${colorScheme}`).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways, `${width}: sideways scroll`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
