import { functionWords } from "../function-words";
import type { Reader } from "../reader";
import { wordsOf } from "../words";
import { type Rule, sent } from "./rule";

const enough = 12;

/** Our reading is for English; of other languages it only looks at names, gaps and likeness. */
export const otherLanguage: Rule = {
  rule: "other-language",
  severity: "hint",
  because: ["livecareer-5"],
  kinds: sent,
  find: (reader) => {
    if (!isInOtherLanguage(reader)) return [];
    const says = "This doesn't read as English. Only gaps, names and likeness were looked at.";
    return [{ in: "body", start: reader.body.begin, end: reader.body.end, says }];
  },
};

export function isInOtherLanguage(reader: Reader): boolean {
  const { words, english } = languageOf(reader);
  return words >= enough && english * 5 < words;
}

/** Too short to tell, and without a word of English that would show it: nothing is said to be missing. */
export function isShortAndForeign(reader: Reader): boolean {
  const { words, english } = languageOf(reader);
  return words < enough && english === 0;
}

function languageOf({ body }: Reader): { words: number; english: number } {
  const words = wordsOf(body.proper).filter((word) => /\p{L}/u.test(word.text));
  return { words: words.length, english: words.filter((word) => functionWords.has(word.folded)).length };
}
