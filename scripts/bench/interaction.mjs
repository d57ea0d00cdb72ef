import { chromium } from "@playwright/test";
import { findBrowser } from "../test/browser.mjs";
import { median } from "./load.mjs";

/** @import { Stand } from "./targets.mjs" */

const times = 7;
const slower = 4;

/**
 * How long it takes from pressing "Mark as sent" on an application's page until it is painted as sent, and until the
 * answer is, with what comes next, in milliseconds: medians of some, in a browser whose processor is four times slower.
 * @param {Stand} stand
 * @param {import("../test/test-all.mjs").Run} run
 * @returns {Promise<{ painted: number, answered: number }>}
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
    /** @type {{ painted: number, answered: number }[]} */
    const took = [];
    for (const application of applications) {
      if (took.length === times) break;
      await page.goto(application);
      await page.waitForLoadState("networkidle");
      const button = page.getByRole("button", { name: "Mark as sent" }).first();
      if (await button.isVisible()) took.push(await button.evaluate(pressed));
    }
    if (took.length < times) throw new Error(`only ${took.length} messages could be marked as sent`);
    const middle = (/** @type {"painted" | "answered"} */ of) => median(took.map((one) => one[of]));
    return { painted: middle("painted"), answered: middle("answered") };
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page.
 * @param {Element} button
 * @returns {Promise<{ painted: number, answered: number }>}
 */
async function pressed(button) {
  const began = performance.now();
  const marked = until(() => button.getAttribute("aria-disabled") === "true");
  const answered = until(() => document.querySelector(".toast") !== null);
  /** @type {HTMLElement} */ (button).click();
  return { painted: await marked, answered: await answered };

  /** After the frame in which it is painted. @param {() => boolean} isSo @returns {Promise<number>} */
  function until(isSo) {
    return new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (!isSo()) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      });
      watch.observe(document.body, { attributes: true, childList: true, subtree: true });
    });
  }
}
