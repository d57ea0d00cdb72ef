import { wordsOf } from "../words";
import { type Rule, sent } from "./rule";

const ranks = new Set(
  "senior junior lead head principal staff assistant associate the and for with".split(" "),
);

/** The words by which a role is known, folded. */
export function roleWords(role: string): Set<string> {
  const words = wordsOf(role).map((word) => word.folded);
  return new Set(words.filter((folded) => folded.length >= 3 && !ranks.has(folded)));
}

/** Somebody who fills several posts must be told which. */
export const noRole: Rule = {
  rule: "no-role",
  severity: "hint",
  because: ["tips-5"],
  kinds: sent.filter((kind) => kind !== "reference-thanks"),
  find: ({ context, parts, body }) => {
    const wanted = roleWords(context.role);
    if (wanted.size === 0) return [];
    const words = parts.flatMap((part) => part.words).map((word) => stem(word.folded));
    const stems = new Set([...wanted].map(stem));
    if (words.some((word) => stems.has(word))) return [];
    return [{ in: "body", start: body.end, end: body.end, says: `The role isn't named: ${context.role}.` }];
  },
};

/** Plurals and -ing count as the word. */
function stem(word: string): string {
  const bare = word.replace(/(?:ings?|ers?|ors?|s)$/, "");
  return bare.length >= 3 ? bare : word;
}
