import { type Pressing, pressing, within } from "./pressing";

const nobody = "(?:nobody|no one|no-one|none of you|not (?:a single|one) (?:person|soul))";
const answered =
  "(?:written|wrote|write|replied|reply|responded|respond|answered|called|contacted|got(?:ten)? back|get back|been in touch|bothered|told me|let me know|reached out|come back to me)";
const upset =
  "(?:disappointed|disappointing|frustrat(?:ed|ing)|annoy(?:ed|ing)|upset|surprised|astonished|unhappy|dismayed|shocked|unprofessional|disrespectful|rude|unacceptable|unfair|inconsiderate|discourteous)";
const silence =
  "(?:silence|lack of (?:a |an |any )?(?:answer|reply|response|communication|news|feedback|contact|word|updates?|information)|delay|long wait|wait)";

/** Blame for the silence. */
export const reproaches: Pressing[] = pressing("This may read as a reproach for the silence.", undefined, [
  "\\bi(?:'ve| have)? still (?:haven't|have not|hadn't|not) (?:yet |even |once )?(?:heard|received|had|got|gotten|been (?:told|given|contacted))\\b",
  "\\bi(?:'ve| have)? still (?:have (?:heard|received|had|got) (?:nothing|no)|(?:do not|don't) (?:have an?|have any|know)|know nothing|have (?:no|nothing)\\b) ?(?:answer|reply|response|word|news|decision|update|feedback|from you)?",
  "\\bi(?:'ve| have) (?:still )?not (?:even|once) (?:heard|received|had|got)\\b",
  "\\bi (?:have|'ve) yet to (?:hear|receive|get|be told)\\b|\\byou have yet to (?:reply|respond|answer|write|get back|decide|tell)\\b",
  "\\b(?:am|i'm|and) still waiting\\b|\\bstill (?:nothing(?=[.,;!?]|$)|no (?:word|news|answer|reply|response|decision|update|sign)|without (?:an?|any) (?:word|news|answer|reply|response|decision|update))\\b",
  "\\bi(?:'ve| have) (?:now )?been (?:waiting|kept waiting|left (?:waiting|hanging|in the dark))\\b",
  "(?<!(?:\\bnot|\\bnever|n't|\\bwithout) )\\b(?:keep(?:ing)?|kept|leave|leaving|left) me (?:waiting|hanging|in the dark|guessing|in limbo)\\b",
  `\\b(?:haven't|have not|hadn't|never) (?:\\w+ )?(?:heard|received|had|got|gotten) (?:a (?:thing|word|single)|anything (?:at all|from anyone|from anybody|whatsoever)|one word|so much as)`,
  "\\bi(?:'ve| have)? (?:heard|received|had|got) (?:absolutely |literally )?(?:nothing|no (?:answer|reply|response|word|feedback|update))\\b(?! (?:but|negative|bad|in return))",
  `\\b(?:haven't|have not) (?:heard|received|had)${within(50)}\\b(?:despite|even though|although|after (?:two|three|four|five|several|many|all|so many)) `,
  "\\bdespite (?:my |all |several |two |three |many |repeated |numerous )+(?:e-?mails|messages|calls|attempts|reminders|requests|letters|follow-ups)",
  "\\bwhy (?:haven't|have not|have you|hasn't|has nobody|has no one|has not|didn't|did (?:you )?not|did nobody|did no one|don't|do you not|won't|can't|aren't|is nobody|is no one|am i not)(?: (?:you|anyone|anybody|somebody|someone|your team|i))?(?: not| still| even| yet)? (?:\\w+ )?(?:heard|hear|reply|replied|respond(?:ed)?|answer(?:ed)?|writ(?:e|ten)|wrote|call(?:ed)?|contact(?:ed)?|decide[d]?|tell|told|let|g[eo]t(?:ten)?|bother(?:ed)?|been|ignor|inform(?:ed)?)",
  "\\bwhy (?:is it taking|it is taking|it's taking|it takes|does it take|must i wait|am i (?:still )?waiting|i am being|am i being|the silence|the delay|this silence|you (?:are|keep) (?:ignoring|silent))",
  `\\b${nobody}(?: (?:at|from|in|there|on) [^.?!;\\n]{1,30}?)?(?: has| have| had)?(?: even| ever| yet| bothered to| cared to| seems to have)? ${answered}\\b(?= *(?:$|[.,!?;-]|to me|me\\b|my\\b|back|since|yet|in |for (?:two|three|four|weeks|days|over|a |more)|after|so far|until|and|or|even|at all|despite|with|on|from))`,
  "\\b(?:this is|it is|it's) (?:now |already )?(?:my|the) (?:third|fourth|fifth|sixth|3rd|4th|5th|umpteenth) (?:time|e-?mail|message|attempt|letter|follow-?up|reminder|note)\\b(?! (?:we|they|that we|it|the) )",
  "\\b(?:for )?(?:the |a |my )?(?:third|fourth|fifth|sixth|3rd|4th|5th|umpteenth) time (?:that )?(?:i|i'm|i've) (?:\\w+ )?(?:write|writing|written|ask|asking|asked|e-?mail|contact|call|message|follow|reach|try)\\w*",
  "\\b(?:write|writing|wrote|written|ask|asking|asked|e-?mailing) (?:to )?(?:you )?(?:for|now for) (?:the|a) (?:third|fourth|fifth|sixth|3rd|4th) time\\b",
  "\\bi(?:'ve| have) (?:already )?(?:written|e-?mailed|called|asked|messaged|phoned|followed up|reached out)(?: to you| you| with you)? (?:now )?(?:three|four|five|several|many|multiple|countless|numerous|repeatedly|again and again|over and over)\\b(?! times? (?:about|on|for|in))",
  "\\bi(?:'ve| have) (?:already )?(?:written|e-?mailed|called|asked|messaged|phoned|followed up)(?: to you| you| with you)? twice(?: already| now)?,? (?:and|but|without|with no)\\b",
  `\\b${upset},? (?:that|to|by|at|with|how|not)? ?(?:${nobody}\\b|you (?:have|had|did|still|never)(?:n't| not)? ?|not (?:to have (?:heard|received|had|got)|having (?:heard|received|had)|to (?:hear|get|receive) (?:back|from|any|an?)|hearing)|(?:the|your|this|such|a) (?:\\w+ )?${silence}|how long|i (?:have|had)(?:n't| not) (?:heard|received|had|got)|i (?:haven't|hadn't|still)|to (?:still|have heard nothing|have (?:had|received) no|be (?:ignored|kept|left))|(?:that )?there (?:has|was|is)(?: been)? (?:no|nothing|still)|to (?:leave|keep) (?:me|people|candidates|applicants|somebody|someone)\\b)`,
  "\\b(?:ignor(?:ed|ing|e) (?:me|my (?:\\w+ ){0,3}?(?:e-?mails?|messages?|calls?|letters?))|being ignored|ghost(?:ed|ing) me|(?:been|being) ghosted|radio silence|(?:your|this|the|such|complete|total|deafening) (?:\\w+ )?silence (?:is|has|was|from|since|makes))\\b",
  "\\b(?:it|this|your (?:decision|answer|reply)|the (?:decision|answer|process))(?:'s| is| has)? (?:been )?tak(?:ing|en|es) (?:you )?(?:(?:so|too|far too|this|very|unusually|awfully|much too) long|forever|ages)\\b",
  "\\bhow (?:much longer (?:do|must|will|should|am|does|is|until)|many more (?:weeks|days|times|e-?mails)|long (?:do i|must i|am i|should i|will i))\\b",
  "\\bwhat(?:'s| is) taking (?:you|so|this)\\b",
  "\\b(?:you promised|you said (?:that )?(?:you|i|it|there|a|the)(?:'d| would)|you told me (?:that )?(?:you|i|it)(?: would|'d)|you were (?:going|supposed|meant) to|i was (?:promised|told|assured))\\b[^.?!\\n]{0,90}\\b(?:but|yet|and)\\b[^.?!\\n]{0,40}\\b(?:nothing|haven't|have not|hasn't|has not|didn't|did not|no one|nobody|never|silence|no (?:answer|reply|response|word|news|decision|update)|(?:weeks?|days?) (?:ago|later|have passed))\\b",
  "\\byou(?: still)? (?:have|had)?(?:n't| not| never)? ?(?:even )?(?:haven't|have not|never|didn't|did not|still haven't) (?:even |once |yet )?(?:replied|reply|responded|respond|answered|answer (?:me|my)|written back|wr[io]te(?:ten)? (?:back|to me)|g[eo]t(?:ten)? back|called (?:me|back)|bothered|kept your|keep your)\\b",
  "\\bthis has gone on (?:too|so|for|long)",
  "\\b(?:none|not one) of my (?:e-?mails|messages|calls|letters|questions)\\b|\\bmy (?:\\w+ ){0,2}?(?:e-?mails?|messages?|calls?|letters?) (?:have |has )?(?:gone|went|been|were|was|remained?) (?:unanswered|ignored|without)",
  "\\b(?:this|the|such a|your) (?:\\w+ )?delay (?:is|has|in (?:answering|replying|deciding|getting))\\b",
  `\\bhave heard\\b${within(25)}\\bby now\\b`,
  "\\b(?:did you forget|have you forgotten|you (?:seem to )?have forgotten|you forgot) (?:about )?(?:me|my|us)\\b",
  "\\bhow long does it take (?:you )?to (?:send|reply|answer (?:me|my|an?)|write (?:back|to me|an? (?:\\w+ )?(?:e-?mail|line|reply))|decide)\\b",
  "\\bagain i (?:must |have to )?ask\\b",
  "\\bi (?:\\w+ ){1,6}and (?:got|received|had|heard) (?:no (?:reply|answer|response|word)|nothing)\\b",
]);
