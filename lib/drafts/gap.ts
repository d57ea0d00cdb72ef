import type { Range } from "./read-lines";

const written = /\[\[(?:(?!\]\])[\s\S]){0,500}\]\]/g;

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

/** White space of the same length, with its line breaks kept. */
export function blank(text: string): string {
  return text.replace(/[^\n\r]/g, " ");
}
