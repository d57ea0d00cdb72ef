import { describe, expect, test } from "vitest";
import { type DraftContext, type Finding, type Message, reviewDraft } from "@/lib/drafts";
import { corpus } from "@/tests/fixtures/drafts/corpus";
import { type Example, examplesOf } from "@/tests/fixtures/drafts/examples";

const loud = ({ context, message }: Example, expected: string[] = []) =>
  review(context, message)
    .filter((finding) => finding.severity !== "hint" && !expected.includes(finding.rule))
    .map((finding) => `${finding.rule}: ${(message[finding.in] ?? "").slice(finding.start, finding.end)}`);

const review = (context: DraftContext, message: Message): Finding[] => reviewDraft(message, context);

describe.each(corpus)("$name", (hand) => {
  const { good, bad } = examplesOf(hand);

  test.each(good)("good message $at draws no stop and no warning", (example) => {
    expect(loud(example)).toEqual([]);
  });

  test.each(bad)("bad message $at draws $draws", (example) => {
    const rules = review(example.context, example.message).map((finding) => finding.rule);
    expect(rules).toEqual(expect.arrayContaining(example.draws));
    expect(loud(example, example.draws)).toEqual([]);
  });
});

test("the corpus is large enough to mean something", () => {
  const examples = corpus.map(examplesOf);
  expect(examples.flatMap(({ good }) => good).length).toBeGreaterThanOrEqual(200);
  expect(examples.flatMap(({ bad }) => bad).length).toBeGreaterThanOrEqual(250);
});
