import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../start/checkout.mjs";

/**
 * What the rows of a seeded account are made by. Node 20 reads no TypeScript, so it is bundled first, by the bundler
 * that the tests bring along.
 * @returns {Promise<typeof import("@/lib/seed/main")>}
 */
export async function loadRows() {
  const vite = createRequire(import.meta.resolve("vitest")).resolve("vite");
  const { build } = await import(pathToFileURL(vite).href);
  // Inside node_modules, so that what isn't bundled is found from there.
  const folder = await mkdtemp(join(root, "node_modules", ".afterword-seed-"));
  try {
    await build({
      configFile: false,
      root,
      logLevel: "error",
      resolve: {
        alias: [
          { find: /^@\//, replacement: root },
          { find: "server-only", replacement: join(root, "node_modules", "server-only", "empty.js") },
        ],
      },
      ssr: { noExternal: true, external: ["@node-rs/argon2", "date-holidays", "postgres"] },
      build: {
        ssr: "lib/seed/main.ts",
        outDir: folder,
        rollupOptions: { output: { entryFileNames: "seed.mjs" } },
      },
    });
    return await import(pathToFileURL(join(folder, "seed.mjs")).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
