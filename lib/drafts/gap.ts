import { isInside, linksOf } from "./links";
import type { Range } from "./read-lines";

const written = /\[\[(?:(?!\]\]|\[\[)[\s\S]){0,500}\]\]/g;

/** A place that no record fills: it stands in the text as the question that fills it. */
export function gap(question: string): string {
  return `[[${question.replace(/[[\]]+/g, "")}]]`;
}

/** Where the gaps of a text are. */
export function gapsOf(text: string): Range[] {
  return [...text.matchAll(written)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The text with its gaps blanked out: every other character keeps its place. */
export function blankGaps(text: string): string {
  return text.replace(written, blank);
}

const inside = "[^\\[\\]{}<>()\\d@/:.\\n]{1,80}";
const leftovers = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])\\[(?!\\s*(?:external|External|EXTERNAL|ext|Ext|EXT|sic|Sic|x|X)\\s*\\])(?=[^\\]]{0,80}?\\p{L})${inside}\\](?![(\\p{L}])`,
    `\\{\\{(?=[^}]{0,80}?\\p{L})${inside}\\}\\}`,
    `\\{(?=[^}]{0,80}?\\p{L})${inside}\\}`,
    `(?<![\\p{L}\\p{N}])<(?=\\p{L})${inside}(?<=[\\p{L}\\s?!'’])>`,
    "(?<![\\p{L}\\p{N}])(?:X{3,}|TODO|TBD)(?![\\p{L}\\p{N}])",
    "_{3,}",
  ].join("|"),
  "gu",
);

/** Where a template left words behind that nobody replaced: "[Company]", "{{name}}", "TBD". */
export function leftoversOf(text: string): Range[] {
  const found = [...text.matchAll(leftovers)];
  if (found.length === 0) return [];
  const links = linksOf(text);
  return found
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((place) => !isInside(place, links));
}

/** The text with what a template left behind blanked out. */
export function blankLeftovers(text: string): string {
  return leftoversOf(text).reduce(
    (kept, { start, end }) => kept.slice(0, start) + blank(kept.slice(start, end)) + kept.slice(end),
    text,
  );
}

/** White space of the same length, with its line breaks kept. */
export function blank(text: string): string {
  return text.replace(/[^\n\r]/g, " ");
}
