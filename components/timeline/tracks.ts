import type { Drawing } from "./drawing";
import { daysOf, type TimelineItem } from "./item";

interface Share {
  /** Which part of the line's height, from 0. */
  row: number;
  /** In how many parts it is cut there. */
  rows: number;
}

/** Bars that lie over one another in time share the height of the line. */
export function shareBars(items: readonly TimelineItem[]): Drawing {
  const bars = items.filter(({ kind }) => kind === "bar");
  const shares = new Map(clusters(bars).flatMap(shareOut));
  return {
    line: {},
    items: items.map((item) => {
      const share = shares.get(item);
      return { "--row": share?.row ?? 0, "--rows": share?.rows ?? 1 };
    }),
  };
}

/** The bars in runs, each of which has no day without a bar. */
function clusters(bars: readonly TimelineItem[]): TimelineItem[][] {
  const runs: TimelineItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const bar of bars.toSorted((a, b) => a.from - b.from)) {
    if (bar.from >= end) runs.push([]);
    runs.at(-1)?.push(bar);
    end = Math.max(end, endOf(bar));
  }
  return runs;
}

function shareOut(run: readonly TimelineItem[]): [TimelineItem, Share][] {
  const ends: number[] = [];
  const rows = run.map((bar) => {
    const free = ends.findIndex((end) => end <= bar.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = endOf(bar);
    return row;
  });
  return run.map((bar, index) => [bar, { row: rows[index] ?? 0, rows: ends.length }]);
}

function endOf(bar: TimelineItem): number {
  return bar.from + daysOf(bar);
}
