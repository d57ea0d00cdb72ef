import { fold } from "./fold";

export interface Word {
  /** As written, without a possessive ending. */
  text: string;
  start: number;
  end: number;
  folded: string;
}

const run = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ`´][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const possessive = /['’‘ʼ`´]s$/i;

/** The runs of letters and digits in a text, hyphenated parts each by itself, with their places. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(run)) {
    const bare = match[0].replace(possessive, "");
    words.push({ text: bare, start: match.index, end: match.index + bare.length, folded: fold(bare) });
  }
  return words;
}

/** How many words a reader would count: runs between white space that hold a letter or digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const piece of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(piece)) count += 1;
  return count;
}

export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
export const isAllCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
