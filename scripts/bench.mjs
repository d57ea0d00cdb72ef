import { createViteServer } from "vitest/node";

// The policy is TypeScript, which Node 20 does not read: it is loaded as the tests load it.
const server = await createViteServer({
  configFile: false,
  appType: "custom",
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { benchPolicy } = await server.ssrLoadModule("/bench/policy.ts");
console.log(benchPolicy());
await server.close();
