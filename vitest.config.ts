import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const pure = [
  "tests/{components,interviews,calendar,forms,policy,drafts,words,interchange,lib-pure,answers,reminders}/**/*.test.ts",
];

// Two projects, so that a test of the policy doesn't wait for a database.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: "server-only", replacement: `${root}tests/support/server-only.ts` },
    ],
  },
  test: {
    // It asks for Next without a file's ending, which only a bundler finds.
    server: { deps: { inline: ["next-auth"] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Every test has its own people: two files may run at once on the smallest machine, too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: "pure", include: pure } },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/**/*.test.ts"],
          exclude: [...pure, "tests/e2e/**"],
          globalSetup: "tests/support/global-setup.ts",
          env: { AUTH_SECRET: "for the tests alone, and long enough for them" },
        },
      },
    ],
  },
});
