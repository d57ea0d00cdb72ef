import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFile, runGroup } from "./run-group.mjs";

/**
 * The unit, property and integration tests.
 * @param {import("./test-all.mjs").Run} run
 * @param {string[]} [files] those alone
 */
export async function unit(run, files = []) {
  const report = join(run.folder, "vitest.json");
  const args = ["run", ...files, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const well = await runGroup([packageFile("vitest/vitest.mjs"), ...args], run);
  return countsOf(report, well);
}

/**
 * A file that could not be loaded has no tests in it and counts as one that failed; so does a run that failed, or
 * found nothing, without a test that says so.
 * @param {string} report vitest's JSON
 * @param {boolean} well
 */
export function countsOf(report, well) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = numFailedTests + broken.length;
  return { passed, failed: failed === 0 && (!well || passed === 0) ? 1 : failed };
}
