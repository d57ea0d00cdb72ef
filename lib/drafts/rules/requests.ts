const word = "(?:news|word|update|sense|indication|idea of|timeline|status)";
const howItStands =
  "(?:whether|if|when|where|what|how|about (?:the|your|my|next|any)|after the|into the|on the|status|timeline|timing|next steps?|progress|decision|updates?|news)";
const pleased =
  "(?:appreciate|welcome|grateful|glad|happy|pleased|love|like|delighted|thankful|interested|curious|keen)";
const means =
  "(?:(?:wanted|want|like|love|hoping|hope|writing|write|reaching out|following up|checking in|check in|getting in touch|keen|eager|curious|interested)|(?:would|'d) be (?:\\w+ )?(?:glad|happy|pleased|great|good|lovely|helpful))";

/** Ways to ask or invite word without a question mark, in plain lower-case letters. */
export const requests: RegExp[] = [
  "\\blet(?:ting)? me know\\b|\\bi (?:\\w+ )?(?:need|want) to (?:know|hear)\\b",
  `\\b(?:would|should|'d|will) (?:\\w+ ){0,3}?${pleased}\\b[^.?!]{0,40}\\b(?:${word}|line|feedback)\\b`,
  `\\b(?:would|should|'d|will) (?:\\w+ ){0,3}?${pleased} (?:to (?:\\w+ )?|in |about )?(?:hear(?:ing)?|know(?:ing)?|learn(?:ing)? (?:the|of|about|whether|what|where|how|if|when)|find out|be told)\\b`,
  `\\b(?:would|should|'d|will) (?:\\w+ ){0,3}?${pleased}\\b (?:(?:about|for|of|to (?:have|get|receive)) )?(?:an?|any|your) (?:\\w+ )?(?:sign|reply|answer|response|message|call|note)\\b`,
  `\\b(?:grateful|glad|happy|pleased|appreciated?|welcome) (?:for|to|if|of) [^.?!]{0,40}\\b(?:${word}|hear(?:ing)?|know|line)\\b`,
  `\\b${pleased}d? (?:it )?if you (?:could|would|can|might) (?:\\w+ )?(?:tell|share|let|give|say|update|send me)\\b`,
  `\\b(?:any|an?|some|your) (?:[\\w-]+ ){0,2}(?:${word}|line|note|reply|answer|response|feedback|hint)\\b[^.?!]{0,60}\\b(?:welcome|appreciated|help(?:ful)?|grateful|glad|kind|great|lovely|wonderful|perfect)\\b`,
  `\\b(?:ask(?:ing)?|wonder(?:ed|ing)?|inquir(?:e|ing|y)|enquir(?:e|ing|y)|curious)\\b[^.?!]{0,25}\\b${howItStands}\\b`,
  `\\b${means} (?:\\w+ ){0,2}?to (?:\\w+ )?(?:check|see|find out|learn|know|hear|understand)\\b[^.?!]{0,30}\\b${howItStands}\\b`,
  `\\b(?:follow(?:ing)?[ -]up|check(?:ing)?(?: in| back)?|touch(?:ing)? base) (?:\\w+ )?(?:on|about|regarding|with you (?:on|about)) [^.?!]{0,30}\\b(?:${word}|decision|next steps?|progress|where|process)\\b`,
  "\\b(?:could|can|would|will|may|might) (?:you|i)\\b[^.?!]{0,20}\\b(?:tell|share|say|let|give|update|ask|point|advise|indicate|know)\\b",
  "\\b(?:please|kindly) (?:\\w+ )?(?:tell|share|update|keep me|drop me|send me (?:a|any) (?:line|word|news|update))\\b",
  "\\b(?:keen|eager|curious|hoping|hope) to (?:\\w+ )?(?:learn|know|hear)\\b[^.?!]{0,20}\\b(?:outcome|decision|result|news|status|timeline|next steps?|how|whether|when|where|what)\\b",
  "\\bif you (?:could|can|would|might) (?:\\w+ )?(?:point|give|share|tell|let|send|update)\\b[^.?!]{0,60}\\b(?:grateful|glad|appreciate|pleased|happy|helpful|welcome)\\b",
  "\\b(?:would|'d) (?:really |greatly |very much )?(?:help|value|welcome|appreciate|love)(?: me)? (?:to know |to learn |to hear |an? |any |some |the )+(?:\\w+ )?(?:update|news|word|timeline|status|outcome|decision|next steps?)\\b",
  "\\bhop(?:e|ing) for (?:an?|any|some|good) (?:\\w+ )?(?:update|news|word|sign|answer)\\b|\\b(?:kindly|please) (?:\\w+ )?advise(?=[.!?]|$| (?:me|on|of|when|whether|about|accordingly)\\b)",
  "\\b(?:keep|keeping) me (?:posted|informed|updated|in the loop|up to date)\\b",
  "\\b(?:give me|share)\\b[^.?!]{0,20}\\b(?:sense|idea|indication|update|news|word|timeline|status)\\b",
  "\\badvise (?:me )?(?:on|of|about|whether|when)\\b",
  "\\bhop(?:e|ing) (?:that )?you (?:can|could|might|may|will) (?:tell|share|let|update|give|say)\\b",
  "\\ba (?:(?:single|short|brief|quick) )+(?:line|word|note|sentence)\\b[^.?!]{0,12}\\b(?:would|is enough|will do|from you)\\b|\\ba (?:line|word) from you\\b|\\beven a (?:line|word|sentence) would\\b",
  "\\bif (?:you have|there is|there's|there are|it is possible|it's possible|you can share|you could share|you are able) (?:any|an|some|to|a)\\b[^.?!]{0,25}\\b(?:news|update|word|decision|share|tell|say|line)\\b",
  "\\bif (?:the|it|this|you|there)\\b[^.?!]{0,30}\\bstill (?:open|available|hiring|looking|considering|interested)\\b",
].map((phrase) => new RegExp(phrase));

/** An offer to send more leaves them nothing to answer, up to the end of its sentence. */
export const offers =
  /\b(?:please |do |just )*let(?:ting)? me know,? (?:if|whether|should|in case) (?:you (?:need|want|require|would like|have|should|still need)|there(?:'s| is) anything|i (?:can|may|could)|anything|more|further)\b[^.?!]*/g;

/** What was heard is no question. */
export const told =
  /\bi(?:'m| am| was|'ve been) (?:very |so |really )?(?:glad|happy|pleased|delighted) to (?:hear|know|learn|see)\b/;
