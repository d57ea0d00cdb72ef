import type { Drawing, Vars } from "./drawing";
import { daysOf, type TimelineItem } from "./item";
import { type Align, lanes, type Place, type Ruler, stackLabels } from "./layout";
import { textWidth } from "./text-width";

const widestLabel = 272;

/** Lanes for the labels above and below a line that lies along x. */
export function layAlong(
  items: readonly TimelineItem[],
  size: string,
  { hours, ...ruler }: Ruler & { hours: boolean },
): Drawing {
  const points = items.filter(({ kind }) => kind === "point");
  const bars = items.filter(({ kind }) => kind === "bar");
  const label = (item: TimelineItem) => ({
    from: item.from,
    to: item.from + daysOf(item),
    width: labelWidth(item, hours),
    wants: wants(item),
  });
  const above = stackLabels(points.map(label), ruler);
  const below = stackLabels(bars.map(label), { ...ruler, wall: undefined });
  const places = new Map([...points, ...bars].map((item, index) => [item, [...above, ...below][index]]));
  return {
    line: { [`--above-${size}`]: Math.max(1, lanes(above)), [`--below-${size}`]: Math.max(1, lanes(below)) },
    items: items.map((item) => placeVars(places.get(item), size)),
  };
}

function labelWidth({ title, detail = "", hours = "" }: TimelineItem, withHours: boolean): number {
  const second = textWidth(withHours ? detail + hours : detail);
  return Math.min(widestLabel, Math.max(textWidth(title, { strong: true }), second));
}

/** A date they named is read as "until"; an end is centred on its mark; all else begins at it. */
function wants({ kind, family }: TimelineItem): Align {
  if (kind === "bar") return "start";
  if (family === "let-go" || family === "closed") return "middle";
  return family === "waiting" ? "end" : "start";
}

function placeVars(place: Place | undefined, size: string): Vars {
  if (!place) return {};
  return {
    [`--lane-${size}`]: place.lane,
    [`--share-${size}`]: { start: 0, middle: 0.5, end: 1 }[place.align],
    [`--text-${size}`]: { start: "start", middle: "center", end: "end" }[place.align],
    [`--paper-${size}`]: place.across ? "var(--aw-surface)" : "transparent",
  };
}
