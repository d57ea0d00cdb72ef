import { Temporal } from "temporal-polyfill";
import type { LocalTime } from "@/lib/interviews/when";
import type { Instant } from "@/lib/policy/types";
import { english } from "./tongues/english";
import { german } from "./tongues/german";
import type { Tongue } from "./tongues/tongue";

/** What a line such as "Interview Acme Thu 3pm with Dana and Raj" says. What it leaves open is null or empty. */
export interface QuickInterview {
  /** As typed: part of an employer's name, perhaps of the role's too. */
  employer: string;
  starts: LocalTime | null;
  minutes: number | null;
  format: "phone" | "video" | "onsite" | null;
  people: string[];
}

const tongues = { en: [english, german], de: [german, english] };

/**
 * Reads a line in which somebody notes an interview; null for any other. Days and hours are those of the zone. What is
 * understood in both languages is taken in the given one.
 */
export function readLine(
  typed: string,
  zone: string,
  now: Instant,
  language: keyof typeof tongues = "en",
): QuickInterview | null {
  const line = typed.trim();
  const tongue = tongues[language].find(({ opening }) => opening.test(line));
  if (!tongue) return null;
  const said = line.replace(tongue.opening, "");
  const lasting = tongue.length.exec(said);
  const told = lasting ? without(said, lasting.index, lasting[0]) : said;
  const time = timeIn(told, tongue, zone, now);
  const { employer, people } = whoAndWhere((time?.rest ?? told).replace(tongue.by, " "), tongue);
  return {
    employer,
    people,
    starts: time?.starts ?? null,
    minutes: lasting ? minutesOf(lasting) : (time?.minutes ?? null),
    format: formatOf(typed, tongue),
  };
}

function minutesOf([, figure, unit = ""]: RegExpExecArray): number {
  return Number(figure) * (/^[hs]/i.test(unit) ? 60 : 1);
}

function formatOf(typed: string, { means }: Tongue): QuickInterview["format"] {
  if (means.onsite.test(typed)) return "onsite";
  if (means.video.test(typed)) return "video";
  return means.phone.test(typed) ? "phone" : null;
}

function timeIn(told: string, tongue: Tongue, zone: string, now: Instant) {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const text = tongue.prepared?.(told, here.toPlainDate()) ?? told;
  const reference = { instant: new Date(now), timezone: here.offsetNanoseconds / 60_000_000_000 };
  const read = tongue
    .reader(text, zone)
    .parse(text, reference, { forwardDate: true })
    .find(({ start }) => start.isCertain("day") || start.isCertain("weekday") || start.isCertain("hour"));
  if (!read) return null;
  const { index, text: said, start, end } = read;
  const rest = without(text, index, said);
  if (!start.isCertain("hour")) return { rest, starts: null, minutes: null };
  const from = wall(start);
  const byName = start.isCertain("weekday") && !start.isCertain("day") && !tongue.next.test(said);
  const starts = byName ? soonest(from, here.toPlainDateTime()) : from;
  const minutes = end ? from.until(wall(end)).total("minutes") : 0;
  return {
    rest,
    starts: starts.toString({ smallestUnit: "minute" }),
    minutes: minutes > 0 ? minutes : null,
  };
}

/** The first such hour of such a weekday that is still to come. */
function soonest(time: Temporal.PlainDateTime, now: Temporal.PlainDateTime): Temporal.PlainDateTime {
  const weeks = [-1, 0, 1].map((n) => time.add({ weeks: n }));
  return weeks.find((one) => Temporal.PlainDateTime.compare(one, now) > 0) ?? time;
}

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
function whoAndWhere(rest: string, tongue: Tongue): Pick<QuickInterview, "employer" | "people"> {
  const text = rest.replace(/\s+/g, " ").trim();
  const turned = tongue.turned.exec(text);
  if (turned) return { employer: bare(turned[2], tongue), people: names(turned[1], tongue) };
  const [first = "", ...others] = text.split(tongue.with);
  // "with Acme": nobody is named before it.
  const [employer = "", ...people] = first === "" ? others : [first, ...others];
  return {
    employer: bare(employer, tongue),
    people: people.flatMap((some) => names(some, tongue)).slice(0, 10),
  };
}

/** Without the little words that are left over where a time was taken out. */
function bare(text = "", { before, after }: Tongue): string {
  return text.replace(before, "").replace(after, "").trim();
}

function names(text = "", tongue: Tongue): string[] {
  return text
    .split(tongue.and)
    .map((name) => bare(name, tongue))
    .filter((name) => name !== "")
    .slice(0, 10);
}
