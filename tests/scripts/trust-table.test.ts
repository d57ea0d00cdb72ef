import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { rowsOf } from "@/scripts/test/trust-table.mjs";

const folder = mkdtempSync(join(tmpdir(), "afterword-table-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ofVitest = (name: string, ...statuses: string[]) => ({
  name: `/somewhere/tests/trust/${name}.test.ts`,
  status: statuses.includes("failed") || statuses.length === 0 ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status })),
});

test("the table has what each row's tests have noted, and a failed test as a failure whatever was noted", () => {
  const testResults = [
    ofVitest("f4-cut", "passed", "passed"),
    ofVitest("f4-more", "failed"),
    ofVitest("f10-broken"),
    { ...ofVitest("c1-seen", "passed"), name: "/somewhere/tests/features/c1-seen.test.ts" },
  ];
  writeFileSync(join(folder, "vitest.json"), JSON.stringify({ testResults }));
  const specs = [{ file: "a2-actions.spec.ts", ok: true }];
  writeFileSync(join(folder, "playwright.json"), JSON.stringify({ suites: [{ suites: [{ specs }] }] }));
  const noted = [
    { row: "F4", what: "cut", cases: 60, failures: 0 },
    { row: "A2", what: "request", cases: 900, failures: 2 },
  ];
  const table = join(folder, "table.jsonl");
  writeFileSync(table, noted.map((one) => `${JSON.stringify(one)}\n`).join(""));

  expect(rowsOf(folder, table)).toEqual([
    { row: "A2", what: "request", cases: 900, failures: 2 },
    { row: "A2", what: "test", cases: 1, failures: 0 },
    { row: "F4", what: "cut", cases: 60, failures: 0 },
    { row: "F4", what: "test", cases: 3, failures: 1 },
    { row: "F10", what: "test", cases: 1, failures: 1 },
  ]);
});
