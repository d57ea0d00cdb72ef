import { appendFileSync } from "node:fs";

/**
 * Prints what a row of TRUST's table has tried and how often it failed; `npm run trust` gathers the rows.
 */
export function tried(row: string, what: string, cases: number, failures = 0): void {
  const failed = failures === 1 ? "1 failure" : `${failures} failures`;
  console.log(`${row}: ${cases} × ${what}, ${failed}`);
  const table = process.env.TRUST_TABLE;
  if (table) appendFileSync(table, `${JSON.stringify({ row, what, cases, failures })}\n`);
}
