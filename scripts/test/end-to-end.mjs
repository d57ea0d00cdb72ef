import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { packageFile, runGroup } from "./run-group.mjs";
import { startTestApp } from "./test-app.mjs";

/** How many files are tested at once, unless told. A browser and its app keep a core and a half busy. */
const usualWorkers = 2;

/**
 * The tests in a browser, on the real app: each worker has one to itself, with a fresh data folder.
 * @param {import("./test-all.mjs").Run} run
 * @param {string[]} [files] those alone
 * @param {number} [workers]
 */
export async function endToEnd(run, files = [], workers = usualWorkers) {
  const browser = await findBrowser(run);
  const apps = await startApps(run, workers);
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
    if (!well) {
      for (const { log } of apps) console.error(`What an app complained of:\n${complaintsIn(log)}`);
      // Once more at the very end, where it is looked for.
      console.error(failuresOf(report).join("\n\n"));
    }
    return countsOf(report, well);
  } finally {
    await Promise.all(apps.map((app) => app.stop()));
  }
}

/**
 * Where one doesn't start, those that did are stopped.
 * @param {import("./test-all.mjs").Run} run
 * @param {number} workers
 */
async function startApps({ folder, signal }, workers) {
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

/**
 * The end of a log without the requests that went well.
 * @param {string} log
 */
function complaintsIn(log) {
  const complaints = readFileSync(log, "utf8").replaceAll(/^\{.*"level":"info".*\n/gm, "");
  return complaints.slice(-5000);
}

/**
 * What failed and why, a text for each.
 * @param {string} report Playwright's JSON
 * @returns {string[]}
 */
function failuresOf(report) {
  if (!existsSync(report)) return [];
  /** @typedef {{ title: string, file: string, line: number, ok: boolean, tests: { results: { errors: { message?: string }[] }[] }[] }} Spec */
  /** @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite */
  /** @type {(suite: Suite) => Spec[]} */
  const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
  return specsOf(JSON.parse(readFileSync(report, "utf8")))
    .filter(({ ok }) => !ok)
    .map(({ title, file, line, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return [`${file}:${line} ${title}`, ...errors.map(({ message = "" }) => message)].join("\n");
    });
}
