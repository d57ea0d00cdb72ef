const no =
  /\b(?:(?:decided|chosen|chose|opted|elected) (?:not to (?:move|proceed|progress|continue|take|go|offer|pursue|advance)|to (?:move|proceed|go|continue|progress)\b[^.]{0,30}\bwith (?:an)?other)|(?:going|gone|go|went|moving|move|proceeding|proceed|progressing|continuing)(?: forward| ahead| on)? with (?:an)?(?:other|someone|somebody|a different)|(?:will|won['’]t|are|we['’]re|can|be|cannot|able|am|is)(?: not|n['’]t| unable)? ?(?:be )?(?:not |unable to )?(?:moving|move|taking|take|progressing|progress|proceeding|proceed|continuing|advancing) (?:you(?:r (?:application|candidacy))? |with your |forward|further|ahead)|(?:not|un)(?: been)? ?(?:successful|selected|shortlisted|chosen) (?:on this|this time|for (?:this|the)|in (?:this|your)|with)|(?:have|has|was|were|been|are) (?:not been|not|un) ?(?:successful|selected|shortlisted|chosen)|unsuccessful|regret to (?:inform|tell|say|let)|(?:unable|not able|not in a position|cannot|can['’]t|won['’]t be able) to (?:offer you|make you an offer|take (?:your|this|you)|progress|proceed|move forward)|(?:position|role|post|vacancy|job) (?:has|['’]s) (?:now )?(?:been )?(?:filled|offered to|closed)|(?:offered|given) (?:the|this) (?:role|position|job|post) to|not (?:quite )?(?:a |the )?(?:right |good |best )?(?:fit|match) (?:for|with)|no longer (?:being )?(?:considered|under consideration|in consideration|filling|recruiting)|not (?:the news|going to be moving|be offering|be progressing|be proceeding|be taking|be moving)|other (?:candidates|applicants) (?:whose|who|with|more)|someone else for the|better (?:suited|matched)|(?:go|gone|going|went) (?:in|with) a(?:nother| different) direction|the answer is (?:a )?no\b|not (?:go|going) (?:ahead|forward|further) with (?:your|you)|keep your (?:details|cv|resume|résumé|application) on file)/i;
const conditional =
  /\bif you (?:have(?:n['’]t| not)|haven['’]t|do(?:n['’]t| not)|hear nothing)\b|\bassume\b|\bshould (?:you|we|your)\b[^.]{0,40}\b(?:not|be unsuccessful)\b|\b(?:whether|if) (?:or not )?(?:you|your application|we|they)\b|\bnot (?:yet )?(?:made|reached|taken) (?:a|our|the|any) (?:final )?decision\b|\bno decision\b/i;
const yes =
  /\b(?:(?:pleased|delighted|happy|thrilled|glad|excited|honou?red|like|love) to (?:be able to )?(?:(?:formally |officially |now )?offer you|extend (?:you |to you )?(?:an|our|this|the) (?:formal )?offer|make you an offer|welcome you (?:to the team|aboard|on board|to our team))|(?:formal|written|official|your) offer (?:letter )?(?:is )?(?:attached|enclosed|below)|offer letter|job offer|offer of employment|offer you the (?:role|position|job|post)|congratulations[^.]{0,60}\b(?:role|position|job|post|offer|joining|got)|you(?:['’]ve| have) got the (?:job|role|position)|(?:the )?(?:job|role|position|post) is yours|we(?:['’]d| would) (?:like|love) you to join|want you to join (?:us|the team)|(?:our|an) offer (?:is|of|to you))/i;
const onlyATalk =
  /\boffer you (?:an? |the |some |another |our )?(?:chance|opportunity|interview|second|third|final|slot|time|call|meeting|appointment|conversation|date|feedback|place on|first|video|phone|tour|visit)|\boffer of (?:an interview|a call)\b/i;
const notYet =
  /\b(?:if|should|before|until|once|when|whether|in the event|any|possible|potential|hypothetical)\b[^.]{0,50}\boffer/i;

/** What a letter reads like, and the sentence that says it: a no, a yes, or neither. A proposal: people write in many ways. */
export function verdictIn(
  sentences: readonly string[],
): { outcome: "offer" | "rejected"; said: string } | null {
  const rejects = sentences.find((sentence) => no.test(sentence) && !conditional.test(sentence));
  if (rejects) return { outcome: "rejected", said: rejects };
  const offers = sentences.find(
    (sentence) => yes.test(sentence) && !onlyATalk.test(sentence) && !notYet.test(sentence),
  );
  return offers ? { outcome: "offer", said: offers } : null;
}
