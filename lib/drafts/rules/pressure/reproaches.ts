import { type Pressing, pressing, within } from "./pressing";

const nobody = "(?:nobody|no one|no-one|none of you|not (?:a single|one) (?:person|soul))";
const answered =
  "(?:written|wrote|write|told me|tell me|replied|reply|responded|respond|answered|called|contacted|got(?:ten)? back|get back|been in touch|bothered|told me|let me know|reached out|come back to me)";
const upset =
  "(?:disappointed|disappointing|frustrat(?:ed|ing)|annoy(?:ed|ing)|upset|anxious|worried|surprised|astonished|unhappy|dismayed|shocked|unprofessional|disrespectful|rude|unacceptable|unfair|inconsiderate|discourteous|(?:surprise|disappointment|frustration|dismay))";
const silence =
  "(?:silence|lack of (?:a |an |any )?(?:answer|reply|response|communication|news|feedback|contact|word|updates?|information)|delay|long wait|wait)";

/** "I have been waiting for a role like this" blames nobody. */
const notForAPlace =
  "(?! (?:\\w+ ){0,3}?for (?:an?|such an?|the|this|my|exactly this) (?:\\w+ ){0,2}?(?:role|job|post|chance|opportunity|position|team|place|project|day|moment|opening|visa|work permit|licen[cs]e|results?|shift)\\b)";

/** Blame for the silence. */
export const reproaches: Pressing[] = pressing("This may read as a reproach for the silence.", undefined, [
  "\\bi(?:'ve| have)? still (?:haven't|have not|hadn't|not) (?:yet |even |once )?(?:heard|received|had|got|gotten|been (?:told|given|contacted))\\b",
  "\\bi(?:'ve| have)? still (?:have (?:heard|received|had|got) (?:nothing|no)|(?:do not|don't) (?:have an?|have any|know)|know nothing|have (?:no|nothing)\\b) ?(?:answer|reply|response|word|news|decision|update|feedback|from you)?",
  "\\bi(?:'ve| have) (?:still )?not (?:even|once) (?:heard|received|had|got)\\b",
  "\\bi (?:have|'ve) yet to (?:hear|receive|get|be told)\\b|\\byou have yet to (?:reply|respond|answer|write|get back|decide|tell)\\b",
  "\\b(?:am|i'm|and) still waiting\\b|\\bstill (?:nothing(?=[.,;!?]|$)|no (?:word|news|answer|reply|response|decision|update|sign)|without (?:an?|any) (?:word|news|answer|reply|response|decision|update))\\b",
  `\\bi(?:'ve| have) (?:now |already )?been (?:kept waiting|left (?:waiting|hanging|in the dark)|waiting)\\b${notForAPlace}`,
  `\\bi(?:'ve| have) (?:now |already )?waited (?:long enough|more than|over|(?:for )?(?:two|three|four|five|six|seven|eight|ten|several|\\d+) (?:days|weeks|months)|for (?:days|weeks|months|ages|so long))\\b${notForAPlace}`,
  "(?<=(?:^|[.?!\\n] ?))still waiting\\b(?! list)",
  "(?<=(?:^|[.?!\\n] ?))(?:still |yet |so far |again )?(?:no (?:reply|response|answer|feedback|reaction)|nothing)(?: yet| at all| so far| back| whatsoever)* from (?:you|your|anyone|anybody|any of you)\\b",
  "\\b(?:haven't|have not|'ve not) (?:\\w+ )?heard (?:back )?from (?:anyone|anybody|any of you)\\b",
  "\\b(?:not|n't|never|without) (?:received|receiving|had|having|got(?:ten)?|getting) (?:any|an?|a single|one) (?:single )?(?:reply|answer|response|feedback|word|acknowledge?ment)[^.?!\\n]{0,25}\\bto (?:any of )?my (?:(?:last|previous|earlier|two|three|four|many|several|repeated|recent) )*(?:e-?mails|messages|letters|calls|voicemails)\\b",
  "\\bi(?:'ve| have)? (?:now |already )?(?:sent|left|made|written)(?: you)? (?:several|many|multiple|numerous|countless|two|three|four|five|a number of|\\d+) (?:e-?mails|messages|letters|voicemails|voice messages|calls|reminders)[^.?!\\n]{0,30}\\b(?:without|but|yet|no (?:reply|answer|response|reaction)|nobody|no one|nothing|unanswered|ignored)\\b",
  "(?<!(?:\\bnot|\\bnever|n't|\\bwithout) )\\b(?:keep(?:ing)?|kept|leave|leaving|left) me (?:waiting|hanging|in the dark|guessing|in limbo)\\b",
  `\\b(?:haven't|have not|hadn't|never|'ve not) (?:\\w+ )?(?:heard|received|had|got|gotten) (?:a (?:thing|word(?= (?:since|from|back|after|in)\\b|[.,;!?])|single)|anything (?:at all|from anyone|from anybody|whatsoever)|one word|so much as)`,
  "\\bi(?:'ve| have)? (?:heard|received|had|got) (?:absolutely |literally )?(?:nothing|no (?:answer|reply|response|word|feedback|update))\\b(?! (?:but|negative|bad|in return))",
  `\\b(?:haven't|have not) (?:heard|received|had)${within(50)}\\b(?:despite|even though|although|after (?:two|three|four|five|several|many|all|so many)) `,
  "\\bdespite (?:my |all |several |two |three |many |repeated |numerous )+(?:e-?mails|messages|calls|attempts|reminders|requests|letters|follow-ups)",
  "\\bwhy (?:haven't|have not|have you|hasn't|has nobody|has no one|has not|didn't|did (?:you )?not|did nobody|did no one|don't|do you not|won't|can't|aren't|is nobody|is no one|am i not)(?: (?:you|anyone|anybody|somebody|someone|your team|i))?(?: not| still| even| yet)? (?:\\w+ )?(?:heard|hear|reply|replied|respond(?:ed)?|answer(?:ed)?|writ(?:e|ten)|wrote|call(?:ed)?|contact(?:ed)?|decide[d]?|tell|told|let|g[eo]t(?:ten)?|bother(?:ed)?|been|ignor|inform(?:ed)?)",
  "\\bwhy (?:is it taking|it is taking|it's taking|it takes|does it take|must i wait|am i (?:still )?waiting|i am being|am i being|the silence|the delay|this silence|you (?:are|keep) (?:ignoring|silent))",
  `\\b${nobody}(?: (?:at|from|in|there|on) [^.?!;\\n]{1,30}?)?(?: has| have| had)?(?: even| ever| yet| bothered to| troubled to| cared to| seems to have)? ${answered}\\b(?= *(?:$|[.,!?;-]|to me|me\\b|my\\b|back|since|yet|in |for (?:two|three|four|weeks|days|over|a |more)|after|so far|until|and|or|even|at all|despite|with|on|from))`,
  "\\b(?:this is|it is|it's) (?:now |already )?(?:my|the) (?:third|fourth|fifth|sixth|3rd|4th|5th|umpteenth) (?:time|e-?mail|message|attempt|letter|follow-?up|reminder|note)\\b(?! (?:we|they|that we|it|the) )",
  "\\b(?:for )?(?:the |a |my )?(?:third|fourth|fifth|sixth|3rd|4th|5th|umpteenth) time (?:that )?(?:i|i'm|i've) (?:\\w+ )?(?:write|writing|written|ask|asking|asked|e-?mail|contact|call|message|follow|reach|try)\\w*",
  "\\b(?:write|writing|wrote|written|ask|asking|asked|e-?mailing) (?:to )?(?:you )?(?:for|now for) (?:the|a) (?:third|fourth|fifth|sixth|3rd|4th) time\\b",
  "\\bi(?:'ve| have) (?:already )?(?:now )?(?:written|e-?mailed|called|asked|messaged|phoned|followed up|reached out)(?: to you| you| with you)? (?:now )?(?:three|four|five|several|many|multiple|countless|numerous|repeatedly|again and again|over and over)\\b(?! times? (?:about|on|for|in))",
  "\\bi(?:'ve| have) (?:already )?(?:written|e-?mailed|called|asked|messaged|phoned|followed up)(?: to you| you| with you)? twice(?: already| now)?,? (?:and|but|without|with no)\\b",
  `\\b${upset},? (?:that|to|by|at|with|how|not)? ?(?:${nobody}\\b[^.?!;\\n]{0,30}?\\b(?:${answered}|answers|replies|responds|writes)\\b|you (?:have|had|did|still|never)(?:n't| not)? ?|not (?:to have (?:heard|received|had|got)|having (?:heard|received|had)|to (?:hear|get|receive) (?:back|from|any|an?)|hearing)|(?:the|your|this|such|a) (?:\\w+ )?${silence}|how long|i (?:have|had)(?:n't| not) (?:heard|received|had|got)|i (?:haven't|hadn't|still)|to (?:still|have heard nothing|have (?:had|received) no|be (?:ignored|kept|left))|(?:that )?there (?:has|was|is)(?: been)? (?:no|nothing|still)|to (?:leave|keep) (?:me|people|candidates|applicants|somebody|someone)\\b)`,
  "(?<!\\b(?:who|that|which|clients?|customers?|colleagues?|manager|boss) (?:had |has )?)\\b(?:ignor(?:ed|ing|e) (?:me|my (?:\\w+ ){0,3}?(?:e-?mails?|messages?|calls?|letters?))|being ignored|ghost(?:ed|ing) me|(?:been|being) ghosted|radio silence|(?:your|this|the|such|complete|total|deafening) (?:\\w+ )?silence (?:is|has|was|from|since|makes))\\b",
  "\\b(?:it|this|your (?:decision|answer|reply)|the (?:decision|answer|process))(?:'s| is| has)? (?:been )?tak(?:ing|en|es) (?:you )?(?:(?:so|too|far too|this|very|unusually|awfully|much too) long|forever|ages)\\b",
  "\\bhow (?:much longer (?:do|must|will|should|am|does|is|until)|many more (?:weeks|days|times|e-?mails)|long (?:do i|must i|am i|should i|will i))\\b",
  "\\bwhat(?:'s| is) (?:taking (?:you|so|this)|the (?:hold-?up|delay|problem with (?:answering|replying))|holding (?:you|things|this|it) up)\\b",
  "\\b(?:reason|explanation|excuse) for (?:the|this|your|such) (?:\\w+ )?(?:silence|delay|long wait)\\b",
  "\\b(?:come and gone|passed|gone by|went by|go by|elapsed)\\b[^.?!;\\n]{0,15}\\bwithout (?:a|any|so much as a|an) (?:single )?(?:word|reply|answer|response|explanation|call)\\b",
  "\\b(?:rude|unprofessional|disrespectful|unacceptable|unfair|discourteous|inconsiderate|bad manners|not (?:very |really |quite )?(?:normal|fair|right|professional|nice|polite|correct|acceptable)) (?:of you )?(?:not to (?:answer|reply|respond|let|tell|write|call|inform)|to (?:not answer|not reply|not respond|ignore|be (?:left|kept|ignored)|(?:leave|keep|let|make) (?:me|people|candidates?|applicants?|somebody|someone|an? (?!patient|client|customer|pupil|child|guest)\\w+)))\\b",
  "\\b(?:(?:had|have|was|were) (?:\\w+ )?(?:expect(?:ed|ing)|hop(?:ed|ing))|should(?: really)? have|would have thought|thought i(?:'d| would)) [^.?!\\n]{0,45}\\b(?:hear|heard|know|known|decided|answer(?:ed)?|reply|replied|update|decision|written|called|word)\\b[^.?!\\n]{0,25}\\bby now\\b",
  "\\b(?:was|were|been) (?:expecting|promised|hoping for|told to expect) (?:an?|your|some|the) (?:answer|reply|update|decision|call|response|word)\\b[^.?!\\n]{0,40}\\b(?:and|but) (?:i )?(?:got|have had|had|heard|received|there was|nothing|none|never|have heard|it never)\\b",
  "\\b(?:not hearing(?: (?:back|from you|anything))*|being (?:kept waiting|left waiting|ignored|left in the dark)|waiting for (?:you|your \\w+|an answer from you)) (?:is|has been|was|feels|becomes) (?:\\w+ )?(?:frustrat|stressful|annoying|unpleasant|disappointing|unacceptable|unprofessional|hard|difficult|painful|exhausting)",
  "\\bi (?:was|am|feel|have been|'ve been|was being|am being) (?:just |simply |being |now )?(?:left|kept) (?:in the dark|in limbo|hanging|dangling)\\b|\\bi'(?:m|ve been) (?:being )?(?:left|kept) (?:in the dark|in limbo|hanging|dangling)\\b",
  `\\b${nobody} (?:ever |even )?(?:answers|replies to|responds to|writes to|calls|tells) me\\b|\\bthat i (?:get|have|receive|got|am getting) (?:no|not even an?) (?:answer|reply|response|word|feedback)\\b`,
  "\\bwould(?:'ve| have) (?:been (?:nice|good|kind|polite|decent) (?:to (?:get|have|hear|receive|be told)|if (?:you|somebody|someone))|appreciated an? (?:answer|reply|response|word|call)|(?:liked|expected) (?:to hear (?:back|from you|something)|an? (?:answer|reply|response)))\\b",
  "\\bnot (?:a|one|a single) (?:word|line|peep|sound) (?:from|since|back)\\b|\\byou (?:could|might|should) (?:have )?at least (?:have )?(?:told|informed|let|replied|answered|written|called|said)\\b",
  "\\bi(?:'ve| have) (?:\\w+ )?(?:e-?mailed|called|written|messaged|phoned|followed up|reached out)(?:(?:,|,? and) (?:\\w+ )?(?:e-?mailed|called|written|left (?:\\w+ )?messages|messaged|phoned|followed up))*(?: to you| you| twice| again| several times| many times)*,? with(?:out| no)(?: an?| any)? (?:response|reply|answer|luck|reaction)\\b",
  "\\b(?:it|this|that) (?:can't|cannot|can not|shouldn't|should not) (?:really |possibly )?take (?:you )?(?:this|so|that|too) long\\b(?! to (?!answer|reply|decide|respond|write))",
  "\\btreat (?:me|candidates|applicants) (?:like|in) (?:this|that)\\b",
  "\\bi (?:really |do |just )?(?:feel|felt|am feeling) (?:\\w+ )?(?:ignored|neglected|let down|disrespected|strung along|forgotten)(?=[.,;!?]|$| by you)|\\bmy time (?:was|is|has been) (?:being )?wasted\\b",
  "(?<=(?:^|[.?!\\n] ?))(?:it(?:'s| has| is) (?:now )?been|that(?:'s| is)) (?:weeks|ages|months|forever|far too long|so long|too long)(?=[.!?])",
  "\\b(?:string(?:ing)?|strung) me along\\b|\\bwast(?:e|ed|ing) (?:of )?my time\\b|\\brespect(?:ing)? my time\\b",
  "\\b(?:you promised|you said (?:that )?(?:you|i|it|there|a|the)(?:'d| would)|you told me (?:that )?(?:you|i|it)(?: would|'d)|you were (?:going|supposed|meant) to|i was (?:promised|told|assured))\\b[^.?!\\n]{0,90}\\b(?:but|yet|and)\\b[^.?!\\n]{0,40}\\b(?:nothing|haven't|have not|hasn't|has not|didn't|did not|no one|nobody|never|silence|no (?:answer|reply|response|word|news|decision|update)|(?:weeks?|days?) (?:ago|later|have passed))\\b",
  "\\byou(?: still)? (?:have|had)?(?:n't| not| never)? ?(?:even )?(?:haven't|have not|never|didn't|did not|still haven't) (?:even |once |yet )?(?:replied|reply|responded|respond|answered|answer (?:me|my)|written back|wr[io]te(?:ten)? (?:back|to me)|g[eo]t(?:ten)? back|called (?:me|back)|bothered|kept your|keep your)\\b",
  "\\bthis has gone on (?:too|so|for|long)",
  "\\b(?:none|not one) of my (?:e-?mails|messages|calls|letters|questions)\\b|\\bmy (?:\\w+ ){0,2}?(?:e-?mails?|messages?|calls?|letters?) (?:have |has )?(?:gone|went|been|were|was|remained?) (?:unanswered|ignored|without)",
  "\\b(?:this|the|such a|your) (?:\\w+ )?delay (?:(?:is|has)\\b(?! (?:no|not|fine|ok|okay|understandable|all|quite|only|given|been good|nothing))|in (?:answering|replying|deciding|getting)\\b)",
  `\\bhave heard\\b${within(25)}\\bby now\\b`,
  "\\b(?:did you forget|have you forgotten|you (?:seem to )?have forgotten|you forgot) (?:about )?(?:me|my|us)\\b",
  "\\bhow long does it take (?:you )?to (?:send|reply|answer (?:me|my|an?)|write (?:back|to me|an? (?:\\w+ )?(?:e-?mail|line|reply))|decide)\\b",
  "\\bagain i (?:must |have to )?ask\\b",
  "\\bi (?:\\w+ ){1,6}and (?:got|received|had|heard) (?:no (?:reply|answer|response|word)|nothing)\\b",
]);
