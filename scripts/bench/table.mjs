/** @typedef {{ what: string, figure: string, wanted: string, met: boolean }} Row */

/**
 * @param {string} what
 * @param {number} figure
 * @param {{ least?: number, most?: number, unit?: string }} wanted
 * @returns {Row}
 */
export function row(what, figure, { least, most, unit = "" }) {
  const [word, bound] = least === undefined ? ["at most", Number(most)] : ["at least", least];
  const met = least === undefined ? figure <= bound : figure >= bound;
  return { what, figure: `${figure.toFixed(2)}${unit}`, wanted: `${word} ${bound}${unit}`, met };
}

/** @param {readonly Row[]} rows */
export function table(rows) {
  const wide = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(
    ({ what, figure, wanted, met }) =>
      `${what.padEnd(wide)}  ${figure.padStart(9)}  ${wanted.padEnd(15)}  ${met ? "met" : "not met"}`,
  );
  const head = `${"".padEnd(wide)}  ${"figure".padStart(9)}  ${"wanted".padEnd(15)}`;
  return [head, ...lines, "", `${rows.filter(({ met }) => !met).length} of ${rows.length} not met`].join(
    "\n",
  );
}
