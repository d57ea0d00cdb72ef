import { fill } from "@/lib/words/fill";
import type { Refused } from "./read-in-worker";

/** Why a file isn't taken, out of the sentences for its kind, with the line and the field where they are known. */
export function reasonWords(
  { reason, line, field }: Refused,
  sentences: Readonly<Record<string, string>>,
): string {
  const [key = ""] = [
    field && reason === "unreadable-line" ? "unreadable-field" : reason,
    // One property too often: `too-many-attendee`, `too-many-email`.
    reason.startsWith("too-many-") ? "too-many" : "",
    "unreadable",
  ].filter((one) => one in sentences);
  return fill(sentences[key] ?? "", { line: line ?? 0, field: field ?? "" });
}
