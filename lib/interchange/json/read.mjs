import { Refusal } from "../worker/refusal.mjs";

const rowsAtOnce = 250;

/**
 * The parts of a JSON object: what is a list in pieces of JSON, the rest together. Only the parts that are asked for,
 * so that nothing is carried to the main thread which nobody reads.
 * @param {Uint8Array} bytes
 * @param {{ parts: readonly string[] }} options
 */
export function read(bytes, { parts }) {
  const value = parsed(bytes);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refusal("not-ours");
  /** @type {Record<string, string[]>} */
  const lists = {};
  /** @type {Record<string, unknown>} */
  const rest = {};
  for (const name of parts) {
    const part = Object.hasOwn(value, name) ? value[name] : undefined;
    if (Array.isArray(part)) lists[name] = piecesOf(part);
    else rest[name] = part;
  }
  return { rest: JSON.stringify(rest), lists };
}

/**
 * @param {Uint8Array} bytes
 * @returns {any}
 */
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal("not-json");
  }
}

/** @param {unknown[]} list */
function piecesOf(list) {
  const pieces = [];
  for (let first = 0; first < list.length; first += rowsAtOnce)
    pieces.push(JSON.stringify(list.slice(first, first + rowsAtOnce)));
  return pieces;
}
