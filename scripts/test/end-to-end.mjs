import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { packageFile, runGroup } from "./run-group.mjs";
import { startTestApp } from "./test-app.mjs";

/**
 * The tests in a browser, on the real app with a fresh data folder.
 * @type {import("./test-all.mjs").Part}
 */
export async function endToEnd(run) {
  const browser = await findBrowser(run);
  const app = await startTestApp(run);
  const report = join(run.folder, "playwright.json");
  try {
    const well = await runGroup(
      [packageFile("@playwright/test/cli.js"), "test", "--reporter=list,json"],
      run,
      {
        ...process.env,
        CHROMIUM_PATH: browser,
        E2E_BASE_URL: app.address,
        E2E_DATA_DIR: app.dataDir,
        E2E_CLOCK_FILE: app.clockFile,
        E2E_APP_LOG: app.log,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
    if (!well) console.error(`The app's own log:\n${readFileSync(app.log, "utf8").slice(-5000)}`);
    return countsOf(report, well);
  } finally {
    await app.stop();
  }
}

/**
 * A run that failed, or found nothing, without a test that says so counts as one that failed.
 * @param {string} report Playwright's JSON
 * @param {boolean} well
 */
export function countsOf(report, well) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { expected: passed, unexpected, flaky } = JSON.parse(readFileSync(report, "utf8")).stats;
  const failed = unexpected + flaky;
  return { passed, failed: failed === 0 && (!well || passed === 0) ? 1 : failed };
}
