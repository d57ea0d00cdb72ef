import { writeFileSync } from "node:fs";

/** Moves the app's clock: the file that the test runner named when it started the app. */
export function setClock(instant: string): void {
  const file = process.env.E2E_CLOCK_FILE;
  if (!file) throw new Error("E2E_CLOCK_FILE is not set: run the tests by npm test.");
  writeFileSync(file, new Date(instant).toISOString());
}
