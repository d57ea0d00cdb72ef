/** A label that wants a place above or below the line; `from` and `to` in days, `width` in px. */
export interface Label {
  from: number;
  to: number;
  width: number;
  /** Which way it would like to run from its mark. */
  wants: Align;
}

export type Align = "start" | "middle" | "end";

export interface Place {
  /** 0 lies next to the line, each further one a step away from it. */
  lane: number;
  align: Align;
  /** It had to lie across a stem or now. */
  across: boolean;
}

export interface Ruler {
  /** In px. */
  width: number;
  days: number;
  /** A day whose upright runs through every lane: now. */
  wall?: number;
}

interface Box {
  lane: number;
  left: number;
  right: number;
  stem: number;
}

const gap = 8;

/**
 * A lane and a direction for each label, in the order given, so that no two overlap at this width, nor at a greater
 * one: labels keep their width while the days between them grow. Where it can be had, none lies across a stem or now.
 */
export function stackLabels(labels: readonly Label[], ruler: Ruler): Place[] {
  const places = new Map<Label, Place>();
  const taken: Box[] = [];
  // From the right, since most labels run to the right of their stem: the stem of one that has
  // to step over its neighbours then stands to the left of them, across none.
  const order = labels.toSorted((a, b) => b.from - a.from);
  for (const [index, label] of order.entries()) {
    const still = order.slice(index + 1).map(({ from }) => (from / ruler.days) * ruler.width);
    const free =
      firstFree(label, taken, ruler, { stems: taken, feet: still, wall: true }) ??
      firstFree(label, taken, ruler, { stems: taken, feet: still }) ??
      firstFree(label, taken, ruler, { stems: taken }) ??
      firstFree(label, taken, ruler, {});
    if (!free) throw new RangeError("a label has no room on the line");
    const { box, align } = free;
    places.set(label, { lane: box.lane, align, across: crossesWall(box, ruler) });
    taken.push(box);
  }
  return labels.map((label) => places.get(label) ?? { lane: 0, align: label.wants, across: false });
}

/** How many lanes the places need. */
export function lanes(places: readonly Place[]): number {
  return Math.max(0, ...places.map(({ lane }) => lane + 1));
}

interface Avoid {
  stems?: readonly Box[];
  /** Where the stems of labels that have no place yet will stand, in px. */
  feet?: readonly number[];
  wall?: boolean;
}

function firstFree(label: Label, taken: readonly Box[], ruler: Ruler, avoid: Avoid) {
  for (let lane = 0; lane <= taken.length; lane++) {
    for (const align of directions(label.wants)) {
      const box = boxOf(label, align, lane, ruler);
      if (box.left < 0 || box.right > ruler.width || taken.some((other) => overlap(box, other))) continue;
      if (avoid.wall && crossesWall(box, ruler)) continue;
      if (avoid.stems?.some((other) => crossed(box, other))) continue;
      if (avoid.feet?.some((foot) => inside(foot, box))) continue;
      return { box, align };
    }
  }
}

function directions(wanted: Align): Align[] {
  return [wanted, ...(["start", "end", "middle"] as const).filter((align) => align !== wanted)];
}

function boxOf(label: Label, align: Align, lane: number, ruler: Ruler): Box {
  const px = ruler.width / ruler.days;
  const share = { start: 0, middle: 0.5, end: 1 }[align];
  const stem = (label.from + (label.to - label.from) * share) * px;
  const width = Math.min(label.width, ruler.width);
  const left = stem - width * share;
  return { lane, left, right: left + width, stem };
}

function overlap(a: Box, b: Box): boolean {
  return a.lane === b.lane && a.left < b.right + gap && b.left < a.right + gap;
}

/** Whether the stem of the one further out runs through the words of the other. */
function crossed(a: Box, b: Box): boolean {
  if (a.lane === b.lane) return false;
  const [inner, outer] = a.lane < b.lane ? [a, b] : [b, a];
  return inside(outer.stem, inner);
}

function inside(x: number, box: Box): boolean {
  return x > box.left + 1 && x < box.right - 1;
}

function crossesWall(box: Box, { wall, width, days }: Ruler): boolean {
  if (wall === undefined) return false;
  const at = (wall / days) * width;
  return at > box.left - 4 && at < box.right + 4;
}
