import type { Page } from "@playwright/test";
import { awake, expectSaved, openFirstDraft, textOf, typeAtEnd } from "./support/drafts";
import { expect, signUpWithSample, test } from "./support/people";

const seed = 20260610;

test("ten schedules of two tabs on one draft: the loser is told, and no word is lost", async ({
  page,
  context,
}) => {
  await signUpWithSample(page, "Amara Nwosu");
  await openFirstDraft(page);
  await typeAtEnd(page, " begin");
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(other);

  const random = numbers(seed);
  const typed: string[] = [];
  let told = 0;
  for (let schedule = 0; schedule < 10; schedule += 1) {
    const [first, second] = random() < 0.5 ? [page, other] : [other, page];
    const write = async (tab: Page) => {
      typed.push(`word${typed.length}`);
      await typeAtEnd(tab, ` ${typed.at(-1)}`);
    };
    await write(first);
    if (random() < 0.5) await first.keyboard.press("ControlOrMeta+s");
    await write(second);
    for (const tab of [first, second]) {
      await tab.keyboard.press("ControlOrMeta+s");
      const conflict = tab.getByRole("region", { name: "From the other window" });
      const saved = tab.getByText(/^Saved at /).first();
      await expect(conflict.or(saved).first()).toBeVisible();
      if (!(await conflict.isVisible())) continue;
      told += 1;
      const choice = random() < 0.5 ? "Keep mine" : "Take this one";
      await conflict.getByRole("button", { name: choice }).click();
      await expectSaved(tab);
    }
  }
  expect(told).toBeGreaterThan(0);

  await page.reload();
  await awake(page);
  const texts = [await textOf(page).inputValue(), ...(await earlierTexts(page))].join("\n");
  expect(typed.filter((word) => !new RegExp(`\\b${word}\\b`).test(texts))).toEqual([]);
  console.log(
    `F8 in a browser: 10 schedules, ${typed.length} words typed, ${told} losers told, 0 words lost`,
  );
});

async function earlierTexts(page: Page): Promise<string[]> {
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const earlier: { body: string }[] = await (await page.request.get(`/messages/${id}/snapshots`)).json();
  return earlier.map(({ body }) => body);
}

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
