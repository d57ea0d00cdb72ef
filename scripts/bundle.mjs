import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./start/checkout.mjs";

/**
 * Makes one module of a part of lib, for Node to run: Node 20 reads no TypeScript. By the bundler that the tests bring
 * along; it has to lie where the packages that stay outside are found from.
 * @param {{ entry: string, folder: string, file: string, outside: string[] }} options
 */
export async function bundle({ entry, folder, file, outside }) {
  const vite = createRequire(import.meta.resolve("vitest")).resolve("vite");
  const { build } = await import(pathToFileURL(vite).href);
  await build({
    configFile: false,
    root,
    logLevel: "error",
    publicDir: false,
    resolve: {
      alias: [
        { find: /^@\//, replacement: root },
        { find: "server-only", replacement: join(root, "node_modules", "server-only", "empty.js") },
      ],
    },
    ssr: { noExternal: true, external: outside },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: "node20",
      rollupOptions: { output: { entryFileNames: file } },
    },
  });
}
