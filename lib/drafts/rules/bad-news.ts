import type { Sentence } from "../plain-text";
import type { Reader } from "../reader";
import { badEvents } from "./bad-events";
import { concernsThem } from "./concerns-them";
import { type Found, type Rule, sent } from "./rule";

/** Good news may be mentioned; what went wrong for them is no small talk. */
export const badNews: Rule = {
  rule: "bad-news",
  severity: "warn",
  because: ["career-3"],
  kinds: sent,
  find: (reader) => reader.sentences.flatMap((sentence) => badIn(sentence, reader)),
};

function badIn({ text, start }: Sentence, reader: Reader): Found[] {
  const written = reader.body.proper.slice(start, start + text.length).replace(/\s/g, " ");
  return [...text.matchAll(badEvents)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((event) => concernsThem({ plain: text, written, event }, reader))
    .map((event) => {
      const says = `“${event.text}” is bad news for them. Mention good news, or none.`;
      return { in: "body", start: start + event.start, end: start + event.end, says };
    });
}
