import { chromium } from "@playwright/test";
import { camera } from "./camera.mjs";
import { followLinks } from "./follow-links.mjs";
import { inGerman } from "./in-german.mjs";
import { emptyAccount, sampleAccount, signedOut } from "./people.mjs";
import { states } from "./states.mjs";

/** @import { startTestApp } from "../test/test-app.mjs" */

/**
 * Goes through the app as three people would: one who isn't signed in, one with nothing yet, one with the sample.
 * @param {{ app: Awaited<ReturnType<typeof startTestApp>>, browser: string, out: string, wanted: string[], signal: AbortSignal }} job
 */
export async function walk(job) {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium has none to offer to root
  const chrome = await chromium.launch({ executablePath: job.browser, args: [...sandbox, "--disable-gpu"] });
  const { wants, shoot, taken } = camera(job);
  /** @type {string[]} */
  const troubles = [];
  const open = async (locale = "en-GB") => {
    const context = await chrome.newContext({
      baseURL: job.app.address,
      timezoneId: "Europe/London",
      locale,
      viewport: { width: 1280, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    context.setDefaultTimeout(60_000); // a machine that has other things to do as well is slow, and not wrong
    return context.newPage();
  };
  try {
    await signedOut(await open(), shoot);
    await emptyAccount(await open(), shoot);
    const page = await open();
    await sampleAccount(page);
    for (const { name, address } of await followLinks(page, troubles)) {
      if (!wants(name)) continue;
      await page.goto(address);
      await shoot(page, name);
    }
    for (const [name, arrange] of Object.entries(states)) {
      if (!wants(name)) continue;
      try {
        await arrange(
          page,
          ({ as, whole } = {}) => shoot(page, as ? `${name}-${as}` : name, { whole }),
          job.app,
        );
      } catch (error) {
        if (job.signal.aborted) throw error;
        troubles.push(`${name} could not be arranged: ${error instanceof Error ? error.message : error}`);
      }
    }
    await inGerman(page, await open("de-CH"), { wants, shoot, troubles });
  } finally {
    await chrome.close();
  }
  return { taken: taken(), troubles };
}
