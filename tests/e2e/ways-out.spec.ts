import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import PostalMime from "postal-mime";
import { violations } from "./support/axe";
import { setClock } from "./support/clock";
import { awake } from "./support/drafts";
import { expect, signUpWithSample, test } from "./support/people";

test.use({
  timezoneId: "Europe/Berlin",
  locale: "en-GB",
  permissions: ["clipboard-read", "clipboard-write"],
});

const address = "m.wojcik+jobs@tarnwick.example";
const subject = "Dziękuję – “thank you” & more, 50% 🙏🏽";
const text = `Dear Małgorzata,

Thank you for “today”; the role of product engineer = all I hoped + more.
धन्यवाद, शكرا, and 👩‍🔬; 5 < 6 & 7 > 2.

Kind regards,
Zoë Müller-O'Brien`;

test("an e-mail leaves whole by every way, and asks first while it isn't ready", async ({
  page,
  context,
}) => {
  const composed = await hearComposed(page);
  await begin(page);
  await giveAddresses(page);
  await openDraft(page, "Thank Małgorzata Wójcik");

  await test.step("every way asks while a gap is open, and again for another employer's name", async () => {
    const body = page.getByRole("textbox", { name: "Message" });
    for (const [unready, asks, ways] of [
      ["Dear Małgorzata,\n\nthank you for [[What?]].", "One gap is open.", everyWay],
      [
        "Dear Małgorzata,\n\nthank you. I would love to join Quillmere Maps.",
        "another employer's name",
        everyWay.slice(0, 3),
      ],
    ] as const) {
      await body.fill(unready);
      for (const go of ways) {
        await go(page);
        await expect(page.getByRole("dialog")).toContainText(asks);
        await page.getByRole("button", { name: "Look at it first" }).click();
      }
    }
    expect(composed).toEqual([]);
    await expect(page).not.toHaveURL(/print/);
    await page.getByRole("button", { name: "Copy the subject" }).click();
    await expect(page.getByText("Subject copied.").first()).toBeVisible(); // there is nothing amiss in it
  });

  await page.getByRole("textbox", { name: "Subject" }).fill(subject);
  await page.getByRole("textbox", { name: "Message" }).fill(text);

  await test.step("copied, it is plain and rich; with the subject where that is wanted", async () => {
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect.poll(() => clipboard(page, "text/plain")).toBe(text);
    const html = await clipboard(page, "text/html");
    expect(html).toContain("<p>Kind regards,<br>Zoë Müller-O'Brien</p>");
    expect(html).toContain("5 &lt; 6 &amp; 7 &gt; 2.");
    await page.getByRole("button", { name: "Copy the subject" }).click();
    await expect.poll(() => clipboard(page, "text/plain")).toBe(subject);
    await otherWay(page, "Copy with the subject");
    await expect.poll(() => clipboard(page, "text/plain")).toBe(`${subject}\n\n${text}`);
  });

  await test.step("the mail app and the pages of Gmail and Outlook get all of it", async () => {
    const body = text.replaceAll("\n", "\r\n");
    await page.getByRole("link", { name: "Open in mail app" }).click();
    await expect.poll(() => composed.length).toBe(1);
    const mail = new URL(composed[0] ?? "");
    expect(decodeURIComponent(mail.pathname)).toBe(address);
    expect([...mail.searchParams]).toEqual([
      ["subject", subject],
      ["body", body],
    ]);
    for (const [name, field] of [
      ["Open in Gmail", "su"],
      ["Open in Outlook (work)", "subject"],
      ["Open in Outlook (personal)", "subject"],
    ] as const) {
      const opened = context.waitForEvent("page");
      await otherWay(page, name);
      const fields = new URL((await opened).url()).searchParams;
      expect([fields.get("to"), fields.get(field), fields.get("body")]).toEqual([address, subject, body]);
      await (await opened).close();
    }
  });

  await test.step("the .eml file has it too", async () => {
    const mail = await downloaded(page);
    expect(mail).toMatchObject({ subject, text: text.replaceAll("\n", "\r\n") });
    expect(mail.to).toEqual([{ name: "Małgorzata Wójcik", address }]);
    expect(mail.from?.name).toBe("Zoë Müller-O'Brien");
  });

  await test.step("too long for a link, it is copied instead or taken as a file, with nothing lost", async () => {
    const long = `${text}\n${"A line more. ".repeat(800)}`.trim();
    await page.getByRole("textbox", { name: "Message" }).fill(long);
    await expect(page.getByRole("link", { name: "Open in mail app" })).toBeHidden();
    await expect(page.getByText("Too long for a link into a mail: copy it instead.")).toBeVisible();
    await page.getByRole("button", { name: "Copy with the subject" }).click();
    await expect.poll(() => clipboard(page, "text/plain")).toBe(`${subject}\n\n${long}`);
    expect((await downloaded(page)).text).toBe(long.replaceAll("\n", "\r\n"));
  });

  await test.step("what is chosen in the settings comes first", async () => {
    await chooseGmail(page);
    await page.goBack();
    await page.reload();
    await awake(page);
    await page.getByRole("textbox", { name: "Message" }).fill(text);
    await expect(page.getByRole("link", { name: "Open in Gmail" })).toBeVisible();
    await page.getByRole("button", { name: "Other ways" }).click();
    await expect(page.getByRole("menuitem", { name: "Open in mail app" })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("as a letter it has both addresses and the day, and nothing else is printed", async () => {
    await otherWay(page, "Print as a letter");
    const letter = page.getByRole("article", { name: "As a letter" });
    for (const part of [
      "Lindenallee 4\n10115 Berlin",
      "Tarnwick Instruments\nAm Studio 2",
      "10 June 2026",
      text,
    ]) {
      await expect(letter).toContainText(part, { useInnerText: true });
    }
    await expectPaper(page);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("Gmail's choice opens the mail app, and a call has its sheet", async ({ page }) => {
    const composed = await hearComposed(page);
    await begin(page);
    await chooseGmail(page);
    await openDraft(page, "Thank Małgorzata Wójcik");
    await page.getByRole("textbox", { name: "Message" }).fill(text);
    await expect(page.getByRole("link", { name: "Open in Gmail" })).toBeHidden();
    await page.getByRole("button", { name: "Other ways" }).tap();
    await expect(page.getByRole("menuitem", { name: /^Open in/ })).toHaveText([
      "Open in Outlook (work)",
      "Open in Outlook (personal)",
    ]);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Open in mail app" }).tap();
    await expect.poll(() => composed[0]).toMatch(/^mailto:m\.wojcik@tarnwick\.example\?subject=/);

    await page.goto("/today");
    await page.getByRole("link", { name: "Add an address" }).tap();
    await page.getByLabel("Phone").fill("+49 30 5550 0177");
    await page.getByRole("button", { name: "Save" }).tap();
    await expect(page).toHaveURL("/today");
    await openDraft(page, "Thank Tariq al-Masri");
    await page.getByRole("link", { name: "Call +49 30 5550 0177" }).tap();
    await page.getByRole("button", { name: "Call anyway" }).tap();
    await expect.poll(() => composed[1]).toBe("tel:+493055500177");
    await page.getByRole("button", { name: "Print" }).tap();
    await page.getByRole("button", { name: "Print anyway" }).tap();
    const sheet = page.getByRole("article", { name: "Call sheet" });
    await expect(sheet.getByRole("listitem").first()).toContainText(
      "Say who is calling: Zoë Müller-O'Brien.",
    );
    await expect(sheet.getByRole("img", { name: /A gap to fill by hand/ })).toBeVisible();
    await expectPaper(page);
  });
});

/** Where the page goes that is no page of ours: into a mail program, or to a telephone. */
async function hearComposed(page: Page): Promise<string[]> {
  const composed: string[] = [];
  await page.exposeFunction("composed", (href: string) => composed.push(href));
  await page.addInitScript(() => {
    const { navigation, composed } = window as unknown as {
      navigation: EventTarget;
      composed: (href: string) => void;
    };
    navigation.addEventListener("navigate", (event) => {
      const { url } = (event as Event & { destination: { url: string } }).destination;
      if (url.startsWith("http")) return;
      composed(url);
      event.preventDefault(); // no program is started on this machine
    });
  });
  // No page of theirs is asked for: what counts is the address.
  await page.context().route(/google\.com|office\.com|live\.com/, (route) => route.fulfill({ body: "" }));
  return composed;
}

async function begin(page: Page) {
  setClock("2026-06-10T15:00:00.000Z"); // Wednesday, 17:00 in Berlin
  await signUpWithSample(page, "Zoë Müller-O'Brien");
}

/** Both postal addresses, and a plus in her e-mail. */
async function giveAddresses(page: Page) {
  await page.goto("/settings");
  const profile = page.getByRole("region", { name: "You", exact: true });
  await profile.getByLabel("Postal address").fill("Lindenallee 4\n10115 Berlin");
  await profile.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();
  await page.goto("/contacts");
  await page.getByRole("link", { name: /Małgorzata/ }).click();
  await page.getByLabel("E‑mail", { exact: true }).fill(address);
  await page.getByLabel("Postal address").fill("Am Studio 2\n12489 Berlin");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();
}

async function chooseGmail(page: Page) {
  await page.goto("/settings");
  const mail = page.getByRole("region", { name: "Your mail" });
  await mail.getByLabel("Gmail").check();
  await mail.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();
}

async function openDraft(page: Page, title: string) {
  await page.goto("/today");
  const row = page.getByRole("listitem").filter({ hasText: title });
  await row.getByRole("link", { name: /Open the draft|Prepare the call/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await awake(page);
}

// By a key: while the review still writes below, the page moves under the pointer.
async function otherWay(page: Page, name: string) {
  await page.getByRole("button", { name: "Other ways" }).click();
  await page.getByRole("menuitem", { name }).press("Enter");
}

const everyWay: ((page: Page) => Promise<void>)[] = [
  (page) => page.getByRole("button", { name: "Copy", exact: true }).click(),
  (page) => page.keyboard.press("Control+Enter"),
  (page) => page.getByRole("link", { name: "Open in mail app" }).click(),
  (page) => page.getByRole("link", { name: "Open in mail app" }).click({ button: "middle" }),
  (page) => otherWay(page, "Open in Gmail"),
  (page) => otherWay(page, "Open in Outlook (work)"),
  (page) => otherWay(page, "Copy with the subject"),
  (page) => otherWay(page, "Download as .eml"),
  (page) => otherWay(page, "Print as a letter"),
];

/** What lies there; nothing where it changes while it is read, as after a second copy, for whoever polls. */
function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    try {
      const [item] = await navigator.clipboard.read();
      return item ? await (await item.getType(wanted)).text() : "";
    } catch (error) {
      if (error instanceof DOMException && error.name === "InvalidStateError") return "";
      throw error;
    }
  }, type);
}

async function downloaded(page: Page) {
  const download = page.waitForEvent("download");
  await otherWay(page, "Download as .eml");
  const file = await download;
  expect(file.suggestedFilename()).toBe("Thank Małgorzata Wójcik.eml");
  return PostalMime.parse(readFileSync(await file.path()));
}

/** The page is for reading and printing, and paper has only what belongs on it. */
async function expectPaper(page: Page) {
  const print = page.getByRole("button", { name: "Print" });
  await expect(print).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(print).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(page.getByRole("navigation").first()).toBeHidden();
  const { color, background } = await page.getByRole("article").evaluate((paper) => {
    const { color, backgroundColor } = getComputedStyle(paper);
    return { color, background: backgroundColor };
  });
  expect([color, background]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  await page.emulateMedia({ media: null });
}
