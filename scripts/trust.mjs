// `npm run trust`: the promises of tests/trust at their full size, where `npm test` runs a part, those in a browser
// included. Ends with one table: what was tried for each row, how often, and how often it failed.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopOnSignal } from "./start/stopping.mjs";
import { build, install } from "./test/checks.mjs";
import { endToEnd } from "./test/end-to-end.mjs";
import { printTable, rowsOf } from "./test/trust-table.mjs";
import { unit } from "./test/unit.mjs";

const stopping = stopOnSignal();
const run = { folder: mkdtempSync(join(tmpdir(), "afterword-trust-")), signal: stopping.signal };
chmodSync(run.folder, 0o711); // as root, Postgres runs under another account and has to get in
const table = join(run.folder, "table.jsonl");
Object.assign(process.env, { TRUST_FULL: "1", TRUST_TABLE: table });

let failed = 0;
try {
  for (const part of [install, (/** @type {any} */ run) => unit(run, ["tests/trust"]), build]) {
    failed += (await part(run)).failed;
  }
  // One at a time: L2 looks for differences of milliseconds.
  failed += (await endToEnd(run, ["tests/e2e/trust"], 1)).failed;
} catch (error) {
  console.error(error);
  failed += 1;
}
failed += printTable(rowsOf(run.folder, table));
rmSync(run.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
process.exit(failed === 0 ? 0 : 1);
