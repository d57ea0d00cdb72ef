import { type Pressing, pressing, within } from "./pressing";

const elsewhere =
  "(?:take (?:the other|another|it elsewhere|your silence|the (?:job|offer)|my)|accept (?:another|the other|a different|their|the offer|an offer|one of)|withdraw|go (?:with|elsewhere)|look elsewhere|sign (?:with|the other|another)|choose (?:another|the other)|escalate|complain|report (?:this|it|you)|contact your|speak to your|write to your|leave a (?:bad |poor )?review|tell everyone)";
const instead = `,? (?:then )?i(?:'ll| will| shall| am going to| would)? (?:\\w+ )?(?:have to |be forced to |need to |be obliged to |have no choice but to )?${elsewhere}\\b`;

/** What will happen unless they answer. */
export const threats: Pressing[] = pressing("This may read as a threat.", undefined, [
  "\\b(?:other|another|competing|my other|these) (?:offers?|compan(?:y|ies)|employers?|opportunit(?:y|ies))(?: that i have| i have)? (?:won't|will not|can't|cannot|can not|may not|might not|don't|do not|isn't going to|are not going to|aren't going to) (?:be )?(?:wait|waiting|stay open|hold|last|be there)",
  "\\b(?:i|and|but|so) (?:really |simply |just |also )*(?:can't|cannot|can not|won't|will not|am not able to|am unable to|am not going to|could not|couldn't)(?: be able to)? (?:keep |afford to |continue to |go on )?wait(?:ing)? (?:any ?(?:longer|more)|(?:much |even )?longer|forever|indefinitely|for (?:you|your|an answer|a reply|a decision|ever))\\b",
  `\\bif (?:i|you|there|we|nobody|no one)\\b${within(40)}\\b(?:not|n't|no|nothing|nobody|no one|\\w+n't)\\b${within(60)}${instead}`,
  `\\b(?:unless (?:i|you|there|we)${within(70)}|otherwise|or else|or)${instead}`,
  "\\bi(?:'m| am) not (?:going to|willing to|prepared to) wait (?:for ?ever|any ?(?:longer|more)|much longer|indefinitely)\\b",
  "\\bi(?:'ll| will| may| might|'m| am)? ?(?:won't|will not|may not|might not|not)(?: going to)? be (?:available|free|on the market) (?:much |for (?:much|very) |for )?(?:longer|long|ever)\\b",
  "\\bi(?:'m| am) (?:slowly |starting to |beginning to )*los(?:e|ing) (?:interest|hope|patience|faith|confidence)\\b(?! in (?:my|our|agile|the))",
  "\\b(?:or|otherwise|or else|unless[^.?!\\n]{3,60}?),? i(?:'m| am) (?:taking|accepting|going (?:to|with|elsewhere)|withdrawing|signing|off)\\b",
  "\\b(?:last|final) (?:chance|warning|notice)\\b",
  "\\bi(?:'ll| will) (?:be forced to|have no choice|be obliged to)\\b",
  "\\byou(?: will|'ll| may| might| are going to|'re going to|'d| would) (?:lose|be losing) (?:me\\b|a (?:good|great|strong|valuable|serious|top) )",
  "\\bi(?:'ll| will| shall|'d| would) (?:have to |need to |be forced to )?(?:take|accept|go with) (?:the|another|my) (?:other )?offer\\b[^.?!\\n]{0,30}\\b(?:unless|if (?:you|i don't|i do not|there is no|there's no))\\b",
  "\\byou (?:will|'ll|may|might|would) (?:regret (?:it|this|not)|lose me|miss out)\\b|\\byour loss\\b",
  "\\bi(?:'ll| will) (?:take my (?:talents?|skills?|experience) elsewhere|go elsewhere|look elsewhere)\\b",
  "\\b(?:can't|cannot|won't|will not) (?:keep|put|hold) (?:my |the |any )?other (?:offers?|employers?|companies)",
  "\\bif you (?:can't|cannot|don't|do not|are unable to) (?:decide|answer|reply|respond|tell me|let me know|get back)\\b",
]);
