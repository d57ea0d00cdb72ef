import type { Sentence } from "../plain-text";
import { isShortAndForeign } from "./other-language";
import { offers, requests, told } from "./requests";
import { checkIns, missing, type Rule } from "./rule";

const status =
  /\b(?:status|decision|decide[ds]?|deciding|next (?:step|stage|round)s?|steps|timeline|time ?frame|timing|schedule|update[ds]?|news|word|process|progress|outcome|result|verdict|heard|hear|stands?|where (?:you|things|we|i|it)|how (?:it|things|the|is)|still (?:open|considering|in|being|looking|under|hiring|available)|filled|chosen|made|expect|when|know more|feedback|search|hiring|candidates?|moved?|moving|interview(?:s|ing)?|going|choice|consider(?:ed|ing|ation)?|run(?:ning)?)\b/;
const helps =
  /\b(?:need|needs|needed|require|useful|helpful|would help|could help|can i help|provide|send|share (?:with you|anything)|more (?:information|detail|from me)|anything (?:else|more|further)?|questions? (?:for me|about)|have any questions|references)\b/;
const opensWithOffer =
  /^(?:and |or )?(?:(?:do|would|will|did) you (?:still )?(?:need|require|want|like)|is there anything|are there any (?:documents|references|questions)|(?:can|could|may|should|shall) i (?:send|provide|give you|help|add|share|offer|be of|assist|do anything)|would (?:it|more|anything|\w+) (?:help|be (?:useful|helpful)))\b/;
const asksBeside =
  /(?:,|\b(?:and|or|also)\b) (?:\w+ )?(?:when|where|how|what|whether|have you|has (?:a|the)|is there|could you|can you|do you (?:know|expect))\b/;
const smallTalk =
  /^(?:and )?(?:how (?:are|were|was) (?:you|your|things with you)|did you (?:have|enjoy|get)|(?:do you )?(?:still )?(?:remember|recall)|is(?:n't| it not) (?:it|that) )/;

/** A check-in that asks nothing leaves them nothing to answer. */
export const noAsk: Rule = {
  rule: "no-ask",
  severity: "warn",
  because: ["csg-2", "career-5"],
  kinds: checkIns,
  find: (reader) => {
    if (reader.sentences.some(asks) || isShortAndForeign(reader)) return [];
    return missing(reader, "It asks nothing. Ask where they are, or when they expect to know.");
  },
};

function asks({ text }: Sentence): boolean {
  if (/\?["')]*$/.test(text)) {
    const isOffer = opensWithOffer.test(text)
      ? !asksBeside.test(text)
      : helps.test(text) && !status.test(text);
    if (!smallTalk.test(text) && !isOffer) return true;
  }
  const rest = text.replace(offers, "");
  return !told.test(rest) && requests.some((phrase) => phrase.test(rest));
}
