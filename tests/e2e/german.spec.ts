import { violations } from "./support/axe";
import { expect, password, signUp, test } from "./support/people";

test.describe("a browser that asks for German", () => {
  test.use({ locale: "de-AT" });

  test("is spoken to in German from the first page to the first draft, and can choose English", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Die Worte nach dem Gespräch");
    expect(await violations(page)).toEqual([]);

    await page.goto("/sign-up");
    await page.getByLabel("E‑Mail").fill(`${crypto.randomUUID()}@people.example`);
    await page.getByLabel("Passwort").fill("kurz");
    await page.locator("form:has([type=password])").evaluate((form: HTMLFormElement) => {
      form.noValidate = true;
    });
    await page.getByRole("button", { name: "Konto anlegen" }).click();
    await expect(page.getByText("Zwei Felder sind zu berichtigen.")).toBeVisible();
    await page.getByLabel("Ihr voller Name").fill("Jörg Österle");
    await page.getByLabel("Passwort").fill(password);
    await page.getByRole("button", { name: "Konto anlegen" }).click();
    await expect(page).toHaveURL("/today");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Noch nichts hier.");
    expect(await violations(page)).toEqual([]);

    await page.getByRole("button", { name: /Beispiel/ }).click();
    await page.getByRole("link", { name: "Entwurf öffnen" }).first().click();
    await expect(page.getByText("Der Entwurf und seine Durchsicht sind auf Englisch.")).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Nachricht" })).toHaveAttribute("lang", "en");

    await page.goto("/settings");
    await page.getByRole("combobox", { name: "Sprache" }).selectOption("English");
    await page.locator("form:has(select[name=language])").getByRole("button").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Settings");
    await page.goto("/today");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("an account keeps its language, whatever the browser asks for", async ({ page, browser }) => {
  const email = await signUp(page, "Ines Brandt");
  await page.goto("/settings");
  await page.getByRole("combobox", { name: "Language" }).selectOption("Deutsch");
  await page.locator("form:has(select[name=language])").getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Einstellungen");

  const elsewhere = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await elsewhere.goto("/sign-in?from=%2Fcalendar%3Fview%3Dweek");
  await elsewhere.getByLabel("E‑mail").fill(email);
  await elsewhere.getByLabel("Password").fill(password);
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere).toHaveURL("/calendar?view=week");
  await expect(elsewhere.locator("html")).toHaveAttribute("lang", "de");
  await elsewhere.context().close();
});

test("a visitor takes the other language at the foot of the form, and it stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Deutsch" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Anmelden");
  await page.goto("/sign-up");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("of many who ask at once, each is answered in their own language", async ({ request }) => {
  const asked = Array.from({ length: 60 }, (_, at) =>
    at % 2 ? "de-DE,de;q=0.9,en;q=0.5" : "en-GB,en;q=0.9",
  );
  const answers = await Promise.all(
    asked.map(async (language) => {
      const answer = await request.get("/", { headers: { "Accept-Language": language } });
      return answer.text();
    }),
  );
  for (const [index, text] of answers.entries()) {
    expect(text).toContain(index % 2 ? '<html lang="de"' : '<html lang="en"');
    expect(text.includes("Die Worte nach dem Gespräch")).toBe(index % 2 === 1);
    expect(text.includes("The words after the interview")).toBe(index % 2 === 0);
  }
});
