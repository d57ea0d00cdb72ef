import type { Sentence } from "../plain-text";
import { isShortAndForeign } from "./other-language";
import { checkIns, missing, type Rule } from "./rule";

const status =
  /\b(?:status|decision|decide[ds]?|deciding|next (?:step|stage|round)s?|steps|timeline|time ?frame|timing|schedule|update[ds]?|news|word|process|progress|outcome|result|verdict|heard|hear|stands?|where (?:you|things|we|i|it)|how (?:it|things|the|is)|still (?:open|considering|in|being|looking|under|hiring|available)|filled|chosen|made|expect|when|know more|any further|feedback|search|hiring|candidates?|moved?|moving|interview(?:s|ing)?|going|choice|consider(?:ed|ing|ation)?|run(?:ning)?)\b/;
const offer =
  /\b(?:need|needs|needed|require|useful|helpful|would help|could help|can i help|provide|send|share (?:with you|anything)|more (?:information|detail|from me)|anything (?:else|more|further)?|questions? (?:for me|about)|have any questions|references)\b/;
const smallTalk =
  /^(?:and )?(?:how (?:are|were|was) (?:you|your|things with you)|did you (?:have|enjoy|get)|remember)/;
const offers =
  /\b(?:please |do |just )*let(?:ting)? me know,? (?:if|whether|should|in case) (?:you (?:need|want|require|would like|have|should|still need)|there(?:'s| is) anything|i (?:can|may|could)|anything|more|further)\b[^.?!]*/g;
const requests = [
  /\blet(?:ting)? me know\b/,
  /\b(?:would|'d|will) (?:\w+ ){0,3}?(?:appreciate|welcome|grateful|glad|happy|pleased|love|like|delighted|thankful|interested|curious|keen)\b[^.?!]{0,40}\b(?:news|word|update|hear(?:ing)?|know(?:ing)?|learn(?:ing)?|line|sense|idea|indication|information|timeline|status|decision|feedback|find out|told|tell)\b/,
  /\b(?:grateful|glad|happy|pleased|appreciated?|welcome|appreciative) (?:for|to|if|of) [^.?!]{0,40}\b(?:news|word|update|hear(?:ing)?|know|learn|line|sense|idea|tell|share|indication|timeline|status)\b/,
  /\bshare\b[^.?!]{0,20}\b(?:timeline|update|news|status|word)\b/,
  /\b(?:any|an|a (?:short|brief|quick)|some) (?:\w+ )?(?:news|word|update|line|sense|idea|indication|information)\b[^.?!]{0,50}\b(?:welcome|appreciated|help(?:ful)?|grateful|glad|kind|good|great|lovely)\b/,
  /\b(?:ask(?:ing)?|wonder(?:ed|ing)?|inquir(?:e|ing|y)|enquir(?:e|ing|y)|check(?:ing)?|find out|see|learn|know|curious|hear|understand)\b[^.?!]{0,25}\b(?:whether|if|when|where|what|how|about (?:the|your|my|next|any)|after the|into the|on the|status|timeline|next steps?|progress|decision)\b/,
  /\b(?:follow(?:ing)?[ -]up|check(?:ing)?(?: in| back)?|touch(?:ing)? base) (?:\w+ )?(?:on|about|regarding|with you (?:on|about)) [^.?!]{0,30}\b(?:status|decision|next steps?|timeline|progress|where|update|news|process)\b/,
  /\b(?:could|can|would|will|may|might) (?:you|i)\b[^.?!]{0,20}\b(?:tell|share|say|let|give|update|ask|point|advise|indicate|know)\b/,
  /\b(?:please|kindly|do) (?:\w+ )?(?:tell|share|update|keep me|drop me|send me (?:a|any) (?:line|word|news|update)|write)\b/,
  /\bif (?:the|it|this|you|there)\b[^.?!]{0,30}\bstill (?:open|available|hiring|looking|considering|interested)\b/,
  /\badvise (?:me )?(?:on|of|about|whether|when)\b/,
  /\bgive me\b[^.?!]{0,20}\b(?:sense|idea|indication|update|news|word)\b/,
  /\b(?:keep|keeping) me (?:posted|informed|updated|in the loop|up to date)\b/,
  /\bhop(?:e|ing) (?:to (?:hear (?:about|whether|if|where|how|when|what|of|any|some)|learn|find out|get (?:a sense|an idea|an update))|(?:that )?you (?:can|could|might|may|will) (?:tell|share|let|update|give|say))\b/,
  /\b(?:would|'d|will) (?:\w+ ){0,3}?(?:appreciate|welcome|grateful|glad|happy|pleased|love|like|thankful)\b (?:(?:about|for|of|to (?:have|get|receive)) )?(?:an?|any|your) (?:\w+ )?(?:sign|reply|answer|response|message|call|note)\b/,
  /\b(?:a|one) (?:single |short |brief |quick )*(?:line|word|note|sentence)\b[^.?!]{0,25}\b(?:would|is enough|will do|suffices?|from you)\b/,
  /\bif (?:you have|there is|there's|there are|you can share|you could share|you are able) (?:any|an|some|to|a)\b[^.?!]{0,25}\b(?:news|update|word|decision|share|tell|say|line)\b/,
];
const toldNotAsked = /\b(?:i (?:was|am|'m) (?:glad|happy|pleased|delighted) to (?:hear|know|learn))\b/;

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
  if (/\?["')]*$/.test(text) && !smallTalk.test(text) && (status.test(text) || !offer.test(text)))
    return true;
  const rest = text.replace(offers, "");
  return !toldNotAsked.test(rest) && requests.some((phrase) => phrase.test(rest));
}
