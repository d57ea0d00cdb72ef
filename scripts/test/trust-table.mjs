import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ row: string, what: string, cases: number, failures: number }} Tried */

/**
 * What the tests have noted of each row (tests/support/tried.ts), and their own number where they have noted nothing. A
 * test that failed counts as a failure, whatever was noted.
 * @param {string} folder of the run, with both runners' reports
 * @param {string} table
 * @returns {Tried[]}
 */
export function rowsOf(folder, table) {
  /** @type {Map<string, { noted: Tried[], tests: number, failed: number }>} */
  const rows = new Map();
  const of = (/** @type {string} */ row) => {
    const found = rows.get(row) ?? { noted: [], tests: 0, failed: 0 };
    rows.set(row, found);
    return found;
  };
  for (const { file, failed } of [...unitTests(folder), ...browserTests(folder)]) {
    const id = /trust[/\\]([a-z]\d+)-/.exec(file)?.[1]?.toUpperCase();
    if (!id) continue;
    of(id).tests += 1;
    of(id).failed += Number(failed);
  }
  for (const line of existsSync(table) ? readFileSync(table, "utf8").trim().split("\n") : []) {
    if (!line) continue;
    const noted = /** @type {Tried} */ (JSON.parse(line));
    of(noted.row).noted.push(noted);
  }
  return [...rows]
    .sort(([one], [other]) => one.localeCompare(other, "en", { numeric: true }))
    .flatMap(summed);
}

/**
 * @param {[string, { noted: Tried[], tests: number, failed: number }]} row
 * @returns {Tried[]}
 */
function summed([row, { noted, tests, failed }]) {
  const failures = noted.reduce((sum, one) => sum + one.failures, 0);
  const ofTests = {
    row,
    what: "test",
    cases: tests,
    failures: Math.max(0, failed - Math.min(failed, failures)),
  };
  return [...noted, ofTests];
}

/**
 * Prints the table and returns the number of failures in it.
 * @param {Tried[]} rows
 */
export function printTable(rows) {
  const wide = Math.max(...rows.map(({ cases }) => String(cases).length), 5);
  console.log(`\nrow  ${"cases".padStart(wide)}  failures  of what`);
  for (const { row, what, cases, failures } of rows) {
    console.log(`${row.padEnd(4)} ${String(cases).padStart(wide)}  ${String(failures).padStart(8)}  ${what}`);
  }
  const failures = rows.reduce((sum, one) => sum + one.failures, 0);
  console.log(`\n${failures} failures`);
  return failures;
}

/** @param {string} folder */
function unitTests(folder) {
  const report = join(folder, "vitest.json");
  if (!existsSync(report)) return [];
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  return testResults.flatMap(({ name: file, status, assertionResults }) =>
    assertionResults.length === 0
      ? [{ file, failed: status === "failed" }]
      : assertionResults.map((test) => ({ file, failed: test.status === "failed" })),
  );
}

/** @param {string} folder */
function browserTests(folder) {
  const report = join(folder, "playwright.json");
  if (!existsSync(report)) return [];
  return JSON.parse(readFileSync(report, "utf8"))
    .suites.flatMap(specsOf)
    .map((/** @type {{ file: string, ok: boolean }} */ { file, ok }) => ({
      file: `trust/${file.split("/").at(-1)}`,
      failed: !ok,
    }));
}

/**
 * @param {{ specs?: object[], suites?: object[] }} suite
 * @returns {object[]}
 */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}
