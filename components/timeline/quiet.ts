import type { TimelineItem } from "./item";

interface Span {
  from: number;
  to: number;
}

/** Where an item is drawn. The word of a quiet stretch stands in the widest part that nothing upright runs through. */
export function spanOf(item: TimelineItem, items: readonly TimelineItem[], wall?: number): Span {
  const { kind, from, to = from } = item;
  if (kind !== "quiet") return { from, to };
  const uprights = items.filter((other) => other.kind === "point").map((point) => point.from);
  return widestGap({ from, to }, wall === undefined ? uprights : [...uprights, wall]);
}

function widestGap({ from, to }: Span, uprights: readonly number[]): Span {
  const inside = uprights.filter((day) => day > from && day < to).toSorted((a, b) => a - b);
  const edges = [from, ...inside, to];
  const gaps = edges.slice(1).map((end, index) => ({ from: edges[index] ?? from, to: end }));
  return gaps.reduce((widest, gap) => (gap.to - gap.from > widest.to - widest.from ? gap : widest));
}

/** Whether a word fits in the middle of a stretch that stands upright, between the labels that lie there; in px. */
export function wordFits(
  top: number,
  bottom: number,
  taken: readonly { top: number; bottom: number }[],
): boolean {
  const middle = (top + bottom) / 2;
  const room = { top: middle - 10, bottom: middle + 10 };
  return room.top >= top && taken.every((label) => label.bottom <= room.top || label.top >= room.bottom);
}
