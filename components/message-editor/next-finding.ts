import type { Finding } from "@/lib/drafts";

/** Where the cursor is; null where it is in none of the two fields. */
export type Cursor = Pick<Finding, "in" | "start" | "end"> | null;

/** The finding after the cursor in the order of the text, the subject's first, or before it; round again at either end. */
export function nextFinding<F extends Finding>(
  findings: readonly F[],
  cursor: Cursor,
  back: boolean,
): F | null {
  const inOrder = findings.toSorted(byPlace);
  const found =
    cursor &&
    (back
      ? inOrder.findLast((one) => byPlace(one, cursor) < 0)
      : inOrder.find((one) => byPlace(one, cursor) > 0));
  return found ?? (back ? inOrder.at(-1) : inOrder[0]) ?? null;
}

type Place = NonNullable<Cursor>;

function byPlace(a: Place, b: Place): number {
  return Number(a.in === "body") - Number(b.in === "body") || a.start - b.start || a.end - b.end;
}
