import { addApplication } from "./support/applications";
import { expect, signUp, test } from "./support/people";

const nobodys = "00000000-0000-4000-8000-000000000000";

test("an address with nothing at it is answered by 404, and says so on a page like any other", async ({
  page,
}) => {
  await signUp(page, "Amara Nwosu");
  const application = await addApplication(page);
  for (const path of [
    "/nowhere",
    `/applications/${nobodys}`,
    `/applications/${nobodys}/edit`,
    `/applications/${nobodys}/messages/${nobodys}`,
    `${application}/messages/${nobodys}`,
    `${application}/interviews/${nobodys}/edit`,
    `${application}/people/${nobodys}`,
    `/searches/${nobodys}`,
    `/searches/${nobodys}?view=table`,
    `/searches/${nobodys}/edit`,
    `/contacts/${nobodys}`,
    `/references/${nobodys}`,
    "/searches/no-id-at-all",
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(
      /nothing at this address|isn’t here/,
    );
  }
  expect((await page.goto(application))?.status()).toBe(200);
});
