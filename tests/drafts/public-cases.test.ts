import { expect, test } from "vitest";
import { type DraftContext, type Message, reviewDraft } from "@/lib/drafts";
import cases from "@/tests/fixtures/draft-cases.json";

interface Case {
  name: string;
  context: DraftContext;
  message: Message;
  finds: string[];
}

test.each(cases as Case[])("$name", ({ context, message, finds }) => {
  const findings = reviewDraft(message, context);
  const rules = new Set(findings.map((finding) => finding.rule));
  for (const rule of finds) expect(rules).toContain(rule);
  const loud = findings.filter((finding) => finding.severity !== "hint").map((finding) => finding.rule);
  expect(loud.filter((rule) => !finds.includes(rule))).toEqual([]);
});
