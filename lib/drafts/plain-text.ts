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

/**
 * The sentences of a text with their places: they end at a full stop, and at an empty line or a list line. A
 * line break within one reads as a space.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...stopsIn(text), text.length]) {
    const piece = text.slice(start, end);
    const sentence = piece.trim().replace(/\s/g, " ");
    const first = start + piece.length - piece.trimStart().length;
    if (sentence) sentences.push({ text: sentence, start: first, end: first + sentence.length });
    start = end;
  }
  return sentences;
}

function stopsIn(text: string): number[] {
  const stops = text.matchAll(/[.!?…]{1,8}["')\]]{0,3}(?=\s|$)|\n\s*(?=\n|[-*•]\s|\d+[.)]\s)/g);
  return [...stops]
    .map((stop) => ({ sign: stop[0], end: stop.index + stop[0].length }))
    .filter(({ sign, end }) => sign !== "." || !shortForm.test(text.slice(Math.max(0, end - 12), end)))
    .map(({ end }) => end);
}
