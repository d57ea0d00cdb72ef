import { CsvError, parse } from "csv-parse/sync";
import { Refusal } from "../worker/refusal.mjs";
import { decode } from "./decode.mjs";
import { restored } from "./formulas.mjs";

const delimiters = /** @type {const} */ ([",", ";", "\t", "|"]);
export const most = { rows: 20_000, columns: 100, cell: 100_000 };
// More than any spreadsheet has; most of its rows may be empty.
const mostLines = 1_100_000;
const rowsAtOnce = 500;

/**
 * A table out of a CSV file: its header, and its rows with the number that a spreadsheet shows beside each, as JSON in
 * pieces, so that the main thread needn't take them all at once.
 * @param {Uint8Array} bytes
 */
export function read(bytes) {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Refusal("spreadsheet");
  const text = decode(bytes);
  if (text.includes("\0")) throw new Refusal("unreadable");
  if (linesIn(text) > mostLines) throw new Refusal("too-many-rows");
  const named = /^sep=(.)\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? likeliest(body);
  const records = recordsOf(body, delimiter);
  const rows = records
    .map((cells, index) => ({ row: index + 1 + (named ? 1 : 0), cells: cells.map((cell) => restored(cell)) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [header, ...rest] = rows;
  if (!header || rest.length === 0) throw new Refusal("empty");
  if (rest.length > most.rows) throw new Refusal("too-many-rows");
  refuseWide(rows);
  return {
    delimiter,
    header: header.cells.map((cell) => cell.trim()),
    rows: rest.length,
    pieces: piecesOf(rest),
  };
}

/** @param {string} text */
function linesIn(text) {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

/**
 * @param {string} text
 * @param {string} delimiter
 * @param {number} [to]
 * @returns {string[][]}
 */
function recordsOf(text, delimiter, to) {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 2_000_000,
      ...(to ? { to } : {}),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = error.code === "CSV_QUOTE_NOT_CLOSED" ? "quote" : "unreadable";
    throw new Refusal(reason, { line: Number(error.lines) || 1 });
  }
}

/**
 * The sign that parts the first rows into the most columns, alike in each.
 * @param {string} text
 */
function likeliest(text) {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/**
 * @param {string} text
 * @param {string} delimiter
 */
function score(text, delimiter) {
  try {
    const records = recordsOf(text, delimiter, 12).filter((cells) => cells.some((cell) => cell !== ""));
    const [first = []] = records;
    const alike = records.filter((cells) => cells.length === first.length).length;
    return first.length > 1 ? first.length * (alike / records.length) : 0;
  } catch {
    return -1;
  }
}

/** @param {{ row: number, cells: string[] }[]} rows */
function refuseWide(rows) {
  for (const { row, cells } of rows) {
    if (cells.length > most.columns) throw new Refusal("too-many-columns", { line: row });
    if (cells.some((cell) => cell.length > most.cell)) throw new Refusal("long-cell", { line: row });
  }
}

/** @param {unknown[]} rows */
function piecesOf(rows) {
  const pieces = [];
  for (let first = 0; first < rows.length; first += rowsAtOnce)
    pieces.push(JSON.stringify(rows.slice(first, first + rowsAtOnce)));
  return pieces;
}
