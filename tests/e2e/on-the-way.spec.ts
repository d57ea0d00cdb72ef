import { expect, signUp, test } from "./support/people";

test("a page that takes its time is announced as being on its way, and the word goes when it is there", async ({
  page,
}) => {
  await signUp(page, "Ines Brandt");
  const held: (() => void)[] = [];
  await page.route(/\/calendar/, async (route) => {
    await new Promise<void>((letGo) => held.push(letGo));
    await route.continue();
  });
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Calendar" }).click();
  const word = page.getByRole("status").getByText("Loading");
  await expect(word).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/./);
  for (const letGo of held) letGo();
  await expect(page).toHaveURL(/\/calendar/);
  await expect(word).toBeHidden();
});

test("a page comes whole: nothing of it waits at the end of the document for a script", async ({ page }) => {
  await signUp(page, "Ines Brandt");
  for (const path of ["/today", "/searches", "/calendar", "/contacts", "/insights", "/settings/playbooks"]) {
    const html = await (await page.request.get(path)).text();
    expect(html).toContain("</html>");
    expect(html.match(/<(?:div|template)[^>]* id="[BPS]:\w+"/g), path).toBeNull();
  }
});
