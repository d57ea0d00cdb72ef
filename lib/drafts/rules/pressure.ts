import { plain } from "../plain-text";
import { demands } from "./pressure/demands";
import { reproaches } from "./pressure/reproaches";
import { threats } from "./pressure/threats";
import { type Found, type Rule, sent } from "./rule";

const phrases = [...demands, ...reproaches, ...threats];

/** What somebody else said: `A nurse told me: I need an answer now`. */
const isToldOf = /\b(?:said|says|asked|told|wrote|writes)\b[^.?!]{0,30}(?:: ?"?|")$/;

/** Impatience or pressure on them to answer; they may still be seeing others. */
export const pressure: Rule = {
  rule: "pressure",
  severity: "warn",
  because: ["levo-9"],
  kinds: sent,
  find: ({ subject, body }) => [...pressureIn("subject", subject), ...pressureIn("body", body.proper)],
};

function pressureIn(where: "subject" | "body", written: string): Found[] {
  const text = plain(written).replace(/(\S[^\S\n]*)\n(?=[^\S\n]*\S)/g, "$1 ");
  return phrases.flatMap(({ phrase, unless, says }) =>
    [...text.matchAll(phrase)]
      .filter((match) => {
        const before = sentenceBefore(text, match.index);
        return match[0] !== "" && !isToldOf.test(before) && !unless?.test(before);
      })
      .map((match) => ({
        in: where,
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        says,
      })),
  );
}

/** What of the same sentence stands before a place. */
function sentenceBefore(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - 300), place);
  return before.slice(before.search(/[^.?!\n]*$/));
}
