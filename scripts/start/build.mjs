import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { root } from "./checkout.mjs";
import { Failure } from "./failure.mjs";
import { runQuietly } from "./quiet-run.mjs";
import { buildWorker } from "./worker.mjs";

const distDir = join(root, process.env.NEXT_DIST_DIR ?? ".next");
const stamp = join(distDir, "afterword-sources");

/** Nothing of these gets into a build. All else counts, so that a new folder is never forgotten. */
const noSource =
  /^(node_modules|tests|docs|bench|scripts|coverage|test-results|playwright-report|next-env\.d\.ts|.*\.(md|tsbuildinfo))$/;

/**
 * Makes the production build where the sources aren't those of the last one.
 * @param {{ dataDir: string, log: string, signal: AbortSignal }} options
 * @throws {Failure}
 */
export async function buildApp({ dataDir, log, signal }) {
  const hash = sourcesHash(dataDir);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(stamp, { force: true });
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = {
    ...process.env,
    NODE_ENV: /** @type {const} */ ("production"),
    NEXT_TELEMETRY_DISABLED: "1",
    // Of the same sources every instance makes the same build: what one has served, the others understand.
    AFTERWORD_BUILD: hash.slice(0, 20),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.from(hash, "hex").toString("base64"),
  };
  const built = await runQuietly(process.execPath, [next, "build"], { log, signal, env });
  if (!built) throw new Failure(`the build failed: read ${log}, mend what it says and start again`);
  await buildWorker();
  writeFileSync(stamp, hash);
}

/** @param {string} dataDir */
function sourcesHash(dataDir) {
  const hash = createHash("sha256").update(process.version);
  for (const path of sourceFiles(root, dataDir)) {
    const content = readFileSync(path);
    hash.update(`\0${relative(root, path).split(sep).join("/")}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} folder
 * @param {string} dataDir
 * @returns {string[]}
 */
function sourceFiles(folder, dataDir) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === dataDir || (folder === root && noSource.test(entry.name))) return [];
    if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : sourceFiles(path, dataDir);
    return entry.isFile() ? [path] : [];
  });
}
