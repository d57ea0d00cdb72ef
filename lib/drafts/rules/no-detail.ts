import { functionWords } from "../function-words";
import { wordsOf } from "../words";
import { checkIns, missing, type Rule, thankYous } from "./rule";

/** The words by which the noted detail would be recognised, folded. */
export function detailWords(detail: string | undefined): Set<string> {
  const words = wordsOf(detail ?? "").map((word) => word.folded);
  return new Set(words.filter((folded) => folded.length >= 4 && !functionWords.has(folded)));
}

/** What stayed with the user from this talk was noted, and isn't in the text. */
export const noDetail: Rule = {
  rule: "no-detail",
  severity: "hint",
  because: ["tips-5"],
  kinds: [...thankYous, ...checkIns],
  find: (reader) => {
    const { detail } = reader.context.facts;
    const wanted = new Set([...detailWords(detail)].map(singular));
    if (wanted.size === 0) return [];
    const words = reader.parts.flatMap((part) => part.words);
    if (words.some((word) => wanted.has(singular(word.folded)))) return [];
    return missing(reader, `What you noted of your talk isn't in it: ${detail?.trim()}.`);
  },
};

const singular = (word: string): string => word.replace(/(?<=\w{3})s$/, "");
