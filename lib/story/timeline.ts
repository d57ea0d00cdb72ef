import "server-only";
import { daysOf, type TimelineItem } from "@/components/timeline/item";
import { addDays, dayOf } from "@/lib/days/day";
import { longDay, monthDay, shortDay } from "@/lib/days/words";
import { isOver } from "@/lib/policy/standing";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { sentence } from "@/lib/words/fill";
import type { PlannedStory } from "./history";
import { checkInMarks } from "./timeline-check-ins";
import type { Mark } from "./timeline-mark";
import { pointMarks } from "./timeline-points";
import { questionMarks } from "./timeline-questions";
import { placeOf, type Ruler, rulerFor, type Week, weekendsOn, weeksOn } from "./timeline-ruler";
import { thanksMarks } from "./timeline-thanks";

const say = words.application.line;

/** What the Timeline component draws. */
export interface TimelineView {
  startDay: PlainDate;
  days: number;
  weekends: number[];
  weeks: Week[];
  items: TimelineItem[];
  now: number;
  label: string;
  story: string;
}

/** A story drawn to scale, in the application's days; null while there is nothing to draw. */
export function timelineOf(told: PlannedStory, now: Instant): TimelineView | null {
  const { story, plan } = told;
  const marks = [thanksMarks, questionMarks, checkInMarks, pointMarks].flatMap((marksOf) =>
    marksOf(told, now),
  );
  if (marks.length === 0) return null;
  const today = dayOf(now, story.timeZone);
  const over = isOver(plan.state);
  const ruler = rulerFor(marks, story.timeZone, today, over);
  const own = story.ownPlaybook && say.ownFigures(story.ownPlaybook.name);
  const items = marks.flatMap((mark) => onLine(mark, ruler, own)).sort((a, b) => a.from - b.from);
  const { startDay, days } = ruler;
  return {
    startDay,
    days,
    weekends: weekendsOn(ruler, story.workdays),
    weeks: weeksOn(ruler, today),
    items: [
      ...quietStretches(items, placeOf(now, ruler)).map((rest) => resting(rest, ruler, today)),
      ...items,
    ],
    now: placeOf(now, ruler),
    label: say.label(monthDay(startDay, today), monthDay(addDays(startDay, days), today)),
    story: inWords(marks, now, over ? null : today),
  };
}

/** The mark in days, cut where the line ends; none where it lies beyond. */
function onLine(
  { said, figured, reasons, link, from, to, ...drawn }: Mark,
  ruler: Ruler,
  own: string | null,
): TimelineItem[] {
  const note = (figured && own) || undefined;
  const mark = { ...drawn, told: { says: `${sentence(said)}.`, note, reasons, link } };
  const start = placeOf(from, ruler);
  if (to === undefined) return start < 0 || start > ruler.days ? [] : [{ ...mark, from: start }];
  const end = placeOf(to, ruler);
  if (end <= 0 || start >= ruler.days) return [];
  return [{ ...mark, from: Math.max(0, start), to: Math.min(ruler.days, end) }];
}

const shortest = 2; // days: a shorter rest between two windows is none

/** From the end of each window to the next one, or to the end: days on which nothing is to be done. */
function quietStretches(items: readonly TimelineItem[], now: number): TimelineItem[] {
  const stops = items.filter(
    ({ kind, family }) => kind === "bar" || family === "let-go" || family === "closed",
  );
  return stops.flatMap((stop, index) => {
    // What is overdue is still to be done: no rest behind it.
    if (stop.kind !== "bar" || (stop.look === "open" && stop.from + daysOf(stop) <= now)) return [];
    const from = Math.max(...stops.slice(0, index + 1).map((bar) => bar.from + daysOf(bar)));
    const to = stops[index + 1]?.from ?? from;
    if (to - from < shortest) return [];
    const id = `quiet after ${stop.id}`;
    return [{ id, kind: "quiet", family: "waiting", from, to, title: words.timeline.quiet } as const];
  });
}

const whyQuiet = ["tips-2", "levo-9", "livecareer-10"];

/** A stretch of quiet, with its days and why it is one. */
function resting(item: TimelineItem, { startDay }: Ruler, today: PlainDate): TimelineItem {
  const day = (at: number) => shortDay(addDays(startDay, at), today);
  const says = say.rest(day(Math.ceil(item.from)), day(Math.ceil(item.from + daysOf(item)) - 1));
  return { ...item, told: { says: `${says}.`, reasons: whyOf(whyQuiet) } };
}

function inWords(marks: readonly Mark[], now: Instant, today: PlainDate | null): string {
  const parts = marks.map(({ from, said }) => ({ from, said }));
  if (today) parts.push({ from: now, said: say.said.today(longDay(today, today)) });
  return say.inWords(parts.sort((a, b) => Date.parse(a.from) - Date.parse(b.from)).map(({ said }) => said));
}
