/** A day's height where the line stands upright, in px. */
export const dayHeight = 17;

const line = 18;
/** The label column of a phone of 320 px. */
const column = 156;

export interface UprightLabel {
  /** The day it belongs to. */
  at: number;
  /** A moment's label is centred on its day, a stretch's begins with it. */
  centred: boolean;
  /** The width of each of its paragraphs, in px. */
  paragraphs: readonly number[];
}

export interface Upright {
  /** How far each label has to move down from its day, in px, in the order given. */
  drops: number[];
  /** Where the labels lie, in px from the first day. */
  taken: { top: number; bottom: number }[];
}

/** Moves labels down so far that none covers another, nor the line of now. */
export function dropLabels(labels: readonly UprightLabel[], now: number): Upright {
  const drops = labels.map(() => 0);
  const order = labels.map((_, index) => index).toSorted((a, b) => natural(labels[a]) - natural(labels[b]));
  const nowAt = now * dayHeight;
  const taken: Upright["taken"] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const label = labels[index];
    const height = heightOf(label);
    let top = Math.max(natural(label), free);
    if (top < nowAt + 12 && top + height > nowAt - 12) top = nowAt + 12;
    drops[index] = Math.round(top - natural(label));
    taken.push({ top, bottom: top + height });
    free = top + height + 2;
  }
  return { drops, taken };
}

function natural(label: UprightLabel | undefined): number {
  if (!label) return 0;
  return label.at * dayHeight - (label.centred ? line / 2 : 0);
}

function heightOf(label: UprightLabel | undefined): number {
  const widths = label?.paragraphs ?? [];
  return widths.reduce((height, width) => height + Math.ceil(width / column) * line, 0);
}
