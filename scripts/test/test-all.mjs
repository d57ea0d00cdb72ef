import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../start/failure.mjs";
import { stopOnSignal } from "../start/stopping.mjs";
import { build, install, lint, types } from "./checks.mjs";
import { endToEnd } from "./end-to-end.mjs";
import { unit } from "./unit.mjs";

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ folder: string, signal: AbortSignal }} Run a folder that lives as long as the run, and its end
 * @typedef {(run: Run) => Promise<Count>} Part
 */

/** @type {Record<string, Part>} */
const parts = { lint, types, unit, build, e2e: endToEnd };

/**
 * Runs all that is checked, each part even where one before it failed, and says the sum in its last line.
 * @param {string[]} names of parts, to run those alone
 * @returns {Promise<number>} the exit code
 */
export async function testAll(names) {
  const stopping = stopOnSignal();
  const run = { folder: mkdtempSync(join(tmpdir(), "afterword-test-")), signal: stopping.signal };
  chmodSync(run.folder, 0o711); // as root, Postgres runs under another account and has to get in
  const sum = { passed: 0, failed: 0 };
  for (const name of ["install", ...(names.length > 0 ? names : Object.keys(parts))]) {
    console.log(`\n${name}`);
    const { passed, failed } = await countOf(partCalled(name), run);
    sum.passed += passed;
    sum.failed += failed;
    if (run.signal.aborted || (name === "install" && failed > 0)) break;
  }
  rmSync(run.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/**
 * @param {string} name
 * @returns {Part}
 */
function partCalled(name) {
  if (name === "install") return install;
  const unknown = `there is no part called ${name}: the parts are ${Object.keys(parts).join(", ")}`;
  return parts[name] ?? (() => Promise.reject(new Failure(unknown)));
}

/**
 * What a part counted. One that couldn't be run to its end counts as failed.
 * @param {Part} part
 * @param {Run} run
 */
async function countOf(part, run) {
  try {
    return await part(run);
  } catch (error) {
    const known = error instanceof Failure || (error instanceof Error && error.name === "AbortError");
    console.error(known ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
