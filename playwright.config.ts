import { defineConfig } from "@playwright/test";
import { ownApp } from "./tests/support/own-app";

const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : []; // Chromium has none to offer to root

// scripts/test.mjs starts the apps, finds the browser and says where they are; nothing is started from here.
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: Number(process.env.E2E_WORKERS ?? 1), // each with an app of its own: a test that moves the clock moves it for all of its app
  retries: 0,
  forbidOnly: true,
  timeout: 240_000, // the longest walks through half a year
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: ownApp().address,
    actionTimeout: 20_000, // what isn't there by then never comes
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off", // it takes a third of the browser's time
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
