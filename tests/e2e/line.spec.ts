import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { setClock } from "./support/clock";
import { expect, signUpWithSample, test } from "./support/people";

const toast = (page: Page) => page.locator(".toast");
const line = (page: Page) => page.getByRole("list", { name: /drawn to scale/ });
const handle = (page: Page) => page.getByRole("slider", { name: "Suppose their date on another day" });
const supposed = (page: Page) =>
  page.getByRole("status").filter({ hasText: "Nothing changes until you save" });

/** The sample's application whose promised date lies ahead: Brünnhof Verlag, Monday 15 June. */
async function openWaiting(page: Page): Promise<string> {
  setClock("2026-06-10T15:42:00.000Z");
  await signUpWithSample(page, "Mireille Asante");
  await page.goto("/today");
  await page.getByRole("link", { name: "Brünnhof Verlag" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Brünnhof Verlag");
  return new URL(page.url()).pathname;
}

/** Where each thing of the line is drawn, in days. */
function places(page: Page): Promise<(string | null)[]> {
  return line(page)
    .locator("> li.tl-item")
    .evaluateAll((items) =>
      items.map((item) => {
        const { style } = item as HTMLElement;
        return `${item.textContent?.trim().slice(0, 12)} ${style.getPropertyValue("--a")} ${style.getPropertyValue("--b")}`;
      }),
    );
}

test("what if: tried by keyboard, pointer and field, nothing is stored before it is saved, and what was drawn is what follows", async ({
  page,
  browser,
}) => {
  const application = await openWaiting(page);
  const asIs = await places(page);

  await test.step("everything on the line says its rule, by hover and by keyboard", async () => {
    const checkIn = line(page).getByRole("button", { name: /^Check in/ });
    const rule = line(page).getByText("Once the date they gave has passed, write or ring", { exact: false });
    await checkIn.hover();
    await expect(rule.filter({ visible: true })).toBeVisible();
    await expect(
      page.getByText(/Career Solutions Group, rule 2 · Post-Interview/).filter({ visible: true }),
    ).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(rule.filter({ visible: true })).toHaveCount(0);
    for (const button of await line(page).locator("button[popovertarget]").all()) {
      await tabTo(page, button);
      await expect(line(page).locator(":popover-open")).toHaveCount(1);
      await page.keyboard.press("Escape");
      await expect(line(page).locator(":popover-open")).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  });

  await test.step("the arrow keys move their date, and the line follows", async () => {
    await handle(page).focus();
    await expect(handle(page)).toHaveAttribute("aria-valuetext", "Mon 15 June");
    for (let day = 0; day < 4; day++) await page.keyboard.press("ArrowRight");
    await expect(handle(page)).toHaveAttribute("aria-valuetext", "Fri 19 June");
    await expect(supposed(page)).toContainText("Check in Mon 22 June to Fri 26 June");
    await expect(page.getByLabel("Their date", { exact: true })).toHaveValue("2026-06-19");
    await expect(handle(page)).toBeFocused();
    await expect.poll(() => places(page)).not.toEqual(asIs);
  });

  await test.step("put back, it is as it was, and all the while nothing was stored", async () => {
    await supposed(page).getByRole("link", { name: "As it is" }).click();
    await expect(supposed(page)).toHaveCount(0);
    await expect.poll(() => places(page)).toEqual(asIs);
    await expect(page.getByLabel("Their date", { exact: true })).toHaveValue("2026-06-15");
    await page.reload();
    await expect.poll(() => places(page)).toEqual(asIs);
  });

  await test.step("a message today is supposed by its box, and takes no mark before its time", async () => {
    await page.getByRole("checkbox", { name: /^Today: check in with/ }).check();
    await expect(supposed(page)).toContainText("It is before its time");
    await expect(supposed(page).getByRole("button")).toHaveCount(0);
    await page.getByRole("checkbox", { name: /^Today: check in with/ }).uncheck();
    await expect(supposed(page)).toHaveCount(0);
  });

  await test.step("without scripts the form does it", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: new URL(page.url()).origin,
      storageState: await page.context().storageState(),
    });
    const plain = await context.newPage();
    await plain.goto(application);
    await expect(handle(plain)).toBeHidden();
    await plain.getByLabel("What if: Playbook").selectOption({ label: "LiveCareer" });
    await plain.getByRole("button", { name: "Show" }).click();
    // The page comes in pieces, and without scripts each stands where it stands.
    await expect(plain.getByRole("button", { name: "Save LiveCareer" })).toBeVisible();
    await context.close();
  });

  await test.step("dragged, and with another playbook, it is saved at once; what follows is what was drawn", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await drag(page, 4);
    await expect(supposed(page)).toContainText("Check in Mon 22 June");
    await page.getByLabel("What if: Playbook").selectOption({ label: "Levo" });
    await expect(supposed(page).getByRole("button", { name: "Save Levo and the date" })).toBeVisible();
    const drawn = await places(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(
        (await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze()).violations.map(
          ({ id }) => id,
        ),
      ).toEqual([]);
    }
    await supposed(page).getByRole("button", { name: "Save Levo and the date" }).click();
    await expect(toast(page)).toContainText("Saved.");
    await expect(page).toHaveURL(application);
    expect(await places(page)).toEqual(drawn);
  });

  await test.step("on a phone the line stands upright, and its date is dragged down", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await handle(page).scrollIntoViewIfNeeded();
    await handle(page).focus();
    await page.keyboard.press("ArrowDown");
    await expect(handle(page)).toHaveAttribute("aria-valuetext", "Sat 20 June");
    await expect(supposed(page).getByRole("button", { name: "Save the date" })).toBeVisible();
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  });
});

/** Takes hold of their date and puts it so many days later. */
async function drag(page: Page, days: number) {
  const box = await handle(page).boundingBox();
  const axis = await line(page).locator(".tl-axis").boundingBox();
  const length = await line(page).evaluate((ol) => Number(ol.style.getPropertyValue("--days")));
  if (!box || !axis) throw new Error("nothing to take hold of");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (axis.width / length) * (days / 2), y);
  await page.mouse.move(x + (axis.width / length) * days, y);
  await page.mouse.up();
}

async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    if (presses === 0 && (await page.evaluate(() => document.activeElement === document.body))) continue;
  }
  throw new Error("the keyboard doesn't get there");
}

test("a playbook of one's own: copied, seen at work before it is saved, followed, and deleted with a way back", async ({
  page,
}) => {
  const application = await openWaiting(page);

  await test.step("copied from a guide, its figures say at their field what can't be", async () => {
    await page.goto("/settings");
    await page.getByRole("link", { name: "Compare and change them" }).click();
    await expect(page.getByRole("img", { name: /^Consensus: .*let go on day 28$/ })).toBeVisible();
    await page.getByRole("button", { name: "Thanks within 48 hours" }).click();
    await expect(page.getByText("Thank them within 48 hours, by e-mail or on paper.")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Copy Consensus and change it" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Slower");
    await page.getByLabel("to day", { exact: false }).fill("3");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("The last day is before the first.")).toBeVisible();
    await expect(page.getByLabel("to day", { exact: false })).toBeFocused();
  });

  const effect = page.getByRole("region", { name: "What it would move" });
  await test.step("what it moves is shown as it is typed, and is what follows once saved", async () => {
    await page.getByLabel("to day", { exact: false }).fill("14");
    await page.getByLabel("Let it go").fill("30");
    await expect(effect).toContainText(
      "Brünnhof Verlag: Let go on Thursday 23 July instead of Tuesday 7 July.",
    );
    await page.getByRole("button", { name: "Save" }).click();
    await expect(toast(page)).toContainText("Slower is there.");
    await page.goto(application);
    await expect(page.getByLabel("What if: Playbook").locator("option:checked")).toHaveText("Slower");
    await expect(line(page).getByRole("button", { name: /^Let go/ })).toContainText("Thu 23 July");
  });

  await test.step("it can be the one for new applications", async () => {
    await page.goto("/settings/playbooks");
    await page.getByRole("radio", { name: /^Slower/ }).check();
    await page.getByRole("button", { name: "Use it for new applications" }).click();
    await expect(toast(page)).toContainText("Saved.");
    await page.goto("/applications/new");
    await expect(page.getByLabel("Playbook").locator("option:checked")).toHaveText("Slower");
  });

  await test.step("deleting says first what happens, and undo gives it back", async () => {
    await page.goto("/settings/playbooks");
    await page.getByRole("link", { name: "Change Slower" }).click();
    await page.getByRole("button", { name: "Delete" }).click();
    const dialog = page.getByRole("dialog", { name: "Delete this playbook?" });
    await expect(dialog).toContainText("Five applications follow it, and will follow Consensus again.");
    await dialog.getByRole("button", { name: "Delete" }).click();
    await expect(toast(page)).toContainText("Playbook deleted. Five applications follow Consensus now.");
    await expect(page.getByRole("radio", { name: /^Consensus/ })).toBeChecked();
    await toast(page).getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("radio", { name: /^Slower/ })).toBeVisible();
    await page.goto(application);
    await expect(page.getByLabel("What if: Playbook").locator("option:checked")).toHaveText("Slower");
  });
});
