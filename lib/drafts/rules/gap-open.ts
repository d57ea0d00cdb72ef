import { blankGaps, gapsOf } from "../gap";
import { isInside, linksOf } from "../links";
import { blankQuotes, type Range } from "../read-lines";
import { type Found, type Rule, sent } from "./rule";

const inside = "[^\\[\\]{}<>()\\d@/:.\\n]{1,80}";
const leftover = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])\\[(?!\\s*(?:external|ext|sic|x)\\s*\\])(?=[^\\]]*\\p{L})${inside}\\](?![(\\p{L}])`,
    `\\{\\{(?=[^}]*\\p{L})${inside}\\}\\}`,
    `\\{(?=[^}]*\\p{L})${inside}\\}`,
    `<(?=\\p{L})${inside}(?<=[\\p{L}\\s?!'’])>`,
    "(?<![\\p{L}\\p{N}])(?:X{3,}|TODO|TBD)(?![\\p{L}\\p{N}])",
    "_{3,}",
  ].join("|"),
  "gu",
);

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
  const rest = blankGaps(text);
  const links = linksOf(rest);
  const leftovers = [...rest.matchAll(leftover)]
    .filter((found) => !employer.includes(found[0]))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter((place) => !isInside(place, links));
  return [
    ...gapsOf(text).map((place) => ({
      in: where,
      ...place,
      says: "A gap is open. Fill it, or take the sentence out.",
    })),
    ...leftovers.map((place) => ({
      in: where,
      ...place,
      says: `This looks like a template's: ${quote(text, place)}.`,
    })),
  ];
}

const quote = (text: string, { start, end }: Range): string => `“${text.slice(start, end)}”`;
