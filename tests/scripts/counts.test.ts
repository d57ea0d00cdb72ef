import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { countsOf as countsOfPlaywright } from "@/scripts/test/end-to-end.mjs";
import { countsOf as countsOfVitest } from "@/scripts/test/unit.mjs";

const folder = mkdtempSync(join(tmpdir(), "afterword-counts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object) {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe("the sum of npm test", () => {
  test("counts what passed and what failed", () => {
    const vitest = { numPassedTests: 7, numFailedTests: 2, testResults: [] };
    expect(countsOfVitest(report(vitest), false)).toEqual({ passed: 7, failed: 2 });
    const playwright = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } };
    expect(countsOfPlaywright(report(playwright), false)).toEqual({ passed: 5, failed: 2 });
  });

  test("a run without a test has failed", () => {
    const none = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    expect(countsOfVitest(report(none), true).failed).toBe(1);
    const noPage = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } };
    expect(countsOfPlaywright(report(noPage), true).failed).toBe(1);
    expect(countsOfPlaywright(join(folder, "never-written.json"), true).failed).toBe(1);
    expect(countsOfVitest(join(folder, "never-written.json"), true).failed).toBe(1);
  });

  test("a file that could not be loaded has failed, and so has a run that only says so by its exit code", () => {
    const broken = {
      numPassedTests: 3,
      numFailedTests: 0,
      testResults: [{ status: "failed", assertionResults: [] }],
    };
    expect(countsOfVitest(report(broken), false)).toEqual({ passed: 3, failed: 1 });
    const unhandled = { numPassedTests: 3, numFailedTests: 0, testResults: [] };
    expect(countsOfVitest(report(unhandled), false)).toEqual({ passed: 3, failed: 1 });
  });
});
