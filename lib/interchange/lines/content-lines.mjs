/**
 * The lines that a calendar's or a card's text means, each with the number of the first of those it is folded over
 * (RFC 5545, 3.1). Empty ones are left out; any end of line will do.
 * @param {string} text
 * @returns {Generator<{ text: string, number: number }>}
 */
export function* contentLines(text) {
  let folded = /** @type {string[]} */ ([]);
  let first = 0;
  let number = 0;
  for (const line of physicalLines(text)) {
    number += 1;
    if (/^[ \t]/.test(line) && folded.length > 0) {
      folded.push(line.slice(1));
      continue;
    }
    if (folded.length > 0) yield { text: folded.join(""), number: first };
    folded = line.trim() === "" ? [] : [line];
    first = number;
  }
  if (folded.length > 0) yield { text: folded.join(""), number: first };
}

/** @param {string} text */
function* physicalLines(text) {
  const end = /\r\n?|\n/g;
  let from = 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield text.slice(from, found.index);
    from = end.lastIndex;
  }
  yield text.slice(from);
}
