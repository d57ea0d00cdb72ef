/** The widest part of a quiet stretch that nothing upright runs through: where its word may stand. */
export function widestGap(
  from: number,
  to: number,
  uprights: readonly number[],
): { from: number; to: number } {
  const edges = [from, ...uprights.filter((day) => day > from && day < to).toSorted((a, b) => a - b), to];
  const gaps = edges.slice(1).map((end, index) => ({ from: edges[index] ?? from, to: end }));
  return gaps.reduce((widest, gap) => (gap.to - gap.from > widest.to - widest.from ? gap : widest), {
    from,
    to: from,
  });
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
