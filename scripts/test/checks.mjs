import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildApp } from "../start/build.mjs";
import { root } from "../start/checkout.mjs";
import { Failure } from "../start/failure.mjs";
import { installPackages } from "../start/install.mjs";
import { packageFile, runGroup } from "./run-group.mjs";

/** @import { Count, Part } from "./test-all.mjs" */

/** Not counted: either all the rest can be run, or nothing can. @type {Part} */
export async function install({ folder, signal }) {
  const log = join(folder, "install.log");
  await withLog(log, () => installPackages({ log, signal }));
  return { passed: 0, failed: 0 };
}

/** Format and lint. @type {Part} */
export async function lint(run) {
  return counted(await runGroup([packageFile("@biomejs/biome/bin/biome"), "check", "."], run));
}

/** Types. Next writes those of its routes, which a bare clone doesn't have. @type {Part} */
export async function types(run) {
  const written = await runGroup([packageFile("next/dist/bin/next"), "typegen"], run);
  return counted(written && (await runGroup([packageFile("typescript/bin/tsc"), "--noEmit"], run)));
}

/** The production build, which the end-to-end tests run on. @type {Part} */
export async function build({ folder, signal }) {
  const log = join(folder, "build.log");
  await withLog(log, () => buildApp({ dataDir: join(root, ".data"), log, signal }));
  return counted(true);
}

/**
 * @param {boolean} well
 * @returns {Count}
 */
function counted(well) {
  return { passed: Number(well), failed: Number(!well) };
}

/**
 * Does the work, and prints the log where it failed: the log is gone after the run.
 * @param {string} log
 * @param {() => Promise<void>} work
 */
async function withLog(log, work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(readFileSync(log, "utf8"));
    throw new Failure("mend what stands above, and run npm test again");
  }
}
