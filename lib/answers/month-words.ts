import { addDays, weekdayOf } from "@/lib/days/day";
import type { PlainDate } from "@/lib/policy/types";
import { inMonthOf, monthsAfter, type Phrase } from "./calendar";
import { month, monthNumber, weekday, weekdayNumber } from "./said-words";

const named = `(?:${month}\\b(?!\\.? \\d)(?: (20\\d\\d))?|(?:the |this |that )?(next month|this month|month)\\b)`;
const ordinal = "(\\d{1,2})(?:st|nd|rd|th)";
const notADay =
  "(?! (?:of (?!(?:this|the|next) month)|round|stage|interview|floor|time|week|year|month|half|quarter|candidate|person|step|place|anniversary|party)|[/:.-]\\d)";

/** Months and parts of one, and days that are named by their number alone. */
export const monthPhrases: Phrase[] = [
  {
    said: new RegExp(`\\b(?:the )?(first|second|third|fourth|last) week (?:of|in) ${named}`, "gi"),
    day: ([, which = "", name, year, relative], { today }) => {
      const first = firstOf(today, name, year, relative);
      const last = { first: 7, second: 14, third: 21, fourth: 28 }[which.toLowerCase()] ?? 31;
      return first && inMonthOf(first, last);
    },
  },
  {
    said: new RegExp(
      `\\b(early|beginning|start|first days|first half|middle|mid|late|later|end|close|second half|in|during|sometime|some time|over|within|throughout)(?: of| in| on)?[ -]${named}`,
      "gi",
    ),
    day: ([, part = "", name, year, relative], { today }) => {
      const first = firstOf(today, name, year, relative);
      if (relative?.toLowerCase() === "month" && !/end|close|late|mid/i.test(part)) return null;
      return first && inMonthOf(first, lastOfPart(part.toLowerCase()));
    },
  },
  {
    said: new RegExp(`\\b(by|before|until|till) ${month}\\b(?!\\.? \\d)(?: (20\\d\\d))?`, "gi"),
    day: ([, , name, year], { today }) => firstOf(today, name, year, undefined),
  },
  {
    said: new RegExp(
      `\\b(?:${weekday},? )?(?:the )?${ordinal}\\b(?: of (this|the|next) month)?${notADay}(?! ${month}\\b)`,
      "gi",
    ),
    day: ([whole, name, date, of], { today }) => {
      if (!/the |month/i.test(whole) && !name) return null;
      return of?.toLowerCase() === "next"
        ? dayOfMonth(monthsAfter(inMonthOf(today, 1), 1), Number(date), null)
        : dayOfMonth(today, Number(date), weekdayNumber(name));
    },
  },
  { said: /\b(?:next month)\b/gi, day: (_, { today }) => inMonthOf(monthsAfter(today, 1), 31) },
  {
    said: /\b(?:this month|the month is (?:out|over)|EOM|month[ -]end)\b/gi,
    day: (_, { today }) => inMonthOf(today, 31),
  },
];

/** The first day of the month that is meant: this one, or the next of that name. */
function firstOf(today: PlainDate, name?: string, year?: string, relative?: string): PlainDate | null {
  const thisMonth = inMonthOf(today, 1);
  if (relative) return monthsAfter(thisMonth, relative.toLowerCase() === "next month" ? 1 : 0);
  const number = monthNumber(name);
  if (number === null) return null;
  if (year) return `${year}-${String(number).padStart(2, "0")}-01`;
  return monthsAfter(thisMonth, (number - Number(today.slice(5, 7)) + 12) % 12);
}

/** The last day of a third, of the first half, or of the month. */
function lastOfPart(part: string): number {
  if (/^(?:early|beginning|start|first days)/.test(part)) return 10;
  return /^(?:mid|first half)/.test(part) ? 15 : 31;
}

/** The next day of that number; where a weekday was named with it, the next that is one, if there is one soon. */
function dayOfMonth(today: PlainDate, date: number, weekday: number | null): PlainDate | null {
  if (date < 1 || date > 31) return null;
  const ahead = Array.from({ length: 120 }, (_, days) => addDays(today, days)).filter(
    (day) => Number(day.slice(8)) === date,
  );
  return ahead.find((day) => weekdayOf(day) === weekday) ?? ahead[0] ?? null;
}
