import type { Reader } from "../reader";
import type { Finding, FindingRule, MessageKind, Severity } from "../types";

/** What a rule found, and where. */
export type Found = Pick<Finding, "in" | "start" | "end" | "says" | "fix">;

export interface Rule {
  rule: FindingRule;
  severity: Severity;
  /** Ids of the published rules behind it. */
  because: string[];
  /** The kinds of message that it looks at. */
  kinds: MessageKind[];
  find: (reader: Reader) => Found[];
}

export const thankYous: MessageKind[] = ["thank-you", "thank-you-letter"];
export const checkIns: MessageKind[] = ["check-in", "final-check-in"];
export const sent: MessageKind[] = [
  ...thankYous,
  ...checkIns,
  "reply",
  "reference-briefing",
  "reference-thanks",
  "rejection-reply",
  "withdrawal",
];

/** What is missing stands at the end of the text before the signature, and has no length. */
export function missing(reader: Reader, says: string): Found[] {
  return [{ in: "body", start: reader.body.end, end: reader.body.end, says }];
}
