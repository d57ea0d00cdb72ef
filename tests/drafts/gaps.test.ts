import { describe, expect, test } from "vitest";
import { rulesOf } from "./reviewing";

describe("what a template leaves behind", () => {
  test.each([
    "[Company Name]",
    "[your name]",
    "{{first_name}}",
    "{name}",
    "<Company>",
    "<insert detail here>",
    "XXX",
    "TODO",
    "TBD",
    "Mr. ____",
    "[[What else?]]",
    "[INSERT DATE]",
    "[[two\nlines]]",
  ])("%s is found", (left) => {
    expect(rulesOf(`I like ${left} a lot.`)).toEqual(["gap-open"]);
  });
  test.each([
    "[1]",
    "[sic]",
    "[EXTERNAL]",
    "[the study](https://a.example/b)",
    "<https://a.example>",
    "<amara@nwosu.example>",
    "a < b and c > d",
    "I <3 nurses",
    "[...]",
    "reference[s]",
    "[T]he team",
    "{ }",
    "a_b__c",
    "Map<K> and List<Item>",
  ])("%s passes", (text) => {
    expect(rulesOf(`I like ${text} a lot.`)).toEqual([]);
  });
  test("in the subject too, which is then empty", () => {
    expect(rulesOf("", { subject: "[[What is it about?]]" })).toEqual(["gap-open", "no-subject"]);
  });
  test("a gap is as if it weren't there for every other rule", () => {
    expect(rulesOf("[[I need an answer by Friday! Brightwater! Danna! NOT AGAIN]]")).toEqual(["gap-open"]);
  });
});
