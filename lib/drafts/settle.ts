import type { Finding, FindingRule, Severity } from "./types";

const weight: Record<Severity, number> = { stop: 0, warn: 1, hint: 2 };
const names: FindingRule[] = ["wrong-name", "name-misspelt"];

/** By severity, then subject before body, then place; of two that overlap and say the same, the longer stays. */
export function settle(findings: Finding[]): Finding[] {
  const byLength = [...findings].sort((one, other) => other.end - other.start - (one.end - one.start));
  const kept: Finding[] = [];
  for (const finding of byLength) if (!kept.some((other) => vie(finding, other))) kept.push(finding);
  return kept.sort(
    (one, other) =>
      weight[one.severity] - weight[other.severity] ||
      Number(one.in === "body") - Number(other.in === "body") ||
      one.start - other.start ||
      one.end - other.end,
  );
}

function vie(one: Finding, other: Finding): boolean {
  const alike = one.rule === other.rule || (names.includes(one.rule) && names.includes(other.rule));
  return alike && one.in === other.in && one.start < other.end && other.start < one.end;
}
