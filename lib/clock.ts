import "server-only";
import { readFileSync } from "node:fs";
import type { Instant } from "@/lib/policy/types";

/**
 * The present instant, UTC with milliseconds: the one place that reads the clock. Where the test runner started
 * the app, AFTERWORD_TEST_CLOCK names a file that holds the instant instead; scripts/start.mjs refuses to boot
 * with it anywhere but on loopback with a database marked `test`.
 */
export function now(): Instant {
  const file = process.env.AFTERWORD_TEST_CLOCK;
  const time = file ? new Date(readFileSync(file, "utf8").trim()) : new Date();
  return time.toISOString();
}

/** The instant so many seconds after another; negative goes back. */
export function secondsAfter(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
