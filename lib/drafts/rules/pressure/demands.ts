import { anAnswer, type Pressing, pressing, within } from "./pressing";

const haste =
  "(?:as soon as (?:possible|you can|you possibly can)|asap|a\\.s\\.a\\.p|immediately|right (?:away|now)|now(?=[.,!?]|$)|straight away|at once|urgently|promptly|quickly|without (?:any )?(?:further )?delay)";
const day =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|noon|\\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:the )?end of|close of|cob|eod|(?:the |this |next )(?:week|month|\\d|mon|tues|wednes|thurs|fri|satur|sun))";
const by = `(?:(?:by|before|until|no later than|not later than|at the latest(?: by| on)?) ${day}|within (?:the |a |\\d|one|two|three|24|48|next)|(?:today|tonight|tomorrow)\\b)`;
const when = `(?:${haste}|${by})`;
const whenAtLast = `(?:${when}|this (?:week|month)|(?:before|by) (?:that|then)|very soon)`;
const ofOthers = "(?![^.?!;\\n]{0,25}\\b(?:another|other|elsewhere|them|second|landlord|school)\\b)";
const toMe = `(?:reply|respond|revert|update me|inform me|advise(?: me)?|(?:share|send|give) (?:me )?(?:an|any|the) update|answer(?: me)?|get back to me|come back to me|write back|call me back|decide|confirm|make (?:a|your|the) decision|(?:give|send) me (?:an?|your|the) ${anAnswer}|let me (?:know|have))`;
const ofTheirs =
  "(?! (?:if|whether|what|which|when) (?:you need|anything|there is anything|there's anything|i can|that (?:suits|works)|this (?:suits|works)|you (?:have|would like|want)))";
const tells = `(?:${toMe})\\b${ofTheirs}`;
const asking =
  "(?:please|kindly|you (?:must|should|need to|have to|ought to)|i (?:\\w+ )?(?:ask|need|want|expect|urge|request|beg|insist|require|would like|must ask)(?: that)? you(?: to)?|i'd like you to|(?<=(?:^|[.?!\\n] ?))(?:so |and |but |now )?)";
const matter =
  "(?:(?:this|it|my (?:situation|request|question|case|matter)|the matter)(?:'s| is| has become| is becoming))";

const noNeed =
  /\b(?:no need|needn't|no rush|no hurry|no pressure|no urgency|don't (?:have|need|feel)|do not (?:have|need|feel)|not (?:have|need|expect|asking|urgent)|never|without any)\b/;
/** Another deadline, told calmly, may come with a question. */
const otherDeadline = new RegExp(
  `${noNeed.source}|\\b(?:offer|deadline|(?:another|other) (?:company|employer|firm|school|hospital))\\b`,
);
const theirWork =
  /\b(?:you (?:said|mentioned|told|explained|described|showed)|how|why|where|when|if|patients?|cases?|customers?|clients?|pupils?|calls?)\b/;
const thanking =
  /(?<!\b(?:would|'d|will|i'll) (?:be |really |very |much |greatly |most |so )*)\b(?:thank(?:s| you)|grateful|appreciated?|glad)\b[^.?!;]{0,40}$|\b(?:this is|here(?:'s| is)|sending you|send you)\b[^.?!;]{0,20}$/;

const setsATime = "This sets them a time to answer. They may still be seeing others.";
const mayPress = "This may read as pressure. They may still be seeing others.";

/** A date or haste set for their answer. */
export const demands: Pressing[] = [
  ...pressing(setsATime, noNeed, [
    `\\bi(?:'d|'ll)? (?!do not|don't|did not|didn't|never|would never)(?:\\w+ ){0,2}?(?:need|require|want|expect|demand|must have|insist on|like|appreciate) (?:to (?:have|get|receive) )?(?:an?|the|your|some) ?${anAnswer}\\b${ofOthers}${within(50)}\\b${whenAtLast}`,
    `\\bi(?:'d|'ll)? (?!do not|don't|did not|didn't|never|would never)(?:\\w+ ){0,2}?(?:need|want|have|expect|must|insist|require|would need|like|trust|assume)(?: to| that i will| i will| that i'll)? (?:hear|know|be told)${ofOthers}(?: (?:back|from you|from your team|something|anything|(?:whether|if) i ${within(30)}|where (?:i|we|things) stand|your (?:decision|answer)|the (?:outcome|result|decision)))* ${whenAtLast}`,
    `\\bi (?:really |now |simply |do |just |must |absolutely )*(?:expect|demand|insist on) (?:an?|the|your|some) ${anAnswer}\\b`,
    `${asking}(?: please| kindly| just| also)?\\b ?${tells}${within(45)}\\b${when}(?! if (?:you|anything))`,
    `\\b(?:please|kindly) [^.?!;\\n]{2,40}? and ${tells}${within(45)}\\b(?:${haste}|${by})`,
    `\\b(?:please|kindly|must|(?:beg|urge|ask)(?:ging)? you to) (?:\\w+ )?tell me (?:today|now|tonight|by ${day}|before ${day}|${haste})`,
    "\\bplease (?:decide|answer|reply|respond|give me (?:an|your) \\w+) (?:before|by) then\\b",
    `(?<=(?:^|[.?!\\n] ?))tell me (?:today|now|tonight|by ${day})\\b`,
    "\\bi (?:really |just |now |do )*(?:need|must have|require) (?:it|one|that|this|an answer|a reply|your answer|to know|to hear(?: back| from you)*) (?:very |really |pretty )?(?:soon|now|fast|quickly|today|tomorrow|urgently)\\b",
    `\\bif you (?:could|would|can) (?:please )?${tells}${within(30)}\\b${haste}`,
    `\\bi (?:\\w+ ){0,4}?(?:hear(?: back)?(?: from you)?|(?:get|receive|have) (?:an|your|a) ${anAnswer}) (?:${haste}|at the latest)`,
  ]),
  ...pressing(setsATime, otherDeadline, [
    `\\b(?:could|can|would|will) you(?: please| kindly| just| also)? ?${tells}${within(45)}\\b${when}(?! if (?:you|anything))`,
  ]),
  ...pressing(mayPress, thanking, [
    "\\b(?:look(?:ing)? forward to|await(?:ing)?|request|expect(?:ing)?|(?:would|'d) (?:\\w+ )?(?:appreciate|welcome)|hop(?:e|ing) for|count(?:ing)? on|ask(?:ing)? for|(?:would|'d) (?:\\w+ )?be (?:\\w+ )?grateful for|need|for|anticipat(?:e|ing)) (?:an?|your|the) (?:very )?(?:prompt|immediate|urgent|swift|speedy|quick|fast|rapid|early) (?:answer|reply|response|decision|feedback|attention|action)\\b",
    "\\b(?:an?|your) (?:prompt|immediate|urgent|swift|speedy|quick|fast|rapid) (?:answer|reply|response|decision|feedback) (?:would|is|will)\\b",
  ]),
  ...pressing(mayPress, theirWork, [
    `\\b${matter} (?:very |really |quite |rather |now |extremely |somewhat |getting |a bit |most |becoming )*(?:urgent|time-sensitive|of the essence)\\b(?! (?:care|work|case|need|patient|medicine|treatment|problem|for (?:you|the|your)))`,
    "\\b(?:an? |most |as )?urgent (?:matter|request|reply|response|answer|decision|update|question|follow-?up|message)\\b",
    "(?<=(?:^|[.?!\\n] ?))urgent(?:ly)?\\b(?! (?:care|and|treatment|cases))",
    "\\bi urgently (?:need|require|want)\\b",
    "\\btime is (?:running out|of the essence)\\b",
  ]),
  ...pressing(mayPress, /(?:\bnot?|n't|\bnever|\bwithout)\b[^,;]{0,20}$/, [
    "\\b(?:i|and|must|but|to) (?:must |have to |would |would strongly |strongly |really )?(?:urge|beg|implore|am begging|am urging) you\\b(?! (?:pardon|not to (?:worry|rush|hurry)))|\\bi'(?:m|d) (?:urge|beg|begging|urging|imploring) you\\b",
  ]),
  ...pressing(setsATime, noNeed, [
    `(?<=(?:^|[.?!\\n] ?))(?:really |just |so )?need (?:to (?:know|hear)|an answer|your (?:answer|decision|reply))\\b${within(30)}\\b${whenAtLast}`,
  ]),
  ...pressing(setsATime, /\bi(?:'ll| will| can| could| would|'d) (?!like|need|want|appreciate|hope|expect)/, [
    "\\b(?:let me know|answer|reply|respond|decide|decision|hear from you)\\b[^.?!\\n]{0,40}\\bat the (?:very )?latest\\b",
  ]),
  ...pressing(setsATime, otherDeadline, [
    `\\b(?:any chance|possible|so kind) (?:that |as )?(?:you|for you|to)(?:'d| could| can| would| to)? ?${tells}${within(45)}\\b${when}`,
    `\\b(?:an?|your) ${anAnswer}\\b${within(15)}\\b(?:${when})(?: ?\\w+){0,3}? (?:would|will|is (?:needed|required|essential|necessary|important|expected|imperative))\\b`,
    "\\b(?:answer|reply|response|decision|decide|hear(?:ing)?|know|update)\\b[^.?!\\n]{0,30}\\bsooner rather than later\\b",
    "\\bthe sooner (?:you (?:decide|answer|reply|respond|write|tell|let)|i (?:hear|know)|your)\\b",
  ]),
  ...pressing(mayPress, undefined, [
    "\\b(?:reply|respond|revert|answer|update|let me know|feedback|decision|decide)\\b[^.?!\\n]{0,40}\\bat the (?:very )?earliest\\b(?! (?:convenience|possible convenience|opportunity))",
    "\\b(?:(?:do|show|have|had|extend|give)\\b(?: me)?(?: at least)? the (?:common )?(?:courtesy|decency)|the (?:common )?courtesy of an? (?:answer|reply|response)|common (?:courtesy|decency))\\b",
    "\\bleast i (?:could|can|would|might) (?:expect|ask|hope)\\b",
    "\\b(?:have|did|do|are) you even (?:read|look\\w*|consider\\w*|get|got|see|seen|receiv\\w*|open\\w*|care|remember|know|interested|planning|going|still)\\b",
    "\\b(?:tired|sick|weary) of (?:all )?(?:the |this )?waiting\\b|\\bi(?:'m| am) (?:\\w+ ){0,2}?fed up\\b",
    "\\b(?:do|are) you (?:intend|plan|mean|going|planning|intending)(?:ing)? to (?:answer|reply|respond|write back|ever)\\b",
    "\\bi(?:'ve| have) been (?:very |more than |extremely |quite |so |rather )?patient\\b(?! with)",
    "\\b(?:please|kindly|could you|can you|would you)(?: please| kindly)? (?:hurry|expedite|speed)\\b|\\bexpedite (?:your|the) (?:decision|process|review|answer)\\b",
    "\\b(?:weeks?|days?|time) (?:is|are|should be) (?:more than )?enough (?:time )?(?:to (?:decide|answer|reply|choose)|for you)\\b",
    "\\bis (?:it|that|a reply|an answer) (?:really )?(?:so|that|too) (?:hard|difficult|much) to (?:send|write|reply|answer|pick|ask|expect)\\b",
    "\\bleast you (?:could|can) do\\b",
    "(?<=(?:^|[.?!\\n] ?))(?:please,? )?(?:just )?answer me\\b",
    `\\bso (?:please )?(?:decide|answer|reply|respond)\\b${within(20)}\\b${when}`,
    "\\b(?:revert|reply|respond|answer)(?: back| to me)? at the earliest\\b",
    "\\bdesperate(?:ly)? (?:to hear|for (?:an?|your|news|word|any)|need|wait)",
    "\\b(?:i|and|but) can only (?:wait|hold|keep)\\b",
    "\\b(?:treat|regard|consider|mark|make) (?:(?:this|it|me|my \\w+) )?(?:as )?(?:(?:very |most )?urgent|a (?:matter of )?(?:top )?(?:priority|urgency))\\b",
    "\\b(?:an?|your) (?:answer|reply|response|decision|update) (?:today|tomorrow|tonight|this week) (?:would|is|will)\\b",
    "\\b(?:will|can|could|would) (?:you|somebody|someone|anybody|anyone) (?:please )?finally\\b|\\b(?:you|somebody|someone|anybody|anyone) (?:can|could|would) finally (?:answer|reply|respond|decide|tell|write|let)\\b",
    "\\b(?:don't|do not) ignore (?:this|my|me)\\b|\\bis (?:anyone|anybody) (?:reading|there|getting (?:this|my)|going to (?:answer|reply|respond))\\b",
    "\\bi (?:must |have to |do )?insist on (?:an?|your|the|some) (?:\\w+ )?(?:answer|reply|response|decision|update)\\b",
    "\\b(?:reply|respond|answer|revert|update me|confirm|decide)\\b[^.?!\\n]{0,30}\\bon (?:(?:top )?priority|an? (?:urgent|priority) basis)\\b",
    "\\b(?:await|awaiting|waiting for) (?:your|an?) (?:\\w+ )?(?:reply|response|answer|decision)\\b[^.?!\\n]{0,10}\\b(?:urgently|asap)\\b",
    "\\bif you (?:do |really |still )*(?:want|are interested in) me\\b[^.?!\\n]{0,40}\\b(?:fast|quick(?:ly)?|soon|now|hurry|today|tomorrow)\\b|\\b(?:fast|quickly|soon|now|today)\\b[^.?!\\n]{0,12} if you (?:do |really |still )*want me\\b",
    "\\b(?:hires? me|(?:other|another|my) (?:\\w+ )?(?:offers?|company|companies|employer|firm|job))\\b[^.?!\\n]{0,50}\\bso (?:please )?(?:be quick|hurry|decide|you(?:'d| had| will|'ll)? (?:better|need|have|must|should)(?: to)? (?:move|act|decide|be quick|hurry|answer))\\b",
    "\\b(?:hurry up|speed (?:it |this |things |your decision )up|make up your mind|stop (?:ignoring|stalling))\\b",
    "\\b(?:don't|do not) (?:keep|make|let|leave) me (?:wait|waiting|hanging)\\b",
    "\\b(?:the clock is ticking|(?:running out of|losing|lost|test(?:ing|s)?|tr(?:ies|ying)|end of) (?:my )?patience|my patience (?:(?:is|has|with you is) (?:\\w+ )?(?:running|run|wear|worn|not|at an|at its|limited|thin|gone|exhausted|ending|coming|over|being)|with you\\b(?! as))|(?:getting|growing|becoming|rather|very|quite) impatient)\\b",
    "\\b(?:i (?:must |have to |do )?(?:insist|demand) (?:that you|to (?:know|hear|be|get))|i must insist\\b)",
    "\\b(?:you owe me|(?:that|it) is the least you (?:could|can) do|it is only fair (?:that you|to (?:tell|let|answer|inform))|i (?:deserve|am owed|am entitled to) (?:an?|your|some|at least|better))\\b",
  ]),
];
