// A spreadsheet takes a cell that begins so for a formula, full-width signs too; one that begins with an apostrophe
// for text.
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const neutral = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A cell that no spreadsheet calculates. One that looks neutral already gets an apostrophe more, so that it comes
 * back as it was.
 * @param {string} cell
 */
export function neutralised(cell) {
  return formula.test(cell) || neutral.test(cell) ? `'${cell}` : cell;
}

/**
 * The cell as it was before.
 * @param {string} cell
 */
export function restored(cell) {
  return neutral.test(cell) ? cell.slice(1) : cell;
}
