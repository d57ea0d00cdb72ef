interface Stretch {
  from: number;
  to: number;
}

/** Bars that lie over one another in time share the height of the line: which share is whose, and how many there are. */
export function shareTrack(bars: readonly Stretch[]): { row: number; rows: number }[] {
  const shares = bars.map(() => ({ row: 0, rows: 1 }));
  const order = bars.map((_, index) => index).toSorted((a, b) => at(bars, a).from - at(bars, b).from);
  let cluster: number[] = [];
  let ends: number[] = [];
  for (const index of order) {
    const bar = at(bars, index);
    if (ends.every((end) => end <= bar.from)) {
      cluster = [];
      ends = [];
    }
    const free = ends.findIndex((end) => end <= bar.from);
    const row = free === -1 ? ends.length : free;
    ends[row] = bar.to;
    cluster.push(index);
    shares[index] = { row, rows: 1 };
    for (const member of cluster) shares[member] = { row: shares[member]?.row ?? 0, rows: ends.length };
  }
  return shares;
}

function at(bars: readonly Stretch[], index: number): Stretch {
  return bars[index] ?? { from: 0, to: 0 };
}
