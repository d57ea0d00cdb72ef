import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Stops the clock of lib/clock.ts for the tests of one file; the function it gives sets another instant. */
export function stopClock(instant: string): (instant: string) => void {
  const folder = mkdtempSync(join(tmpdir(), "afterword-clock-"));
  const file = join(folder, "now");
  const set = (to: string) => writeFileSync(file, to);
  set(instant);
  process.env.AFTERWORD_TEST_CLOCK = file;
  afterAll(() => {
    delete process.env.AFTERWORD_TEST_CLOCK;
    rmSync(folder, { recursive: true });
  });
  return set;
}
