import type { Range } from "../read-lines";
import type { Reader } from "../reader";
import { wordsOf } from "../words";
import { employerNames } from "./employer-names";
import { isSomebodyElses } from "./somebody-elses";

/** An event in a sentence, in plain letters and as written. */
export interface Told {
  plain: string;
  written: string;
  event: Range & { text: string };
}

const tells =
  /\b(?:i (?:\w+ ){0,2}?(?:read|saw|see that|see the|see in|seen|heard|noticed|came across|learn(?:ed|t))|i've (?:\w+ )?(?:read|seen|heard|noticed|learn(?:ed|t))|reading|hearing|(?:sorry|sad|concerned|worried|saddened|shocked) (?:to (?:hear|read|see|learn)|about|for)|in the (?:news|papers?|press|headlines|media)|the news|headlines?|newspaper|media|(?:an?|the) article|reports?|reported)\b/;
const company =
  "(?:company|firm|organi[sz]ation|business|employer|group|hospital|school|bank|agency|charity|plant|university|ceo|chief executive|founder)";
const adjectives =
  "(?: (?:recent|latest|new|big|large|huge|mass|current|ongoing|sad|terrible|awful|accounting|financial|alleged|massive|first|second|round of|wave of|federal|pending|\\d+))*";
/** "the recent accounting", "your", "about": an event that is told of, not one of a kind; as written. */
const determined = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?|[Yy]our|[Tt]his|[Tt]hese|[Tt]hose|[Tt]hat|its|their|such|recent|latest)${adjectives}(?: \\p{Ll}+)? $|\\b(?:about|of|some|more)${adjectives} $`,
  "u",
);
const definite =
  /\b(?:the|these|those|this|your|recent|latest|all the)(?: (?:recent|latest|new|big|large|huge|mass|current|ongoing|sad|financial|alleged|massive|\d+))* $/;
const yourRecent = /\byour (?:(?:recent|latest|current|ongoing|big) )*$/;
/** Verbs and adjectives need this employer as their subject. */
const befalls =
  /^(?:laid off|laid-off|let |clos|fail|los|was |were |been |being |is |are |rated |found |ple|suing|recall(?:ed|ing)? (?!of)|had to|has to|have to|forced|sued|fined|hacked|accused|convicted|arrested|investigated|raided|sanctioned|made redundant|bankrupt(?!cy)|insolvent|indicted|prosecuted|downsized|breached|collapsed|shut(?:ting)? down|missed|cut|going|in )/;

/** Is an event in a sentence bad for this employer, and not somebody else's, the writer's, or their daily work? */
export function concernsThem(told: Told, reader: Reader): boolean {
  const { plain, event } = told;
  const named = [...employerNames(reader), `your ${company}`];
  const them = `(?:${[...named, "you", "the (?:company|firm|school|hospital|university|college|bank|charity|agency)"].join("|")})`;
  const article = /^(?:an?|the|your|that|this) /.exec(event.text)?.[0] ?? "";
  const lead = plain.slice(0, event.start) + article;
  const isNamed = new RegExp(`(?<!\\w)(?:${named.join("|")})(?!\\w)`).test(plain);
  const isTold = tells.test(plain);
  if (!isNamed && !isTold && !yourRecent.test(lead)) return false;
  const follows = new RegExp(`^ (?:the )?${them}(?!\\w)`).test(plain.slice(event.end));
  if (event.text === "suing") return follows;
  if (isOfTheirWork(event.text, reader) || isSomebodyElses(told, them)) return false;
  const theirs = new RegExp(`(?<!\\w)(?:${them}|your)(?:'s?)?(?: [\\w'-]+){0,5}? $`).test(lead);
  if (befalls.test(event.text)) return theirs || follows;
  if (happensTo(them).test(event.text + plain.slice(event.end))) return true;
  if (/^investigations?$/.test(event.text) && /(?:your|'s|s')(?: \w+)? $/.test(lead)) return false;
  return (
    theirs ||
    (isTold && determined.test(told.written.slice(0, event.start) + article)) ||
    (isNamed && definite.test(lead))
  );
}

/** "lawsuit against Larkspur", "layoffs at your company", "breach you had". */
const happensTo = (them: string): RegExp =>
  new RegExp(
    `^(?:[\\w'-]+ ){1,5}?(?:at|against|of|into|from|involving|facing|within|in|by|over at|that hit|affecting|on|for) (?:the )?(?:${them}|your)(?!\\w)`,
  );

/** Words of an event that only say what kind of one it is. */
const qualifies = new Set("product safety data security privacy share stock hiring price plant".split(" "));

/** Words that belong to the role or to what they talked about are the trade's, not news. */
function isOfTheirWork(event: string, { context }: Reader): boolean {
  const root = (folded: string) => folded.slice(0, 5);
  const work = wordsOf(`${context.role} ${context.facts.detail ?? ""}`).filter(
    (word) => word.folded.length >= 4,
  );
  const roots = new Set(work.map((word) => root(word.folded)));
  const named = wordsOf(event).filter((word) => word.folded.length >= 4 && !qualifies.has(word.folded));
  return named.some((word) => roots.has(root(word.folded)));
}
