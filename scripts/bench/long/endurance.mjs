import { load, median } from "../load.mjs";
import { residentMemory } from "../processes.mjs";

/** @import { Target } from "../load.mjs" */

const clients = 8;
const milliseconds = 60_000;
const megabyte = 1e6;

/**
 * The memory of a process and all that it has started, in megabytes, after each minute of full load.
 * @param {Target} target
 * @param {{ pid: number, minutes: number, signal: AbortSignal }} how
 * @returns {Promise<number[]>}
 */
export async function minutesOf(target, { pid, minutes, signal }) {
  const seen = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    signal.throwIfAborted();
    await load(target, { clients, milliseconds });
    seen.push(residentMemory(pid) / megabyte);
  }
  return seen;
}

/**
 * How much the second half of some minutes holds against the first, by medians: 1 where nothing drifts.
 * @param {readonly number[]} minutes
 */
export function drift(minutes) {
  const half = Math.floor(minutes.length / 2);
  return median(minutes.slice(-half)) / median(minutes.slice(0, half));
}
