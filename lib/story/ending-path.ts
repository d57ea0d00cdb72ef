import type { StateName } from "@/components/ui/state";
import { dayOf, daysBetween } from "@/lib/days/day";
import { monthDay } from "@/lib/days/words";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { AnyStory } from "./history";

const say = words.application.ending.path;

/** A point of the small line under an ending; `at` is its place from 0 to 1. */
export interface PathPoint {
  family: StateName;
  title: string;
  day: string;
  at: number;
}

type Stop = Omit<PathPoint, "at" | "day"> & { day: PlainDate };

const widest = 0.19; // of the line: less, and the words of two points would run into one another
const mostCheckIns = 3;

/** The last interview, what was sent after it, and the end: to scale, but never so close that words collide. */
export function pathOf(story: AnyStory, end: Instant, now: Instant): PathPoint[] {
  const zone = story.timeZone;
  const today = dayOf(now, zone);
  const stops = [...interviewStop(story, end), ...checkInStops(story, end), endStop(story, dayOf(end, zone))];
  const first = stops[0]?.day ?? today;
  const length = Math.max(1, daysBetween(first, dayOf(end, zone)));
  const places = spread(stops.map(({ day }) => daysBetween(first, day) / length));
  return stops.map((stop, index) => ({ ...stop, day: monthDay(stop.day, today), at: places[index] ?? 1 }));
}

function interviewStop(story: AnyStory, end: Instant): Stop[] {
  const last = story.interviews.filter((i) => i.cancelledAt === null && i.endsAt <= end).at(-1);
  if (!last) return [];
  const thanked = story.touches.some(
    ({ kind, interviewId, at }) => kind === "thank-you" && (interviewId === last.id || at > last.endsAt),
  );
  const title = thanked ? say.interviewAndThanks : say.interview;
  return [{ family: "preparing", title, day: dayOf(last.endsAt, story.timeZone) }];
}

function checkInStops(story: AnyStory, end: Instant): Stop[] {
  const since =
    story.interviews.filter((i) => i.cancelledAt === null && i.endsAt <= end).at(-1)?.endsAt ?? "";
  const sent = story.touches.filter(({ kind, at }) => kind === "follow-up" && at > since && at <= end);
  return sent.slice(-mostCheckIns).map(({ at }, index, shown) => ({
    family: "checking-in",
    title: shown.length > 1 && index === shown.length - 1 ? say.lastCheckIn : say.checkIn,
    day: dayOf(at, story.timeZone),
  }));
}

function endStop(story: AnyStory, day: PlainDate): Stop {
  const family = story.outcome && story.outcome !== "let-go" ? "closed" : "let-go";
  return { family, title: say.end[story.outcome ?? "let-go"], day };
}

/** Pushes points apart from the right, then from the left, until none is nearer to the next than `widest`. */
function spread(places: readonly number[]): number[] {
  const apart = [...places];
  for (let i = apart.length - 2; i >= 0; i--) {
    apart[i] = Math.min(apart[i] ?? 0, (apart[i + 1] ?? 1) - widest);
  }
  for (let i = 0; i < apart.length; i++) {
    apart[i] = Math.max(apart[i] ?? 0, i === 0 ? 0 : (apart[i - 1] ?? 0) + widest);
  }
  return apart;
}
