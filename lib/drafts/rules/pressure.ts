import { plain, type Sentence, sentencesOf } from "../plain-text";
import { demands } from "./pressure/demands";
import { reproaches } from "./pressure/reproaches";
import { threats } from "./pressure/threats";
import { type Found, type Rule, sent } from "./rule";

const phrases = [...demands, ...reproaches, ...threats];

/** Impatience or pressure on them to answer; they may still be seeing others. */
export const pressure: Rule = {
  rule: "pressure",
  severity: "warn",
  because: ["levo-9"],
  kinds: sent,
  find: ({ subject, sentences }) => [
    ...sentencesOf(plain(subject)).flatMap((sentence) => pressureIn("subject", sentence)),
    ...sentences.flatMap((sentence) => pressureIn("body", sentence)),
  ],
};

function pressureIn(where: "subject" | "body", sentence: Sentence): Found[] {
  const text = sentence.text.replace(/\s/g, " ");
  return phrases.flatMap(({ phrase, unless, says }) =>
    [...text.matchAll(phrase)]
      .filter((match) => match[0] !== "" && !unless?.test(text.slice(0, match.index)))
      .map((match) => {
        const start = sentence.start + match.index;
        return { in: where, start, end: start + match[0].trimEnd().length, says };
      }),
  );
}
