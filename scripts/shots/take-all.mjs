import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../start/checkout.mjs";
import { Failure } from "../start/failure.mjs";
import { stopOnSignal } from "../start/stopping.mjs";
import { findBrowser } from "../test/browser.mjs";
import { build, install } from "../test/checks.mjs";
import { startTestApp } from "../test/test-app.mjs";

/**
 * Builds and starts the app as the end-to-end tests do, and takes the pictures.
 * @param {string[]} wanted parts of names; none for all
 * @returns {Promise<number>} the exit code
 */
export async function takeAll(wanted) {
  const folder = mkdtempSync(join(tmpdir(), "afterword-shots-"));
  chmodSync(folder, 0o711); // as root, Postgres runs under another account and has to get in
  const run = { folder, signal: stopOnSignal().signal };
  const out = join(root, "shots");
  try {
    await install(run);
    await build(run);
    const browser = await findBrowser(run);
    const app = await startTestApp(run);
    try {
      writeFileSync(app.clockFile, "2026-06-10T15:42:00.000Z"); // the day of the mocks: a Wednesday, 16:42 in London
      mkdirSync(out, { recursive: true });
      const { walk } = await import("./walk.mjs");
      const { taken, troubles } = await walk({ app, browser, out, wanted, signal: run.signal });
      for (const trouble of troubles) console.error(trouble);
      console.log(`${taken} pictures in ${out}`);
      return taken > 0 && troubles.length === 0 ? 0 : 1;
    } finally {
      await app.stop();
    }
  } catch (error) {
    console.error(error instanceof Failure ? error.message : error);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
