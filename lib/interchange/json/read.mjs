import { Refusal } from "../worker/refusal.mjs";

// No file of ours has more in one list, more in one row or more outside of its lists.
const most = { rows: 200_000, row: 2_000_000, rest: 1_000_000 };
const atOnce = { rows: 250, signs: 250_000 };

/**
 * What of an object is read: `rest` is JSON, a list is in pieces of JSON. A row that is too large to be read at once
 * stands among the pieces in pieces of its own.
 * @typedef {{ rest: string, lists: Record<string, Piece[]> }} InPieces
 * @typedef {string | InPieces} Piece
 */

/**
 * The parts of a JSON object that are asked for, so that nothing is carried to the main thread which nobody reads.
 * `inner` names a list whose rows may be large, the field in which they hold lists, and the names of those.
 * @param {Uint8Array} bytes
 * @param {{ parts: readonly string[], inner?: { list: string, field: string, parts: readonly string[] } }} options
 * @returns {InPieces}
 */
export function read(bytes, { parts, inner }) {
  return partsOf(parsed(bytes), parts, (name) => (row) => {
    if (name !== inner?.list || !isObject(row)) throw new Refusal("not-ours");
    const { [inner.field]: lists, ...rest } = row;
    if (!isObject(lists)) throw new Refusal("not-ours");
    return { ...partsOf(lists, inner.parts, refuse), rest: bounded(JSON.stringify(rest), most.rest) };
  });
}

const refuse = () => () => {
  throw new Refusal("not-ours");
};

/**
 * @param {unknown} value
 * @param {readonly string[]} parts
 * @param {(name: string) => (row: unknown) => InPieces} large what becomes of a row that is too large
 * @returns {InPieces}
 */
function partsOf(value, parts, large) {
  if (!isObject(value)) throw new Refusal("not-ours");
  /** @type {InPieces["lists"]} */
  const lists = {};
  /** @type {Record<string, unknown>} */
  const rest = {};
  for (const name of parts) {
    const part = Object.hasOwn(value, name) ? value[name] : undefined;
    if (Array.isArray(part)) lists[name] = piecesOf(part, large(name));
    else rest[name] = part;
  }
  return { rest: bounded(JSON.stringify(rest), most.rest), lists };
}

/**
 * @param {Uint8Array} bytes
 * @returns {unknown}
 */
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal("not-json");
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown[]} list
 * @param {(row: unknown) => InPieces} large
 */
function piecesOf(list, large) {
  if (list.length > most.rows) throw new Refusal("not-ours");
  const pieces = /** @type {Piece[]} */ ([]);
  let rows = /** @type {string[]} */ ([]);
  let signs = 0;
  const end = () => {
    if (rows.length > 0) pieces.push(`[${rows.join()}]`);
    rows = [];
    signs = 0;
  };
  for (const row of list) {
    const text = JSON.stringify(row);
    if (rows.length === atOnce.rows || signs + text.length > atOnce.signs) end();
    if (text.length > most.row) pieces.push(large(row));
    else rows.push(text);
    signs += text.length;
  }
  end();
  return pieces;
}

/**
 * @param {string} text
 * @param {number} bound
 */
function bounded(text, bound) {
  if (text.length > bound) throw new Refusal("not-ours");
  return text;
}
