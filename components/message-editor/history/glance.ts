/** Where a text of the past differs from the one of now: the same words before and after, and these between. */
export interface Glance {
  before: string;
  was: string;
  is: string;
  after: string;
}

/** Cuts two texts where they begin and end to differ, between words. */
export function glance(then: string, now: string): Glance {
  const [a, b] = [pieces(then), pieces(now)];
  const least = Math.min(a.length, b.length);
  let from = 0;
  while (from < least && a[from] === b[from]) from += 1;
  let same = 0;
  while (same < least - from && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  const middle = (all: string[]) => all.slice(from, all.length - same).join("");
  return {
    before: a.slice(0, from).join(""),
    was: middle(a),
    is: middle(b),
    after: a.slice(a.length - same).join(""),
  };
}

/** Words and what stands between them; together they are the text. */
const pieces = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];
