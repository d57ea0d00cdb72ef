export const weekdays = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
export const months =
  "january february march april may june july august september october november december".split(" ");
const weekday = `(?:${weekdays.join("|")}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?=\\.|,| \\d))`;
const month = `(?:${months.join("|")}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const ordinal = "(?:st|nd|rd|th)?";

/** Ways to write a date or weekday, in plain lower-case letters. Groups: day and month, month and day, ISO, slashed, weekday. */
export const datePattern = new RegExp(
  `\\b(?:(?<day1>\\d{1,2})${ordinal}(?: of)? (?<month1>${month})(?:,? (?<year1>\\d{4}))?|` +
    `(?<month2>${month}) (?:the )?(?<day2>\\d{1,2})${ordinal}(?!\\d|[:.]\\d)(?:,? (?<year2>\\d{4}))?|` +
    "(?<iso>\\d{4}-\\d{2}-\\d{2})|" +
    "(?<slashed>\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)(?=[\\s,;:!?)]|\\.?$|\\.\\s)|" +
    `(?<weekday>${weekday}))(?![\\p{L}\\d])`,
  "gu",
);

const metWhen =
  /\b(?:today|yesterday|(?:this|that|yesterday|earlier this|earlier that) (?:morning|afternoon|evening)|last (?:week|month|night|\w+day)|earlier (?:today|this week)|this week|the other day|(?:a|one|two|three|four|five|six|ten|several|few|\d+) (?:days|weeks|day|week|months|month) ago|a (?:few|couple of) (?:days|weeks) ago)\b/;
const ahead = /\b(?:by|until|till|next|before)(?: the)? $/;

/** Does this plain text say on which day something was, not by when it will be? */
export function mentionsDate(text: string): boolean {
  const line = text.replace(/\s/g, " ");
  if (metWhen.test(line)) return true;
  return [...line.matchAll(datePattern)].some((found) => !ahead.test(line.slice(0, found.index)));
}
