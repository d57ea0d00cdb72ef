import type { Page } from "@playwright/test";
import { logs, origin } from "../support/app";
import { ask } from "../support/http";
import { readIcs } from "../support/ics";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { expect, signUpWithSample, test } from "./support/people";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a calendar gets a link, reads it without a sign-in, hears of a change, and ends with the link", async ({
  page,
}) => {
  setClock("2026-06-10T15:42:00.000Z");
  await signUpWithSample(page, "Mireille Asante");
  const path = await makeLink(page, "phone");
  const other = await makeLink(page, "Google");

  const first = await ask(path);
  const etag = String(first.headers.etag);
  await test.step("what it reads is a calendar, and nothing that came with it is a cookie", async () => {
    expect(first.status).toBe(200);
    expect(first.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(first.headers["cache-control"]).toMatch(/^private\b/);
    expect(first.headers["set-cookie"]).toBeUndefined();
    expect(first.headers["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
    const { head, events } = readIcs(first.body);
    expect(head.method).toBe("PUBLISH");
    const uids = events.map(({ uid }) => uid);
    for (const kind of ["interview:", "thank-you:", "follow-up:", "let-go:"]) {
      expect(uids.filter((uid) => uid.startsWith(kind)).length, kind).toBeGreaterThan(0);
    }
    expect(new Set(uids).size).toBe(uids.length);
  });

  await test.step("each event leads to its page", async () => {
    const { events } = readIcs(first.body);
    const step = events.find(({ uid }) => uid.startsWith("thank-you:"));
    const url = new URL(step?.more.url ?? "");
    expect(url.origin).toBe(origin());
    await page.goto(url.href);
    await expect(page.getByRole("textbox", { name: "Message" })).toBeVisible();
  });

  await test.step("as long as nothing changes, it is told so", async () => {
    const same = await ask(path, { headers: { "if-none-match": etag } });
    expect([same.status, same.body, same.headers.etag]).toEqual([304, "", etag]);
    const head = await ask(path, { method: "HEAD" });
    expect([head.status, head.body, head.headers.etag]).toEqual([200, "", etag]);
  });

  await test.step("an interview that is deleted is told as called off", async () => {
    const interview = readIcs(first.body).events.find(({ uid }) => uid.startsWith("interview:"));
    await page.goto(new URL(interview?.more.url ?? "").pathname);
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await expect(page.locator(".toast")).toContainText("Interview deleted.");
    const next = await ask(path, { headers: { "if-none-match": etag } });
    expect(next.status).toBe(200);
    expect(next.headers.etag).not.toBe(etag);
    const told = readIcs(next.body).events.find(({ uid }) => uid === interview?.uid);
    expect(told?.more.status).toBe("CANCELLED");
  });

  await test.step("ended, it is a dead link at once; the other goes on", async () => {
    await page.goto("/settings");
    await page.getByRole("button", { name: "End the link “phone”" }).click();
    const dialog = page.getByRole("dialog", { name: "End the link “phone”?" });
    await dialog.getByRole("button", { name: "End it" }).click();
    await expect(page.locator(".toast")).toContainText("The link has ended.");
    await expect(page.getByRole("list", { name: "Links" })).not.toContainText("phone");
    const [ended, wrong] = [await ask(path), await ask(`/calendar/${"A".repeat(43)}.ics`)];
    expect([ended.status, ended.body]).toEqual([404, ""]);
    expect([wrong.status, wrong.body]).toEqual([404, ""]);
    expect((await ask(other)).status).toBe(200);
  });

  for (const link of [path, other]) expect(logs()).not.toContain(link.slice("/calendar/".length, -4));
});

/** Makes a link in the settings, where it is shown once, and gives its path. */
async function makeLink(page: Page, name: string): Promise<string> {
  await page.goto("/settings");
  const section = page.getByRole("region", { name: "Calendars" });
  await section.getByLabel("For which calendar?").fill(name);
  await section.getByRole("button", { name: "Make a link" }).click();
  const link = section.getByLabel("Link", { exact: true });
  await expect(section.getByRole("heading", { name: `The link for “${name}”` })).toBeVisible();
  await expect(section.getByRole("list", { name: "Links" })).toContainText(name);
  const address = await link.inputValue();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/calendar\/[\w-]{43}\.ics$/);
  await section.getByRole("button", { name: "Copy the link" }).click();
  await expect(section.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  const host = new URL(address).host;
  const way = (label: string) => section.getByRole("link", { name: label, exact: true });
  await expect(way("Open in a calendar app")).toHaveAttribute("href", new RegExp(`^webcal://${host}/`));
  const google = new URL(String(await way("Add to Google Calendar").getAttribute("href")));
  expect(google.searchParams.get("cid")).toBe(address.replace("http:", "webcal:"));
  const outlook = new URL(String(await way("Add to Outlook").getAttribute("href")));
  expect(outlook.searchParams.get("url")).toBe(address);
  await expect(section.getByText("Google may take a day to look again.")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await expect(link).toBeHidden();
  await expect(section.getByRole("list", { name: "Links" })).toContainText(name);
  return new URL(address).pathname;
}
