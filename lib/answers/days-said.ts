import * as chrono from "chrono-node/en";
import { daysBetween } from "@/lib/days/day";
import type { PlainDate } from "@/lib/policy/types";
import { type Calendar, endOfWeek, type Phrase } from "./calendar";
import { monthPhrases } from "./month-words";
import { spanPhrases } from "./span-words";
import { weekPhrases } from "./week-words";

/** A day that a sentence names, and where: in UTF-16 units, half open. */
export interface DaySaid {
  start: number;
  end: number;
  day: PlainDate;
}

// A date further off counts as not named, in the policy as here.
const furthest = 180;

/**
 * The days ahead that a sentence names, in order, as they are counted from the day it came. Calendar dates are read
 * by a library; what people say in their place, such as "early next week", by our own rules.
 */
export function daysSaid(sentence: string, calendar: Calendar): DaySaid[] {
  const dates = datesIn(sentence, calendar);
  return [...dates, ...inPhrases(without(sentence, dates), calendar)]
    .filter(({ day }) => {
      const ahead = daysBetween(calendar.today, day);
      return ahead >= 0 && ahead <= furthest;
    })
    .sort((a, b) => a.start - b.start);
}

/** The sentence with those places blanked out, so that no place is read twice. */
function without(sentence: string, places: readonly Pick<DaySaid, "start" | "end">[]): string {
  return places.reduce(
    (left, { start, end }) => left.slice(0, start) + "\0".repeat(end - start) + left.slice(end),
    sentence,
  );
}

function inPhrases(sentence: string, calendar: Calendar): DaySaid[] {
  const found: DaySaid[] = [];
  let rest = sentence;
  for (const { said, day } of phrases) {
    for (const match of rest.matchAll(said)) {
      const place = { start: match.index, end: match.index + match[0].length };
      const named = day?.(match as RegExpExecArray, calendar);
      if (named) found.push({ ...place, day: named });
      if (named || !day) rest = without(rest, [place]);
    }
  }
  return found;
}

const phrases: Phrase[] = [...spanPhrases, ...monthPhrases, ...weekPhrases];

const weekOf = /\b(?:week|w\/c|wc)(?: (?:of|commencing|beginning|starting))?(?: on)?(?: the| monday,?)? *$/i;

/** Dates with a day and a month in them; of "15 to 19 June" the last. */
function datesIn(sentence: string, calendar: Calendar): DaySaid[] {
  return read(sentence, calendar).flatMap((date) => {
    const before = sentence.slice(Math.max(0, date.start - 40), date.start);
    const week = weekOf.exec(before);
    if (!week) return [date];
    return [
      { ...date, start: date.start - week[0].length, day: endOfWeek({ ...calendar, today: date.day }, 0) },
    ];
  });
}

function read(sentence: string, { today, monthFirst }: Calendar): DaySaid[] {
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const parsed = (reader: typeof chrono.casual) => reader.parse(sentence, reference, { forwardDate: true });
  // The British reader takes "June 20" for a month of 2020, so it reads figures alone.
  const inWords = parsed(chrono.casual).filter(({ text }) => month.test(text));
  const inFigures = parsed(monthFirst ? chrono.casual : chrono.GB).filter(
    ({ text }) => figures.test(text) && !month.test(text) && text !== "24/7",
  );
  return [...inWords, ...inFigures].flatMap(({ index, text, start, end }) => {
    const last = end ?? start;
    if (!last.isCertain("day") || !last.isCertain("month")) return [];
    return [{ start: index, end: index + text.length, day: written(last) }];
  });
}

const month =
  /\d.*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\d/i;
const figures =
  /^[^\p{L}]*(?:(?:on|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? *)?\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?/iu;

function written(part: { get(component: "year" | "month" | "day"): number | null }): PlainDate {
  const two = (component: "month" | "day") => String(part.get(component)).padStart(2, "0");
  return `${part.get("year")}-${two("month")}-${two("day")}`;
}
