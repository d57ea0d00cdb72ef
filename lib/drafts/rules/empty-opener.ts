import { mentionsDate } from "../date-words";
import { plain } from "../plain-text";
import type { Reader } from "../reader";
import { wordsOf } from "../words";
import { detailWords } from "./no-detail";
import { roleWords } from "./no-role";
import { checkIns, type Rule, thankYous } from "./rule";

const lead =
  "(?:so,? |well,? )?(?:i(?:'m| am|'d| would|'ve| have)? )?(?:just |only |simply |quickly |briefly |merely )*(?:like(?:d)? to |wanted to |want to |wanting to |thought i(?:'d| would) |hoping to |writing (?:again )?to |e-?mailing (?:again )?to |here to |reaching out to |getting in touch to |dropping (?:you )?a (?:quick |short )?(?:line|note) to |sending (?:you )?a (?:quick |short )?(?:line|note|message) to |a (?:quick |short |brief |friendly )?(?:note|line|message|e-?mail|reminder|hello|follow-?up) to )?(?:just |only |quickly |briefly )*";
const announces = new RegExp(
  `^(?:${[
    `${lead}(?:check(?:ing)?[ -](?:in|back|up)|touch(?:ing)? base|circl(?:e|ing) back|follow(?:ing)?[ -]?up|reach(?:ing)? out|get(?:ting)? (?:back )?in touch|ping(?:ing)?|nudg(?:e|ing)|bump(?:ing)?|loop(?:ing)? back|connect(?:ing)?|drop(?:ping)? (?:you )?a (?:quick |short )?(?:line|note)|say(?:ing)? hello|say hi|see how (?:things|everything|it|you))`,
    "(?:i )?(?:do |really |just )*(?:hope|hoping|trust) (?:that )?(?:this|my|the) (?:e-?mail|message|note|letter|mail)? ?(?:finds|reaches|catches|arrives)",
    "(?:i )?(?:hope|trust) (?:that )?(?:all is well|everything is (?:well|fine|going well)|all's well|things are (?:well|going well|good))",
    "(?:this is )?(?:just )?(?:a )?(?:quick|short|brief|friendly|gentle|small|little) (?:note|line|message|e-?mail|reminder|follow-?up|check-?in|nudge|hello)\\b",
    "(?:this is )?just (?:me|a (?:note|line|message|reminder))\\b",
    "(?:as )?(?:per|further to) my (?:last|previous|earlier) (?:e-?mail|message|note)",
    "(?:it(?:'s| is) )?(?:just )?me again",
    "(?:this is |just |as )?(?:a |my )?(?:\\w+ )?follow-?up (?:to|on) (?:my|the) (?:\\w+ )?(?:e-?mail|message|note|letter|mail)",
    "(?:i(?:'m| am) )?(?:just )?(?:dropping|popping) (?:in|by|up|into)\\b",
    "(?:i(?:'m| am) )?sorry to (?:bother|trouble|disturb|chase|pester|bug|nag) you",
    "(?:i )?hope (?:that )?(?:you (?:don't|do not|won't|will not) mind|it(?:'s| is) (?:ok|okay|all right|fine)) (?:me |my |that i(?:'m| am)? |if i(?:'m| am)? |for me to )?(?:following|follow|checking|check|writing|write|reach|chas)\\w*",
  ].join("|")})`,
);
const says = /\?|\b(?:to ask|asking|to learn|to find out|to thank|thank|thanks|grateful|appreciate)\b/;

/** A first sentence that announces a message, and says nothing. */
export const emptyOpener: Rule = {
  rule: "empty-opener",
  severity: "warn",
  because: ["livecareer-5"],
  kinds: [...thankYous, ...checkIns],
  find: (reader) => {
    const [first] = reader.sentences;
    if (!first || !announces.test(first.text) || names(first.text, reader)) return [];
    const advice = "The first sentence only announces. Open with the role, the day or what you talked about.";
    return [{ in: "body", start: first.start, end: first.end, says: advice }];
  },
};

/** Does it name role, date, person or detail, or ask something? */
function names(sentence: string, reader: Reader): boolean {
  if (says.test(sentence) || mentionsDate(plain(sentence))) return true;
  const named = new Set([...roleWords(reader.context.role), ...detailWords(reader.context.facts.detail)]);
  const people = new Set(reader.context.people.flatMap(wordsOf).map((word) => word.folded));
  return wordsOf(sentence).some(({ folded }) => {
    const isName = folded.length > 1 && (people.has(folded) || reader.names.recipient.has(folded));
    return isName || named.has(folded) || named.has(folded.replace(/s$/, ""));
  });
}
