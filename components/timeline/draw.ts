import type { Drawing } from "./drawing";
import type { TimelineItem } from "./item";
import { layAlong } from "./lying";
import { spanOf } from "./quiet";
import { standUpright } from "./standing";
import { shareBars } from "./tracks";

/** Narrowest widths of a line that lies along x, in px; the style sheet changes over at the same ones. */
const lying = { s: 608, m: 736, l: 880 };
/** Narrowest widths of the column of labels where the line stands upright, in px. */
const standing = { s: 156, m: 196 };
const roomForHours = lying.m;

/** Where everything on a line of so many days goes, at every width it may have. */
export function draw(items: readonly TimelineItem[], days: number, now: number): Drawing {
  const wall = now >= 0 && now <= days ? now : undefined;
  const parts = [
    ...entries(lying).map(([size, width]) =>
      layAlong(items, size, { width, days, wall, hours: width >= roomForHours }),
    ),
    ...entries(standing).map(([size, column]) => standUpright(items, size, { column, wall })),
    shareBars(items),
  ];
  return {
    line: Object.assign({ "--days": days }, ...parts.map(({ line }) => line)),
    items: items.map((item, index) => {
      const { from, to } = spanOf(item, items, wall);
      return Object.assign({ "--a": from, "--b": to }, ...parts.map((part) => part.items[index]));
    }),
  };
}

function entries<Size extends string>(widths: Record<Size, number>): [Size, number][] {
  return Object.entries(widths) as [Size, number][];
}
