import type { PlainDate } from "@/lib/policy/types";
import type { Calendar } from "./calendar";
import { type DaySaid, daysSaid } from "./days-said";

/** The day by which they will be in touch, and the words they named it with. */
export interface Promised {
  day: PlainDate;
  said: string;
}

/**
 * The day that a letter promises news by, or null. A day counts where they say that the user hears from them or that
 * they decide by it; not the day of a talk, of a deadline for the user, or of a promise that they didn't keep.
 */
export function promiseIn(sentences: readonly string[], calendar: Calendar): Promised | null {
  let best: (Promised & { weight: number }) | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const here = strongestIn(sentence, sentences[at - 1] ?? "", sentences.length, calendar);
    if (here && here.weight > (best?.weight ?? 0)) best = here;
  }
  return best && { day: best.day, said: best.said };
}

function strongestIn(sentence: string, before: string, of: number, calendar: Calendar) {
  let best: (Promised & { weight: number }) | null = null;
  for (const said of daysSaid(sentence, calendar)) {
    const weight = weightOf(said, sentence, before, of);
    // Of "by Friday, by Monday at the latest", the later one.
    if (weight > 0 && weight >= (best?.weight ?? 0)) {
      best = { day: said.day, said: inTheirWords(sentence, said), weight };
    }
  }
  return best;
}

const contact = new RegExp(
  [
    "\\b(?:be|being|been|get|getting|keep|stay) in (?:touch|contact)\\b",
    "\\b(?:get|gets|getting|got|come|comes|coming|circle|write|report|revert)\\b[^,;]{0,20} back\\b(?! (?:to|with) (?:me|us)\\b)",
    "\\bback (?:to|with|in touch with) you\\b",
    "\\blet(?:ting)? (?:you|all (?:the )?(?:candidates|applicants|finalists)|every(?:one|body))\\b[^.;]{0,20} know\\b",
    "\\b(?:you|candidates|applicants|everyone)(?:['’](?:ll|d))?\\b[^.;]{0,40}\\bhear(?:d|ing)?\\b",
    "\\bhear (?:back |anything |something |more |again )?(?:from|either way|one way|by|before|in|within|next|on)\\b",
    "\\b(?:update|inform|notify|contact|call|ring|phone|e-?mail|message|tell|text|answer|write|write to|write you|speak to|drop|send) (?:you|all|every|candidates|applicants|the (?:candidates|finalists))\\b",
    "\\bgiv(?:e|ing) you (?:an? |my |our |the |some )?(?:call|ring|answer|update|news|feedback|decision|response)\\b",
    "\\bkeep you (?:posted|updated|informed|in the loop)\\b",
    "\\b(?:you|candidates|applicants)\\b[^.;]{0,20}\\b(?:have|receive|get|expect) (?:an? |our |my |the |some |more |any |further |final )*(?:news|update|answer|feedback|reply|response|decision|call|e-?mail|letter|offer|word|message|communication)",
    "\\b(?:have|share|bring|with|communicate|announce|send)(?: out)? (?:an? |our |my |the |some |more |any |further |final )*(?:news|update|answer|feedback|reply|response|results?|outcome)\\b",
    "\\b(?:respond|reply|write|get back|speak|talk)(?:ing)? to (?:you|all|every|each|candidates|applicants)",
    "\\b(?:touch base|check back|speak again|talk again|catch up again|nudge|chase (?:me|us)|ping me)\\b",
    "\\b(?:i|we)(?:['’]ll| will) (?:send|share|forward|pass)\\b(?![^.;]{0,40}(?:invit|link|calendar|zoom|teams))",
    "\\breach(?:ing)? out\\b",
    "\\bfollow(?:ing)? up with you\\b",
    "\\b(?:i|we)(?:['’]ll| will| shall) follow up\\b",
    "\\bhearing back\\b",
    "\\b(?:give|allow) (?:us|me)\\b",
    "\\bbear with (?:us|me)\\b",
    "\\bpatien(?:ce|t) (?:until|till)\\b",
    "\\b(?:i|we)(?:['’]ll| will| shall| can| should| won['’]t) (?:reply|respond|confirm|be able to (?:tell|say)|know)\\b",
    "\\bexpect (?:an? |our |my |some )?(?:one|call|answer|reply|decision|news|response|e-?mail|word)\\b",
  ].join("|"),
  "i",
);
const deciding =
  /\b(?:deci(?:de|des|ding|sions?)|finali[sz]\w*|conclu\w*|wrap(?:ping)? up|complet\w*|finish\w*|know(?:s|ing)? more|know yet|made up (?:our|their) minds|make (?:a|the|our) (?:call|choice)|clear(?:er)? picture|make up (?:our|their) minds|next steps?|shortlist\w*|timelines?|timeframes?|outcomes?|results?|turn\w* (?:it |this |things )?around|process\w*|aim(?:ing|s)?|target\w*|still (?:interviewing|meeting|seeing|speaking)|interviews? (?:run|continue|are (?:running|going on)|until)|interviewing|review(?:ing)?|discuss(?:ing)? (?:it|this|internally|with the)|panel (?:meets|is meeting|will meet|reconvenes)|committee|sign-?off|approv\w+|move forward|settle|choose|news|feedback|(?:an|our|the final) answer)\b/i;
const asksOfThem =
  /\b(?:please|kindly|could you|can you|would you|will you|are you (?:free|available|able)|let (?:me|us) know|invit\w+|schedul\w+|availab\w+|slots?|deadline|start(?:ing)? date|join (?:us|our|the)|come (?:in|by|to)|offer (?:is|remains|stands)|sign|submit|complete the|(?:talk|call|meeting|interview|conversation) (?:is|will be|is set|on|at|for)|see you|meet(?:ing)? you|work for you|suit you|speak with you|chat)\b/i;
const isOver =
  /\b(?:met|spoke|talked|interviewed|visited|came|enjoyed|thank(?:s| you)|great to|good to|nice to|lovely to|pleasure|following (?:our|your)|further to|(?:i|we)(?:['’]d| had)? (?:said|promised|planned|hoped|wanted|meant|intended|missed)|as (?:planned|promised)|didn['’]?t|couldn['’]?t|wasn['’]?t|weren['’]?t|was (?:supposed|meant|unable)|were (?:supposed|meant|unable)|out of (?:the )?office (?:last|on)|applied|posted)\b/i;
const asAQuestion =
  /^\s*,?\s*(?:works?|suits?|would (?:work|suit)|is (?:ok|okay|good|fine|better)|at (?:\d|noon|midday))\b/i;
const fragment =
  /^(?:hopefully|probably|likely|most likely|ideally|perhaps|maybe|by|before|on|in|within|not|no later|around|at the latest|sometime|some time|early|late|mid|the (?:\d|end|week|beginning|middle|first|second|last)|end|next|this|tomorrow|friday|monday|tuesday|wednesday|thursday|i(?:'d| would) say)\b/i;

/** How surely a day is a promise: 0 where it is none. */
function weightOf(said: DaySaid, sentence: string, before: string, of: number): number {
  const clause = clauseAround(sentence, said);
  const promised = contact.test(clause) && !requested.test(clause);
  if (denied.test(clause) && !until.test(sentence.slice(0, said.start))) return 0;
  if (!promised && (isOver.test(clause) || asksOfThem.test(clause))) return 0;
  if (isOver.test(clause) && brokenPromise.test(clause)) return 0;
  if (promised && asAQuestion.test(sentence.slice(said.end))) return sureCall.test(clause) ? 4 : 0;
  const surely = /^[^,;]{0,4}at the (?:very )?latest/i.test(sentence.slice(said.end)) ? 0.5 : 0;
  if (promised) return 4 + surely;
  if (contact.test(sentence)) return 3 + surely;
  if (deciding.test(clause)) return 2 + surely;
  if (deciding.test(sentence)) return 1 + surely;
  const words = sentence.split(" ").length;
  if (words > 9 || !fragment.test(sentence.trim())) return 0;
  return contact.test(before) || of <= 2 ? 3 : deciding.test(before) ? 1 : 0;
}

// "Please get in touch by Friday" binds the user; "please bear with us until Friday" doesn't.
const requested =
  /^(?!.*\b(?:if you|bear with|patient|patience|give us|allow us)\b).*\b(?:please|kindly|(?:can|could|would|will) you)\b/i;
// "We can't tell you by Friday" names no day; "we can't tell you before Friday" and "no later than Friday" do.
const denied =
  /^(?!.*\b(?:if|should) (?:you|we)\b)(?!.*\b(?:later|longer|further) than\b).*(?:\b(?:not|cannot|unable|never)\b|n['’]t\b)/i;
const until = /\b(?:until|till|before|earlier than|sooner than)(?: \S+){0,4} *$/i;
const brokenPromise =
  /\b(?:(?:i|we)(?:['’]d| had)? (?:said|promised|planned|hoped|meant|intended|missed)|as (?:planned|promised)|didn['’]?t|couldn['’]?t|wasn['’]?t|weren['’]?t|(?:was|were) (?:supposed|meant|unable))\b/i;
const sureCall = /\b(?:call|ring|phone) you\b/i;

const joint =
  /[;:–—]|\s-\s|,\s+(?:and|but|so|then|after which|yet)\b|\b(?:and|but|so|then) (?=(?:i|we|you|they|she|he|the|our|should|will|hope|expect|aim)\b)|,\s+(?=(?:i|we|you|they|please|so|which|at which)\b)/gi;

/** The part of a sentence that a day stands in. */
function clauseAround(sentence: string, { start, end }: DaySaid): string {
  let from = 0;
  for (const { index, 0: joining } of sentence.matchAll(joint)) {
    if (index >= end) return sentence.slice(from, index);
    if (index + joining.length <= start) from = index + joining.length;
  }
  return sentence.slice(from);
}

const leading =
  /(?:\b(?:no later than|not later than|not before|latest by|by|before|on|in|within|over|until|till|around|about|sometime|after|at|towards?|from|during|hopefully|probably|the|week of)\s+){1,4}$/i;

/** "by the end of next week": with the small words that lead up to it. */
function inTheirWords(sentence: string, { start, end }: DaySaid): string {
  const lead = leading.exec(sentence.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  return sentence.slice(start - lead, end).trim();
}
