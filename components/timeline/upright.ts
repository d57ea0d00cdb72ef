/** A day's height where the line stands upright, in px. */
export const dayHeight = 17;

const line = 18;
const space = 4;

export interface UprightLabel {
  /** The day it belongs to. */
  at: number;
  /** A moment's label is centred on its day, a stretch's begins with it. */
  centred: boolean;
  /** Its paragraphs, each as the widths of its words, in px. */
  paragraphs: readonly (readonly number[])[];
}

export interface Upright {
  /** How far each label has to move down from its day, in px, in the order given. */
  drops: number[];
  /** Where the labels lie, in px from the first day. */
  taken: { top: number; bottom: number }[];
}

/** Moves labels of a column so wide down so far that none covers another, nor the line of now. */
export function dropLabels(
  labels: readonly UprightLabel[],
  now: number | undefined,
  column: number,
): Upright {
  const drops = labels.map(() => 0);
  const taken: Upright["taken"] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const [index, label] of fromTheTop(labels)) {
    const height = heightOf(label, column);
    const top = pastNow(Math.max(naturalTop(label), free), height, now);
    drops[index] = Math.round(top - naturalTop(label));
    taken.push({ top, bottom: top + height });
    free = top + height + 2;
  }
  return { drops, taken };
}

function fromTheTop(labels: readonly UprightLabel[]): [number, UprightLabel][] {
  return [...labels.entries()].toSorted(([, a], [, b]) => naturalTop(a) - naturalTop(b));
}

function naturalTop({ at, centred }: UprightLabel): number {
  return at * dayHeight - (centred ? line / 2 : 0);
}

function heightOf({ paragraphs }: UprightLabel, column: number): number {
  return paragraphs.reduce((height, words) => height + linesOf(words, column) * line, 0);
}

/** As many lines as a browser would break these words into. */
function linesOf(words: readonly number[], column: number): number {
  let lines = 0;
  let room = 0;
  for (const word of words) {
    if (word > room || lines === 0) {
      lines += Math.max(1, Math.ceil(word / column));
      room = column - (word % column);
    } else {
      room -= word;
    }
    room -= space;
  }
  return lines;
}

function pastNow(top: number, height: number, now: number | undefined): number {
  if (now === undefined) return top;
  const clear = 10;
  const at = now * dayHeight;
  return top < at + clear && top + height > at - clear ? at + clear : top;
}
