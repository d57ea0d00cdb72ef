import { fillGaps, openFirstDraft, textOf } from "./support/drafts";
import { expect, signUpWithSample, test } from "./support/people";

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test("three reads are asked for once, and are done one after the other", async ({ page }) => {
      await signUpWithSample(page, "Amara Nwosu");
      await openFirstDraft(page);
      await fillGaps(page);
      await page.getByRole("button", { name: "Mark as sent" }).click();
      const ask = page.getByRole("dialog", { name: "Three quick reads first?" });
      await ask.getByRole("button", { name: "Read now" }).click();

      const sense = page.getByRole("dialog", { name: "Sense" });
      await expect(sense).toContainText("the study with nurses");
      await sense.getByRole("button", { name: "It makes sense" }).click();

      const tone = page.getByRole("dialog", { name: "Tone" });
      await expect(tone.getByText(/^Sentence 1 of \d+$/)).toBeVisible();
      await page.keyboard.press("ArrowRight");
      await expect(tone.getByText(/^Sentence 2 of \d+$/)).toBeVisible();
      await page.keyboard.press("ArrowLeft");
      const of = Number((await tone.getByText(/^Sentence 1 of \d+$/).innerText()).split(" ").at(-1));
      for (let n = 1; n < of; n += 1) await tone.getByRole("button", { name: "Next sentence" }).click();
      await tone.getByRole("button", { name: "It sounds like me" }).click();

      const names = page.getByRole("dialog", { name: "Names only" });
      await expect(names.getByRole("row").filter({ hasText: "Amara Nwosu" })).toBeVisible();
      await names.getByRole("button", { name: "The names are right" }).click();
      await expect(names).toBeHidden();
      const cells = page.getByRole("list", { name: "Three proofreads" });
      for (const cell of ["1 Sense", "2 Tone", "3 Names only"])
        await expect(cells.getByRole("button", { name: `${cell} Read` })).toBeVisible();

      await textOf(page).press("ControlOrMeta+End");
      await page.keyboard.type(" One word more.");
      await expect(cells.getByRole("button", { name: "1 Sense Read it through" })).toBeVisible();
      await page.getByRole("button", { name: "Mark as sent" }).click();
      await expect(page.getByText(/^Marked as sent\./).first()).toBeVisible();
    });
  });
}
