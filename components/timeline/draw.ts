import { daysOf, type TimelineItem } from "./item";
import { type Align, lanes, type Place, stackLabels } from "./layout";
import { widestGap, wordFits } from "./quiet";
import { textWidth } from "./text-width";
import { shareTrack } from "./tracks";
import { dayHeight, dropLabels, type Upright } from "./upright";

/** The custom properties by which the style sheet places things. */
export type Vars = Record<`--${string}`, string | number>;

export interface Drawing {
  /** Of the whole line. */
  line: Vars;
  /** Of each item, in their order. */
  items: Vars[];
}

/** Below the first width the line stands upright; from the second on there is room for the hours. */
const widths = { snug: 608, roomy: 736 };
const widestLabel = 272;

/** Where everything on a line of so many days goes, at every width. */
export function draw(items: readonly TimelineItem[], days: number, now: number): Drawing {
  const above = items.filter((item) => item.kind === "point");
  const below = items.filter((item) => item.kind === "bar");
  const wall = now >= 0 && now <= days ? now : undefined;
  const snug = stack(above, below, { width: widths.snug, days, wall });
  const roomy = stack(above, below, { width: widths.roomy, days, wall });
  const tracks = new Map(below.map((bar, index) => [bar, shareTrack(below.map(stretch))[index]]));
  const upright = drop(items, now);
  const uprights = [...above.map(({ from }) => from), ...(wall === undefined ? [] : [wall])];

  return {
    line: {
      "--days": days,
      "--above-s": snug.above,
      "--below-s": snug.below,
      "--above-w": roomy.above,
      "--below-w": roomy.below,
      "--bottom": `${Math.max(0, ...upright.taken.map(({ bottom }) => bottom))}px`,
    },
    items: items.map((item) => ({
      "--a": item.from,
      "--b": item.to ?? item.from,
      ...(item.kind === "quiet" ? quietVars(item, uprights, upright.taken) : {}),
      ...(item.kind === "bar" ? trackVars(tracks.get(item)) : {}),
      ...placeVars("s", snug.places.get(item)),
      ...placeVars("w", roomy.places.get(item)),
      ...(item.kind === "quiet" ? {} : { "--drop": `${upright.drops.get(item) ?? 0}px` }),
    })),
  };
}

function stack(
  above: readonly TimelineItem[],
  below: readonly TimelineItem[],
  ruler: { width: number; days: number; wall?: number },
) {
  const hours = ruler.width >= widths.roomy;
  const label = (item: TimelineItem) => ({
    ...stretch(item),
    width: labelWidth(item, hours),
    wants: wants(item),
  });
  const high = stackLabels(above.map(label), ruler);
  const low = stackLabels(below.map(label), { ...ruler, wall: undefined });
  const places = new Map([...above, ...below].map((item, index) => [item, [...high, ...low][index]]));
  return { above: Math.max(1, lanes(high)), below: Math.max(1, lanes(low)), places };
}

function stretch(item: TimelineItem) {
  return { from: item.from, to: item.from + daysOf(item) };
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

function drop(items: readonly TimelineItem[], now: number) {
  const labelled = items.filter((item) => item.kind !== "quiet");
  const { drops, taken } = dropLabels(
    labelled.map((item) => ({
      at: item.from,
      centred: item.kind === "point",
      paragraphs: paragraphs(item),
    })),
    now,
  );
  return { drops: new Map(labelled.map((item, index) => [item, drops[index]])), taken };
}

function paragraphs({ kind, title, detail = "", hours = "" }: TimelineItem): number[] {
  const first = textWidth(title, { strong: true });
  const second = textWidth(detail + hours);
  return kind === "point" ? [first + 4 + second] : [first, second].filter((width) => width > 0);
}

function placeVars(size: "s" | "w", place: Place | undefined): Vars {
  if (!place) return {};
  const share = { start: 0, middle: 0.5, end: 1 }[place.align];
  const text = { start: "start", middle: "center", end: "end" }[place.align];
  return { [`--lane-${size}`]: place.lane, [`--share-${size}`]: share, [`--text-${size}`]: text };
}

function trackVars(share: { row: number; rows: number } | undefined): Vars {
  return share && share.rows > 1 ? { "--row": share.row, "--rows": share.rows } : {};
}

function quietVars(item: TimelineItem, uprights: readonly number[], taken: Upright["taken"]): Vars {
  const gap = widestGap(item.from, item.to ?? item.from, uprights);
  const fits = wordFits(gap.from * dayHeight, gap.to * dayHeight, taken);
  return { "--a": gap.from, "--b": gap.to, "--upright": fits ? "visible" : "hidden" };
}
