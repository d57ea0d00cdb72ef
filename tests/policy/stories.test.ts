import { expect, test } from "vitest";
import { plan, rules } from "@/lib/policy";
import { randomCases, stories, told } from "./cases";

const ruleIds = rules.map((rule) => rule.id);

test.each([...stories, ...randomCases])("$name", ({ application, now, expected }) => {
  const made = plan(application, now);
  expect(told(made)).toStrictEqual(expected);
  for (const step of made.steps) {
    expect(step.because).not.toEqual([]);
    expect(ruleIds).toEqual(expect.arrayContaining(step.because));
  }
});
