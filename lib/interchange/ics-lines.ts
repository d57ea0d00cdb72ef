import { oneLine } from "./mail";

const longest = 75;

/** A content line of a calendar, folded after at most 75 octets and never inside a character (RFC 5545, 3.1). */
export function folded(line: string): string {
  if (Buffer.byteLength(line) <= longest) return line;
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const sign = line.codePointAt(at) ?? 0;
    const length = octetsOf(sign);
    if (octets + length > longest) {
      pieces.push(line.slice(from, at));
      from = at;
      octets = 1; // of the space that the next line begins with
    }
    octets += length;
    at += sign > 0xffff ? 2 : 1;
  }
  return [...pieces, line.slice(from)].join("\r\n ");
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
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
