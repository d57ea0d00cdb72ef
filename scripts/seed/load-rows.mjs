import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "../bundle.mjs";
import { root } from "../start/checkout.mjs";

/**
 * What the rows of a seeded account are made by.
 * @returns {Promise<typeof import("@/lib/seed/main")>}
 */
export async function loadRows() {
  // Inside node_modules, so that what isn't bundled is found from there.
  const folder = await mkdtemp(join(root, "node_modules", ".afterword-seed-"));
  try {
    const outside = ["@node-rs/argon2", "date-holidays", "postgres"];
    await bundle({ entry: "lib/seed/main.ts", folder, file: "seed.mjs", outside });
    return await import(pathToFileURL(join(folder, "seed.mjs")).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
