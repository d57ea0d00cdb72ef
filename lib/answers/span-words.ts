import { addDays } from "@/lib/days/day";
import type { PlainDate } from "@/lib/policy/types";
import { type Calendar, monthsAfter, type Phrase, workingDaysAfter } from "./calendar";
import { isVague, number, numberSaid } from "./said-words";

const before =
  "\\b(?:(?:with)?in|inside|over|during|for|after|takes?|take up to|taking|need|needs|about|around|approximately|roughly|at most|up to|no more than|(?:with)?in (?:about|around|approximately|roughly|at most)|(?:another|the next|the coming|the following|next|coming|following))";
const unit = "(hours?|days?|weeks?|wks?|fortnights?|months?)";

/** Spans of time, counted from the day it came: "within ten days", "in two to three weeks", "over the next few days". */
export const spanPhrases: Phrase[] = [
  {
    said: new RegExp(
      `\\b${number} (?:more )?${unit} ago\\b|\\b(?:last|past|previous) ${number} ${unit}\\b`,
      "gi",
    ),
    day: null,
  },
  {
    said: new RegExp(
      `${before} (?:the |a further |another |an additional )?(?:(?:next|coming|following) )?(?:${number}(?:(?: ?[-–—/] ?| to | or )${number})? )?(?:more |other |further )?((?:working|business|calendar|week) ?)?${unit}(?:['’]s?)?(?: time)?( or (?:so|two))?\\b`,
      "gi",
    ),
    day: (match, calendar) => {
      const [whole, from, to, kind = "", length = "", more] = match;
      // "Next week" is a week of the calendar; "the coming weeks" are a span.
      const isSpan =
        /\banother\b/i.test(whole) || (/s$/i.test(length) && /next|coming|following/i.test(whole));
      if (!from && !isSpan) return null;
      const least = to ?? from ?? (/s$/i.test(length) ? "few" : "a");
      const many = more?.endsWith("two") ? 2 : numberSaid(least);
      const counted = /working|business|week/i.test(kind) || (/^day/i.test(length) && isVague(least));
      return after(calendar, many, length.toLowerCase(), counted);
    },
  },
  {
    said: new RegExp(
      `\\b${number} ${unit} from (?:today|now)\\b|\\b${number} (?:working|business) days?\\b`,
      "gi",
    ),
    day: ([, from, length, counted], calendar) =>
      counted
        ? after(calendar, numberSaid(counted), "days", true)
        : after(calendar, numberSaid(from), (length ?? "").toLowerCase(), false),
  },
];

function after(calendar: Calendar, many: number, unit: string, working: boolean): PlainDate {
  const { today } = calendar;
  if (unit.startsWith("h")) return addDays(today, Math.ceil(many / 24));
  if (unit.startsWith("m")) return monthsAfter(today, many);
  if (unit.startsWith("f")) return addDays(today, 14 * many);
  if (unit.startsWith("w")) return addDays(today, 7 * many);
  return working ? workingDaysAfter(calendar, many) : addDays(today, many);
}
