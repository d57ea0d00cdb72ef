import { oneLine } from "./mail";

const longest = 75;

/** A content line of a calendar, folded after at most 75 octets and never inside a character (RFC 5545, 3.1). */
export function folded(line: string): string {
  let written = "";
  let octets = 0;
  for (const sign of line) {
    const length = Buffer.byteLength(sign);
    if (octets + length > longest) {
      written += "\r\n ";
      octets = 1;
    }
    written += sign;
    octets += length;
  }
  return written;
}

/** A value of the type TEXT in one line: what means something there is escaped, what could end the line is a space. */
export function icsText(text: string): string {
  return escaped(oneLine(text.toWellFormed()));
}

/** A value of the type TEXT whose lines are kept. */
export function icsLines(lines: readonly string[]): string {
  return lines.map(icsText).join("\\n");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`);
}
