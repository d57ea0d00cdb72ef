import { blankGaps, gapsOf, leftoversOf } from "../gap";
import { blankQuotes } from "../read-lines";
import { type Found, type Rule, sent } from "./rule";

/** A question that nobody has answered yet, or what a template left behind. */
export const gapOpen: Rule = {
  rule: "gap-open",
  severity: "stop",
  because: ["tips-8"],
  kinds: [...sent, "call-sheet", "acceptance-of-silence"],
  find: ({ message, context }) => [
    ...gapsIn("subject", message.subject ?? "", context.employer),
    ...gapsIn("body", blankQuotes(message.body), context.employer),
  ],
};

function gapsIn(where: "subject" | "body", text: string, employer: string): Found[] {
  const gaps = gapsOf(text).map((place) => ({
    ...place,
    says: "A gap is open. Fill it, or take the sentence out.",
  }));
  const leftovers = leftoversOf(blankGaps(text))
    .map((place) => ({ ...place, written: text.slice(place.start, place.end) }))
    .filter(({ written }) => !employer.includes(written))
    .map(({ start, end, written }) => ({
      start,
      end,
      says: `“${written}” looks like a template's. Fill it, or take it out.`,
    }));
  return [...gaps, ...leftovers].map((found) => ({ in: where, ...found }));
}
