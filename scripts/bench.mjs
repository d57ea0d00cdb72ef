import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Node 20 reads no TypeScript, so the bench is bundled first, by the bundler that the tests bring along.
const vite = createRequire(import.meta.resolve("vitest")).resolve("vite");
const { build } = await import(pathToFileURL(vite).href);

const folder = await mkdtemp(join(tmpdir(), "afterword-bench-"));
try {
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: "bench/policy.ts",
      outDir: folder,
      rollupOptions: { output: { entryFileNames: "bench.mjs" } },
    },
  });
  const { benchPolicy } = await import(pathToFileURL(join(folder, "bench.mjs")).href);
  console.log(benchPolicy());
} finally {
  await rm(folder, { recursive: true });
}
