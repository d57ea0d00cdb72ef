import { addDays, dayOf } from "@/lib/days/day";
import type { PlainDate } from "@/lib/policy/types";

/** Which of two numbers comes first in a day such as 03/04/2026. */
export type DayOrder = "day" | "month";

const numbers = /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{2}|\d{4})$/;
const yearFirst = /^(\d{4})[/\-.](\d{1,2})[/\-.](\d{1,2})$/;
const dayMonth = /^(?:\p{L}+\.?,? +)?(\d{1,2})(?:st|nd|rd|th|\.)? +(?:de )?(\p{L}+)\.?,? +(?:de )?(\d{4})$/u;
const monthDay = /^(?:\p{L}+\.?,? +)?(\p{L}+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/u;
const timeAfter = /(?:,? +|T)\d{1,2}:\d{2}.*$/;

const languages = ["en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv"];
const months = monthNames();

function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const length of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: length, timeZone: "UTC", day: "numeric" });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
        const name = parts.find(({ type }) => type === "month")?.value ?? "";
        names.set(name.replace(/\.$/, "").toLowerCase(), month + 1);
      }
    }
  }
  return names.set("sept", 9);
}

/**
 * A day out of a cell, as spreadsheets and trackers write it: ISO, with a time or without, by numbers in either
 * order, with the month's name, or as Excel counts. An instant is told in the zone. Null for what is none of these.
 */
export function readDay(cell: string, order: DayOrder | null, zone: string): PlainDate | null {
  const text = cell.trim();
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) return dayOfInstant(Date.parse(text), zone);
  if (/^\d{13}$/.test(text)) return dayOfInstant(Number(text), zone);
  if (/^[3-7]\d{4}(\.\d+)?$/.test(text)) return addDays("1899-12-30", Math.floor(Number(text)));
  const bare = text.replace(timeAfter, "").trim();
  const [, year, month, day] = yearFirst.exec(bare) ?? [];
  if (year) return written(year, month, day);
  const first = numbers.exec(bare);
  if (first) return byNumbers(bare, first, order);
  const [, namedDay, name = "", ofYear] = dayMonth.exec(bare) ?? [];
  if (ofYear) return written(ofYear, months.get(name.toLowerCase()), namedDay);
  const [, before = "", then, inYear] = monthDay.exec(bare) ?? [];
  return inYear ? written(inYear, months.get(before.toLowerCase()), then) : null;
}

function dayOfInstant(millis: number, zone: string): PlainDate | null {
  const date = new Date(millis);
  const known = !Number.isNaN(millis) && date.getUTCFullYear() >= 1970 && date.getUTCFullYear() < 2200;
  return known ? dayOf(date.toISOString(), zone) : null;
}

function byNumbers(text: string, [, a, b, year = ""]: RegExpExecArray, order: DayOrder | null) {
  const full = year.length === 2 ? `20${year}` : year;
  // With dots the day always stands first.
  const first = text.includes(".") ? "day" : (order ?? (Number(a) > 12 || a === b ? "day" : "month"));
  return first === "day" ? written(full, b, a) : written(full, a, b);
}

function written(year = "", month: string | number = 0, day: string | number = 0): PlainDate | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay && text >= "1970" && text < "2200" ? text : null;
}

/**
 * Which number comes first in a column's days, as the days themselves tell; "either" where some could be two days and
 * none tells, null where the question doesn't arise.
 */
export function orderOf(cells: readonly string[]): DayOrder | "either" | null {
  const pairs = cells
    .map((cell) => cell.trim().replace(timeAfter, "").trim())
    .filter((text) => !text.includes("."))
    .map((text) => numbers.exec(text))
    .filter((found) => found !== null)
    .map(([, a, b]) => [Number(a), Number(b)] as const);
  if (pairs.some(([a, b]) => a > 12 && b <= 12)) return "day";
  if (pairs.some(([a, b]) => b > 12 && a <= 12)) return "month";
  return pairs.some(([a, b]) => a !== b) ? "either" : null;
}
