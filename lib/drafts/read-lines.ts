import { blank } from "./gap";

/** A place in a text, in UTF-16 units, half open. */
export interface Range {
  start: number;
  end: number;
}

export interface Line extends Range {
  text: string;
}

/** The lines of a text with their places, without their line breaks. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const piece of text.split("\n")) {
    const line = piece.endsWith("\r") ? piece.slice(0, -1) : piece;
    lines.push({ text: line, start, end: start + line.length });
    start += piece.length + 1;
  }
  return lines;
}

const original = /^\s*-{2,}\s*(?:original|forwarded) message\s*-{2,}/i;
const quoted = /^\s*>/;

/** The text with quoted mail blanked out: what somebody else wrote is not read. */
export function blankQuotes(text: string): string {
  const lines = linesOf(text);
  const below = lines.findIndex((line) => original.test(line.text));
  const inQuotes = lines.map((line, at) => quoted.test(line.text) || (below >= 0 && at >= below));
  lines.forEach((_, at) => {
    if (inQuotes[at] && !inQuotes[at - 1]) for (const above of attribution(lines, at)) inQuotes[above] = true;
  });
  if (!inQuotes.includes(true)) return text;
  return text
    .split("\n")
    .map((line, at) => (inQuotes[at] ? blank(line) : line))
    .join("\n");
}

/** The lines of "On Monday, Dana wrote:" right above a quotation; it may have been wrapped in two or three. */
function attribution(lines: Line[], quote: number): number[] {
  let last = quote - 1;
  while (last >= 0 && lines[last]?.text.trim() === "") last -= 1;
  if (last < 0 || !/wrote:\s*$/i.test(lines[last]?.text ?? "")) return [];
  for (let first = last; first >= 0 && first > last - 3; first -= 1) {
    if (/^\s*On\b/i.test(lines[first]?.text ?? "")) {
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    }
  }
  return [];
}
