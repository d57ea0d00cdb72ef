import type { DraftContext, Finding, Message } from "./types";

/** Reads what the user made of a draft, and tells what to look at before it is sent. */
export function reviewDraft(message: Message, _context: DraftContext): Finding[] {
  const findings: Finding[] = [];
  for (const found of message.body.matchAll(/\[\[([^[\]]*)\]\]/g)) {
    findings.push({
      rule: "gap-open",
      severity: "stop",
      in: "body",
      start: found.index,
      end: found.index + found[0].length,
      says: "A gap is open. Fill it, or take the sentence out.",
      because: ["tips-8"],
    });
  }
  return findings;
}
