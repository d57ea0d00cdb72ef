import { datePattern, months, weekdays } from "../date-words";
import { dayInWords, dayOf, weekdayOf } from "../days-in-words";
import type { Sentence } from "../plain-text";
import type { Reader } from "../reader";
import { wordsOf } from "../words";
import { type Rule, sent } from "./rule";

const met = /\b(?:met|spoke|spoken|talked|interview(?:ed|ing)?)\b/g;
/** What may stand between the meeting and its day, beside names and the role. */
const small = new Set(
  (
    "with you your team and i we us our the about for role position job post opening vacancy at on last this again briefly by phone video in " +
    "person of my a an to over call zoom teams it was both dated had were back is when me took place held conversation panel morning " +
    "afternoon early late office s"
  ).split(" "),
);
const notYet =
  /\b(?:look(?:ing)? forward|availab(?:le|ility)|suits?|works?|could|propos\w+|schedul\w+|invit\w+|confirm\w*|again|will|happy to|would)\b|\b(?:next|second|third|final|another|further|upcoming|other)(?: \w+)? interview\b/;
const notThen = /\b(?:by|until|till|before|after|next|since|from|every|each|about|than)\s+(?:the\s+)?$/;
const opensClause =
  /(?:^|[,;:(-]\s*|\b(?:and|when|that|because|as|while|thanks|you)\s+)(?:(?:back |earlier )?(?:on|last|this)\s+)?(?:the\s+)?$/;

/** "I met a nurse", "I spoke to my manager": another meeting. */
const withOthers =
  /^(?: (?:with|to))? (?:an?|my|another|some|several|other|somebody|someone|his|her|two|three|one of)\b(?! (?:panel|member|colleague|few of you|team))/;

/** A day beside the meeting that isn't the day of the interview. */
export const wrongDate: Rule = {
  rule: "wrong-date",
  severity: "warn",
  because: ["tips-5"],
  kinds: sent,
  find: (reader) => {
    const { interview, now } = reader.context;
    const day = interview && dayOf(interview.at, interview.timeZone);
    if (!day) return [];
    const wrong = reader.sentences.flatMap((sentence) => wrongDays(sentence, day, reader)).at(0);
    if (!wrong) return [];
    const weekday = capitalised(weekdays[weekdayOf(day)] ?? "");
    const date = dayInWords(day, `${now.slice(0, 4)}-01-01`);
    return [
      { in: "body", ...wrong, says: `The interview was on ${weekday}${/\d/.test(date) ? `, ${date}` : ""}.` },
    ];
  },
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function wrongDays({ text, start }: Sentence, day: string, reader: Reader): { start: number; end: number }[] {
  return [...text.matchAll(datePattern)]
    .filter((found) => !isThatDay(found.groups ?? {}, day))
    .filter((found) => isBesideMeeting(text, found.index, found.index + found[0].length, reader))
    .map((found) => ({ start: start + found.index, end: start + found.index + found[0].length }));
}

/** Is this written date or weekday the day itself? */
function isThatDay(written: Record<string, string | undefined>, day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (written.weekday) return weekdays[weekdayOf(day)]?.startsWith(written.weekday.slice(0, 3)) ?? false;
  if (written.iso) return written.iso === day;
  if (written.slashed) {
    const [one, two] = written.slashed.split(/[/.]/).map(Number);
    return (one === date && two === month) || (one === month && two === date);
  }
  const named = written.month1 ?? written.month2 ?? "";
  const otherYear = Number(written.year1 ?? written.year2 ?? year) !== year;
  const sameMonth = months[month - 1]?.startsWith(named.replace(".", "").slice(0, 3)) ?? false;
  return sameMonth && Number(written.day1 ?? written.day2) === date && !otherYear;
}

/** Nothing but small words, names and the role stand between the day and the meeting, and it lies behind them. */
function isBesideMeeting(text: string, start: number, end: number, reader: Reader): boolean {
  const before = text.slice(0, start);
  if (notThen.test(before)) return false;
  const isOurs = (found: RegExpExecArray, from: string) =>
    /^interview/.test(found[0]) || !withOthers.test(from.slice(found.index + found[0].length));
  const last = [...before.matchAll(met)].filter((found) => isOurs(found, text)).at(-1);
  const first = [...text.slice(end).matchAll(met)].filter((found) => isOurs(found, text.slice(end))).at(0);
  if (last && isSmall(before.slice(last.index + last[0].length), reader))
    return !isAhead(text, last.index, end);
  if (!first || !isSmall(text.slice(end, end + first.index), reader)) return false;
  const adjoins = /^(?:'s)?\s+$/.test(text.slice(end, end + first.index));
  return (adjoins || opensClause.test(before)) && !isAhead(text, start, end + first.index);
}

function isSmall(between: string, { names }: Reader): boolean {
  if (/[.;:!?()\n]|,\s*(?:and|but|so|then)\b/.test(between.trim())) return false;
  return wordsOf(between).every(
    ({ folded }) => small.has(folded) || weekdays.includes(folded) || names.all.has(folded),
  );
}

/** Is the meeting in this clause still to come? */
function isAhead(text: string, start: number, end: number): boolean {
  const clause = Math.max(...[",", ";", ":"].map((sign) => text.lastIndexOf(sign, start)));
  return notYet.test(text.slice(clause + 1, end));
}
