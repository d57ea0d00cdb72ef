import * as chrono from "chrono-node/en";
import { Temporal } from "temporal-polyfill";
import { writesMonthFirst } from "@/lib/answers/calendar";
import type { LocalTime } from "@/lib/interviews/when";
import type { Instant } from "@/lib/policy/types";

/** What a line such as "Interview Acme Thu 3pm with Dana and Raj" says. What it leaves open is null or empty. */
export interface QuickInterview {
  /** As typed: part of an employer's name, perhaps of the role's too. */
  employer: string;
  starts: LocalTime | null;
  minutes: number | null;
  format: "phone" | "video" | "onsite" | null;
  people: string[];
}

/** Reads a line in which somebody notes an interview; null for any other. Days and hours are those of the zone. */
export function readLine(typed: string, zone: string, now: Instant): QuickInterview | null {
  const verb = opening.exec(typed.trim());
  if (!verb) return null;
  const said = typed.trim().slice(verb[0].length);
  const lasting = length.exec(said);
  const told = lasting ? without(said, lasting.index, lasting[0]) : said;
  const time = timeIn(told, zone, now);
  const rest = time ? without(told, time.index, time.text) : told;
  const { employer, people } = whoAndWhere(rest.replace(by, " "));
  return {
    employer,
    people,
    starts: time?.starts ?? null,
    minutes: lasting ? minutesOf(lasting) : (time?.minutes ?? null),
    format: formatOf(typed),
  };
}

const opening =
  /^(?:new |add )?(?:(?:phone|video|on-?site|first|second|third|final|last|technical) )*(?:interview|call|screen(?:ing)?|talk|meeting|chat)\b/i;
const length = /\b(?:for )?(\d{1,3})[ -]?(min(?:ute)?s?|h(?:ours?)?)\b/i;
const by =
  /\b(?:by (?:phone|video)|(?:on|over|via) (?:zoom|teams|meet|skype|the phone)|in person|on[- ]?site|video|phone)\b/gi;

function minutesOf([, figure, unit = ""]: RegExpExecArray): number {
  return Number(figure) * (unit.toLowerCase().startsWith("h") ? 60 : 1);
}

function formatOf(typed: string): QuickInterview["format"] {
  if (/\b(?:in person|on[- ]?site)\b/i.test(typed)) return "onsite";
  if (/\b(?:video|zoom|teams|meet|skype)\b/i.test(typed)) return "video";
  return /\b(?:phone|call)\b/i.test(typed) ? "phone" : null;
}

function timeIn(text: string, zone: string, now: Instant) {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const reference = { instant: new Date(now), timezone: here.offsetNanoseconds / 60_000_000_000 };
  const reader = writesMonthFirst(zone) || !inFigures.test(text) ? chrono.casual : chrono.GB;
  const read = reader
    .parse(text, reference, { forwardDate: true })
    .find(({ start }) => start.isCertain("day") || start.isCertain("weekday") || start.isCertain("hour"));
  if (!read) return null;
  const { index, text: said, start, end } = read;
  if (!start.isCertain("hour")) return { index, text: said, starts: null, minutes: null };
  const from = wall(start);
  const byName = start.isCertain("weekday") && !start.isCertain("day") && !/\bnext\b/i.test(said);
  const starts = byName ? soonest(from, here.toPlainDateTime()) : from;
  const minutes = end ? from.until(wall(end)).total("minutes") : 0;
  return {
    index,
    text: said,
    starts: starts.toString({ smallestUnit: "minute" }),
    minutes: minutes > 0 ? minutes : null,
  };
}

/** The first such hour of such a weekday that is still to come. */
function soonest(time: Temporal.PlainDateTime, now: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const weeks = [-1, 0, 1].map((n) => time.add({ weeks: n }));
  return weeks.find((one) => Temporal.PlainDateTime.compare(one, now) > 0) ?? time;
}

const inFigures = /\d[./-]\d{1,2}/;

type Part = "year" | "month" | "day" | "hour" | "minute";
type Read = { get(part: Part): number | null; isCertain(part: "meridiem"): boolean };

/** The wall's time. Nobody is interviewed at 3 in the night: an hour before seven is one of the afternoon. */
function wall(read: Read): Temporal.PlainDateTime {
  const part = (name: Part) => read.get(name) ?? 0;
  const early = !read.isCertain("meridiem") && part("hour") >= 1 && part("hour") < 7;
  const hour = part("hour") + (early ? 12 : 0);
  return Temporal.PlainDateTime.from({
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour,
    minute: part("minute"),
  });
}

function without(text: string, index: number, part: string): string {
  return `${text.slice(0, index)} ${text.slice(index + part.length)}`;
}

/** "at Acme with Dana and Raj", "Acme with Dana", "with Dana at Acme", "with Acme". */
function whoAndWhere(rest: string): Pick<QuickInterview, "employer" | "people"> {
  const text = rest.replace(/\s+/g, " ").trim();
  const turned = /^with (.+?) (?:at|@) (.+)$/i.exec(text);
  if (turned) return { employer: bare(turned[2]), people: names(turned[1]) };
  const [employer = "", ...others] = text.replace(/^with /i, "").split(/ with /i);
  return { employer: bare(employer), people: names(others.join(" and ")) };
}

/** Without the little words that are left over where a time was taken out. */
function bare(text = ""): string {
  return text
    .replace(/^(?:(?:at|@|for|on|with|from)\b\s*)+/i, "")
    .replace(/(?:\s*\b(?:at|@|on|from|with)|[\s,.;–-])+$/i, "")
    .trim();
}

function names(text = ""): string[] {
  return text
    .split(/,|&|\+| and /i)
    .map((name) => bare(name))
    .filter((name) => name !== "")
    .slice(0, 10);
}
