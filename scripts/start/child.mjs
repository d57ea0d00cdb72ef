import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** @import { ChildProcess } from "node:child_process" */

/**
 * Whether a process has ended, or could not even be started.
 * @param {ChildProcess} child
 */
export function hasEnded(child) {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/**
 * Asks a process to end, waits, and ends it the hard way where it doesn't in time.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @param {number} milliseconds
 */
export async function stopChild(child, signal, milliseconds) {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill(signal);
  const inTime = await Promise.race([ended, pause(milliseconds, false, { ref: false })]);
  if (inTime !== false) return;
  child.kill("SIGKILL");
  await ended;
}
