import { chromium } from "@playwright/test";
import { findBrowser } from "../test/browser.mjs";
import { median } from "./load.mjs";

/** @import { Stand } from "./targets.mjs" */

const times = 7;
const slower = 4;

/**
 * How long it takes from pressing "Mark as sent" on an application's page until what follows from it is painted, in
 * milliseconds: the median of some, in a browser whose processor is four times slower.
 * @param {Stand} stand
 * @param {import("../test/test-all.mjs").Run} run
 */
export async function markingTime({ cast, servers }, run) {
  const browser = await chromium.launch({ executablePath: await findBrowser(run) });
  try {
    const context = await browser.newContext({ baseURL: servers.app.origin });
    const [name = "", value = ""] = cast.few.cookie.split("=");
    await context.addCookies([{ name, value, url: servers.app.origin }]);
    const page = await context.newPage();
    await page.goto("/today");
    const drafts = await page
      .locator("a[href*='/messages/new']")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    const applications = [...new Set(drafts.map((href) => href.split("/messages/")[0] ?? ""))];
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
    /** @type {number[]} */
    const took = [];
    for (const application of applications) {
      if (took.length === times) break;
      await page.goto(application);
      await page.waitForLoadState("networkidle");
      const button = page.getByRole("button", { name: "Mark as sent" }).first();
      if (await button.isVisible()) took.push(await button.evaluate(pressed));
    }
    if (took.length < times) throw new Error(`only ${took.length} messages could be marked as sent`);
    return median(took);
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page.
 * @param {Element} button
 * @returns {Promise<number>}
 */
function pressed(button) {
  return new Promise((resolve) => {
    const began = performance.now();
    const watch = new MutationObserver(() => {
      if (!document.querySelector(".toast")) return;
      watch.disconnect();
      // After the frame in which it is painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    });
    watch.observe(document.body, { childList: true, subtree: true });
    /** @type {HTMLElement} */ (button).click();
  });
}
