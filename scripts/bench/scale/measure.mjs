import { processorTime } from "../processes.mjs";
import { traffic } from "./traffic.mjs";

/**
 * @import { Kind, Writer } from "./traffic.mjs"
 * @typedef {Record<string, number[]>} Parts the processes of each part
 * @typedef {{ perSecond: number, each: Record<string, number> }} Measured `each`: milliseconds of processor for one answer
 */

const warming = 250; // until the engine has compiled what a page runs through
const counted = 250;
const longest = 20_000; // for each of the two, on a machine that has much else to do

/**
 * What an answer costs each part, in processor time, which other work on the machine leaves nearly alone.
 * @param {Kind} kind
 * @param {{ parts: Parts, origin: string, people: readonly Writer[] }} how
 * @returns {Promise<Measured>}
 * @throws {Error} at an answer that isn't what was asked for
 */
export async function measure(kind, { parts, origin, people }) {
  await traffic([kind], { origin, people, goesOn: upTo(warming) });
  const before = timesOf(parts);
  const began = performance.now();
  const { answered, failed } = await traffic([kind], { origin, people, goesOn: upTo(counted) });
  const lasted = performance.now() - began;
  const after = timesOf(parts);
  if (failed.size > 0) throw new Error(`${kind} was answered by ${[...failed.keys()].join(", ")}`);
  const spent = Object.entries(after).map(
    ([name, time]) => /** @type {const} */ ([name, time - Number(before[name])]),
  );
  return {
    perSecond: (answered * 1000) / lasted,
    each: Object.fromEntries(spent.map(([name, time]) => [name, time / answered])),
  };
}

/** @param {number} most */
function upTo(most) {
  const began = performance.now();
  return (/** @type {number} */ answered) => answered < most && performance.now() - began < longest;
}

/**
 * @param {Parts} parts
 * @returns {Record<string, number>}
 */
export function timesOf(parts) {
  const sum = (/** @type {number[]} */ pids) => pids.reduce((total, pid) => total + processorTime(pid), 0);
  return Object.fromEntries(Object.entries(parts).map(([name, pids]) => [name, sum(pids)]));
}
