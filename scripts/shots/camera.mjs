import { join } from "node:path";

/** @import { Page } from "@playwright/test" */

const looks = /** @type {const} */ ([
  { size: "desktop", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { size: "desktop", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  { size: "phone", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { size: "phone", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
]);

/**
 * Takes a page as it stands in the four settings: `today.phone.dark.png`.
 * @param {{ out: string, wanted: string[], signal: AbortSignal }} job
 */
export function camera({ out, wanted, signal }) {
  let taken = 0;
  /** @param {string} name */
  const wants = (name) => wanted.length === 0 || wanted.some((part) => name.includes(part));
  /**
   * @param {Page} page
   * @param {string} name
   * @param {{ whole?: boolean }} [how] the whole page, or with a dialog over it what the window shows
   */
  async function shoot(page, name, { whole = true } = {}) {
    signal.throwIfAborted();
    if (!wants(name)) return;
    await page.waitForLoadState("networkidle"); // a page comes in pieces
    for (const { size, viewport, colorScheme } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      if (whole) await page.setViewportSize({ ...viewport, height: await heightOf(page, viewport.height) });
      await page.screenshot({ path: join(out, `${name}.${size}.${colorScheme}.png`) });
      taken += 1;
    }
    await page.setViewportSize(looks[0].viewport);
    await page.emulateMedia({ colorScheme: "light" });
  }
  return { wants, shoot, taken: () => taken };
}

/**
 * A window as high as the page: what stands at its foot then stands at the page's.
 * @param {Page} page
 * @param {number} least
 */
async function heightOf(page, least) {
  return Math.max(least, await page.evaluate(() => document.documentElement.scrollHeight));
}
