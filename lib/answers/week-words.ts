import { addDays, weekdayOf } from "@/lib/days/day";
import { type Calendar, endOfWeek, type Phrase, weekdayAfter, weekdayIn, workingDaysAfter } from "./calendar";
import { weekday, weekdayNumber } from "./said-words";

const edge =
  "(?:(end|close|back end|latter part|second half|later|late|early|earlier|beginning|start|first half|first thing|middle|mid|mid-|sometime|some time|during|in the course)(?: of| in| on)?[ -])?";
const ahead: Record<string, number> = { "this week": 0, "the week": 0, "our week": 0, week: 0 };

/** Weekdays and parts of a week. The first that is found at a place counts, so the longer ones stand first. */
export const weekPhrases: Phrase[] = [
  // What is over, and what comes again and again, names no day ahead.
  {
    said: new RegExp(
      `\\b(?:last|past|every|each|most) (?:${weekday}|week)\\b|\\b(?:on )?${weekday} (?:last|gone)\\b`,
      "gi",
    ),
    day: null,
  },
  {
    said: /\bthe day after tomorrow\b/gi,
    day: (_, { today }) => addDays(today, 2),
  },
  {
    said: new RegExp(
      `\\b(?:a week|one week) (?:on|from|after) (?:(today|now|tomorrow)|${weekday})\\b|\\b${weekday} week\\b`,
      "gi",
    ),
    day: ([, from, first, second], { today }) => {
      if (from) return addDays(today, from.toLowerCase() === "tomorrow" ? 8 : 7);
      const number = weekdayNumber(first ?? second);
      return number === null ? null : addDays(weekdayAfter(today, number), 7);
    },
  },
  {
    said: new RegExp(
      `\\b(?:${weekday},? (?:of |in )?(?:the )?(next week|week after next)|(?:the )?(next week|week after next),? (?:on )?${weekday})\\b`,
      "gi",
    ),
    day: ([, first, after, week = after, second], { today }) => {
      const number = weekdayNumber(first ?? second);
      return number === null ? null : weekdayIn(today, number, week?.toLowerCase() === "next week" ? 1 : 2);
    },
  },
  {
    said: new RegExp(
      `\\b${edge}(?:the )?(week after next|(?:next|this|coming|following|our)(?: working| business)? week|week)(?:['’]s end)?\\b(?!s|end| or\\b| from\\b| commencing| beginning| starting| of\\b)`,
      "gi",
    ),
    day: ([whole, part, named = ""], calendar) => {
      const week = named.toLowerCase().replace(/ (?:working|business) /, " ");
      const isBare = week === "week" && !whole.includes("’s end") && !whole.includes("'s end");
      if (isBare && (!part || !/end|late|close|half|part/i.test(part))) return null;
      const weeks = ahead[week] ?? (week === "week after next" ? 2 : 1);
      return partOfWeek(part, weeks, calendar);
    },
  },
  {
    said: /\bthe week after(?: that\b|(?=\s*(?:[.,;:!?)]|$)))/gi,
    day: (_, calendar) => partOfWeek("end", 2, calendar),
  },
  {
    said: /\b(?:before|by the time) the week is (?:out|over)\b/gi,
    day: (_, calendar) => partOfWeek("end", 0, calendar),
  },
  { said: /\bEOW\b/g, day: (_, calendar) => partOfWeek("end", 0, calendar) },
  {
    said: /\b(?:(?:after|following|once) the (?:long |bank holiday )?week-?end|(?:over|at|during|by) the (?:long )?week-?end|(?:this|the coming) week-?end)\b/gi,
    day: ([whole], { today, workweek }) =>
      /^(?:after|following|once)/i.test(whole)
        ? workingDaysAfter({ today: weekdayAfter(addDays(today, -1), 7), workweek, monthFirst: false }, 1)
        : weekdayAfter(addDays(today, -1), 7),
  },
  {
    said: new RegExp(`\\b(next|this coming|this|the following) ${weekday}\\b`, "gi"),
    day: ([, which = "", name], { today }) => {
      const number = weekdayNumber(name);
      if (number === null) return null;
      if (which.toLowerCase() === "next") return weekdayIn(today, number, 1);
      return weekdayAfter(today, number);
    },
  },
  {
    said: new RegExp(`\\b${weekday}\\b`, "gi"),
    day: ([, name], { today }) => {
      const number = weekdayNumber(name);
      return number === null ? null : weekdayAfter(today, number);
    },
  },
  { said: /\btomorrow\b/gi, day: (_, { today }) => addDays(today, 1) },
  {
    said: new RegExp(
      `\\b(?:today|tonight|this (?:morning|afternoon|evening)|(?:(?:the )?end of (?:the |this )?(?:working |business )?(?:day|business|play)|EOD|COB|close of (?:business|play))(?!,? (?:on |the )?(?:${weekday}|tomorrow|\\d|\0)))\\b`,
      "gi",
    ),
    day: (_, { today }) => today,
  },
];

/** Early is Tuesday, the middle Wednesday, and everything else the end. A week that is nearly over is the next. */
function partOfWeek(part = "", weeks: number, calendar: Calendar) {
  const { today } = calendar;
  const isOver = weeks === 0 && weekdayOf(today) > 5;
  const ahead = isOver ? 1 : weeks;
  if (weeks > 0 && /early|earlier|beginning|start|first/i.test(part)) return weekdayIn(today, 2, ahead);
  if (weeks > 0 && /mid/i.test(part)) return weekdayIn(today, 3, ahead);
  return endOfWeek(calendar, ahead);
}
