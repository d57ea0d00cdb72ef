import type { Range } from "./read-lines";

const typewriter: Record<string, string> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
  "\u00a0": " ",
  "\u202f": " ",
};

/** The text in lower case with typewriter quotes and dashes, every character in its place. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowerInPlace).join("");
  return same.replace(/[’‘ʼ`´“”–—‑\u00a0\u202f]/g, (sign) => typewriter[sign] ?? sign);
}

function lowerInPlace(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

export interface Sentence extends Range {
  text: string;
}

const shortForm =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|sr|jr|no|e\.g|i\.e|etc|vs|approx|dept|inc|ltd|co|corp|\p{L})\.$/iu;

/** The sentences of a text with their places: they end at a full stop, and at an empty line or a list line. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim())
      sentences.push({ text: piece.trim(), start: start + lead, end: start + lead + piece.trim().length });
    start = end;
  };
  for (const stop of text.matchAll(/[.!?…]+["')\]]*(?=\s|$)|\n\s*(?=\n|[-*•]\s|\d+[.)]\s)/g)) {
    const end = stop.index + stop[0].length;
    if (
      stop[0] === "." &&
      shortForm.test(text.slice(Math.max(start, end - 12), end)) &&
      !/^\s*$/.test(text.slice(end))
    )
      continue;
    close(end);
  }
  close(text.length);
  return sentences;
}
