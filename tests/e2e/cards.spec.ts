import { readFileSync } from "node:fs";
import { addApplication } from "./support/applications";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { expect, signUp, test } from "./support/people";

test("people come in from a file of contacts, to an application too, and go out as one", async ({ page }) => {
  setClock("2026-06-02T08:00:00.000Z");
  await signUp(page, "Amara Nwosu");
  const application = await addApplication(page);
  const file = page.getByLabel("The file of contacts");
  const read = (name: string) => readFileSync(`tests/fixtures/cards/${name}.vcf`);

  await test.step("looked over, then added", async () => {
    await page.goto("/contacts");
    await page.getByRole("link", { name: "From a contact file" }).click();
    await file.setInputFiles({ name: "people.vcf", mimeType: "text/vcard", buffer: read("google") });
    await expect(page.getByText("Read: two people. Untick whom you don’t want.")).toBeVisible();
    await expect(page.getByText("One card names nobody and was left out.")).toBeVisible();
    await expect(page.getByLabel(/^Thabo Nkosi-Berg/)).toBeChecked();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("button", { name: "Add the ticked" }).click();
    await expect(page.getByText("Where do they work?")).toBeVisible();
    await page.getByLabel(/^noname@somewhere\.example/).uncheck();
    await page.getByRole("button", { name: "Add the ticked" }).click();
    await expect(page.locator(".toast")).toContainText("One person is added.");
    await expect(page).toHaveURL("/contacts");
  });

  await test.step("at an application they get a place, with a part", async () => {
    await page.goto(`${application}/people/new`);
    await page.getByRole("link", { name: "From a contact file" }).click();
    await file.setInputFiles({ name: "people.vcf", mimeType: "text/vcard", buffer: read("apple") });
    await expect(page.getByLabel(/^Dr\. Priya Raghunathan/)).toBeChecked();
    await page.getByText("Dr. Priya Raghunathan: look over").click();
    await expect(page.getByLabel("Their part")).toHaveValue("hiring-manager");
    await expect(page.getByText("On the card, too: priya.r@elsewhere.example (home)")).toBeVisible();
    await page.getByRole("button", { name: "Add the ticked" }).click();
    await expect(page).toHaveURL(application);
    await expect(page.getByRole("region", { name: "People" })).toContainText("Priya Raghunathan");
  });

  await test.step("a file that is none is refused by the line", async () => {
    await page.goto("/contacts/import");
    await file.setInputFiles({
      name: "people.vcf",
      mimeType: "text/vcard",
      buffer: Buffer.from("BEGIN:VCARD\nFN:Bo"),
    });
    await expect(page.getByText("That file ends too early: what begins in line 1 has no end.")).toBeVisible();
  });

  await test.step("all of them go out", async () => {
    await page.goto("/contacts");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "All as a contact file" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("People.vcf");
    const text = readFileSync(await saved.path(), "utf8");
    expect(text.match(/BEGIN:VCARD/g)).toHaveLength(2);
    expect(text).toContain("FN:Thabo Nkosi-Berg");
  });
});
