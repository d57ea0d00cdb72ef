import { defineConfig } from "@playwright/test";

const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium has none to offer to root

// scripts/test.mjs starts the app, finds the browser and says where both are; nothing is started from here.
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 1, // one app, one clock: a test that moves it would move it for all
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: process.env.E2E_BASE_URL,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...sandbox,
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-gpu",
      ],
    },
  },
});
