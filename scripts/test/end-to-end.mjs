import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { packageFile, runGroup } from "./run-group.mjs";
import { startTestApp } from "./test-app.mjs";

/** How many files are tested at once. A browser and its app keep a core and a half busy. */
const workers = 2;

/**
 * The tests in a browser, on the real app: each worker has one to itself, with a fresh data folder.
 * @param {import("./test-all.mjs").Run} run
 * @param {string[]} [files] those alone
 */
export async function endToEnd(run, files = []) {
  const browser = await findBrowser(run);
  const apps = await startApps(run);
  const report = join(run.folder, "playwright.json");
  try {
    const well = await runGroup(
      [packageFile("@playwright/test/cli.js"), "test", ...files, "--reporter=list,json"],
      run,
      {
        ...process.env,
        CHROMIUM_PATH: browser,
        E2E_WORKERS: String(workers),
        E2E_APPS: JSON.stringify(apps),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    );
    if (!well)
      for (const { log } of apps)
        console.error(`An app's own log:\n${readFileSync(log, "utf8").slice(-5000)}`);
    return countsOf(report, well);
  } finally {
    await Promise.all(apps.map((app) => app.stop()));
  }
}

/**
 * Where one doesn't start, those that did are stopped.
 * @param {import("./test-all.mjs").Run} run
 */
async function startApps({ folder, signal }) {
  const started = await Promise.allSettled(
    Array.from({ length: workers }, (_, index) => {
      const own = join(folder, `app-${index}`);
      mkdirSync(own, { mode: 0o711 });
      return startTestApp({ folder: own, signal });
    }),
  );
  const apps = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failure = started.find((one) => one.status === "rejected");
  if (!failure) return apps;
  await Promise.all(apps.map((app) => app.stop()));
  throw failure.reason;
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
