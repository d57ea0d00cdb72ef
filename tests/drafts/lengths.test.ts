import { describe, expect, test } from "vitest";
import type { DraftContext } from "@/lib/drafts";
import { allRules, late, rulesOf, signed } from "./reviewing";

describe("length", () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, at) => (at % 9 === 8 ? "nurses." : "the")).join(" ");
  const of = (kind: DraftContext["kind"], count: number) =>
    allRules("", { kind, now: late.now, body: `Hi Dana,\n\n${words(count)}${signed}` });
  test.each([
    ["thank-you", 180],
    ["thank-you-letter", 180],
    ["check-in", 120],
    ["final-check-in", 120],
    ["reference-briefing", 200],
    ["reply", 150],
    ["withdrawal", 150],
    ["rejection-reply", 150],
    ["reference-thanks", 150],
  ] as const)("%s: %i words are enough, one more is too long", (kind, most) => {
    expect(of(kind, most)).not.toContain("too-long");
    expect(of(kind, most + 1)).toContain("too-long");
  });
  test("a thank-you under 40 words is short, and nothing else is", () => {
    expect(of("thank-you", 39)).toContain("too-short");
    expect(of("thank-you", 40)).not.toContain("too-short");
    expect(of("check-in", 10)).not.toContain("too-short");
  });
});

describe("the resume again", () => {
  const list = (lines: number) => Array.from({ length: lines }, () => "- I did a thing.").join("\n");
  test("five list lines are, four aren't", () => {
    expect(rulesOf(`I:\n${list(5)}`)).toEqual(["resume-again"]);
    expect(rulesOf(`I:\n${list(4)}`)).toEqual([]);
    expect(rulesOf(`I:\n${list(5)}`, { kind: "reference-briefing" })).toEqual([]);
  });
  test.each([
    "In 2014, 2016 and 2019 I changed.",
    "I was there 2010-2014, 2014-2018 and 2018-now.",
    "From 2012 to 2015 there, until 2017 here, since 2020 elsewhere.",
  ])("%s is", (sentence) => {
    expect(rulesOf(sentence)).toEqual(["resume-again"]);
  });
  test.each([
    "In 2014 and 2016 I changed.",
    "We tested 2000 nurses, 1990 doctors and 2010 patients.",
    "On 3 May 2014, 4 June 2016 and 2017-01-02 it rained.",
    "In 2026, after 12 years and 3 months, since 2014 and 2019.",
    "I spent 3 years there, 4 years here and 5 years elsewhere.",
  ])("%s isn't", (sentence) => {
    expect(rulesOf(sentence)).toEqual([]);
  });
});
