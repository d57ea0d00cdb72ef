import type { Range } from "./read-lines";

const longest = 400;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/u;

/** Where the links and addresses of a text are. */
export function linksOf(text: string): Range[] {
  const links: Range[] = [];
  for (const run of text.matchAll(/\S+/g)) {
    const lead = /^[(<[{"'“‘]*/.exec(run[0])?.[0].length ?? 0;
    const bare = run[0].slice(lead).replace(/[)>\]}"'”’.,;:!?]+$/, "");
    if (isLink(bare)) links.push({ start: run.index + lead, end: run.index + lead + bare.length });
  }
  return links;
}

function isLink(run: string): boolean {
  if (run.includes("://") || /^www\./i.test(run) || /[^@]@[^@]+\./.test(run.slice(0, longest))) return true;
  return run.length < longest && domain.test(run);
}

export const isInside = (place: Range, ranges: Range[]): boolean =>
  ranges.some((range) => range.start <= place.start && place.end <= range.end);
