import type { Finding } from "@/lib/drafts";
import type { Text } from "./text";

/**
 * Findings of an earlier text, where they stand in the one of now: those behind what was typed since move along, those
 * that it touches are gone until the text is read again.
 */
export function carry<F extends Finding>(findings: readonly F[], before: Text, after: Text): F[] {
  return [
    ...moved(findings, "subject", before.subject ?? "", after.subject ?? ""),
    ...moved(findings, "body", before.body, after.body),
  ]
    .sort((a, b) => findings.indexOf(a.of) - findings.indexOf(b.of))
    .map(({ now }) => now);
}

function moved<F extends Finding>(findings: readonly F[], where: F["in"], before: string, after: string) {
  const here = findings.filter((finding) => finding.in === where);
  if (before === after) return here.map((of) => ({ of, now: of }));
  const { from, to } = changed(before, after);
  const by = after.length - before.length;
  return here.flatMap((of) => {
    if (of.end <= from && !(of.end === from && of.start === of.end)) return [{ of, now: of }];
    if (of.start >= to) return [{ of, now: { ...of, start: of.start + by, end: of.end + by } }];
    return [];
  });
}

/** Which part of the earlier text is different in the later one, half open. */
function changed(before: string, after: string): { from: number; to: number } {
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < least - from && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  return { from, to: before.length - same };
}
