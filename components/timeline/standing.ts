import type { Drawing } from "./drawing";
import type { TimelineItem } from "./item";
import { spanOf, wordFits } from "./quiet";
import { textWidth } from "./text-width";
import { dayHeight, dropLabels, type UprightLabel } from "./upright";

/** How far the labels move down beside a line that stands upright, and whether a quiet stretch has room for its word. */
export function standUpright(
  items: readonly TimelineItem[],
  size: string,
  { column, wall }: { column: number; wall?: number },
): Drawing {
  const labelled = items.filter(({ kind }) => kind !== "quiet");
  const { drops, taken } = dropLabels(labelled.map(uprightLabel), wall, column);
  const dropOf = new Map(labelled.map((item, index) => [item, drops[index]]));
  const word = (item: TimelineItem) => {
    const { from, to } = spanOf(item, items, wall);
    return wordFits(from * dayHeight, to * dayHeight, taken) ? "visible" : "hidden";
  };
  return {
    line: { [`--bottom-${size}`]: `${Math.max(0, ...taken.map(({ bottom }) => bottom))}px` },
    items: items.map((item) =>
      item.kind === "quiet"
        ? { [`--word-${size}`]: word(item) }
        : { [`--drop-${size}`]: `${dropOf.get(item) ?? 0}px` },
    ),
  };
}

/** A moment's label is one paragraph, a stretch's two. */
function uprightLabel({ kind, from, title, detail = "", hours = "" }: TimelineItem): UprightLabel {
  const first = wordWidths(title, true);
  const second = wordWidths(detail + hours, false);
  return kind === "point"
    ? { at: from, centred: true, paragraphs: [[...first, ...second]] }
    : { at: from, centred: false, paragraphs: [first, second] };
}

function wordWidths(text: string, strong: boolean): number[] {
  const words = text.split(/\s+|(?<=-)/).filter(Boolean);
  return words.map((word) => textWidth(word, { strong }));
}
