import { describe, expect, test } from "vitest";
import { allRules, type Changes, signed } from "./reviewing";

describe("hints on what is missing", () => {
  const bare = (text: string, changes: Changes = {}) =>
    allRules("", { ...changes, subject: "Hello", body: `Hi Dana,\n\nThank you. ${text}${signed}` });
  test("the role, or a word of it", () => {
    expect(bare("It was good on Monday with the nurses.")).toContain("no-role");
    for (const named of ["Product Designer", "the designers' table", "designing", "a product"])
      expect(bare(named)).not.toContain("no-role");
    expect(bare("senior", { role: "Senior Nurse" })).toContain("no-role");
  });
  test("the day they met", () => {
    expect(bare("Nurses and products.")).toContain("no-date");
    for (const day of ["on Monday", "today", "yesterday", "this morning", "last week", "on 1 June", "June 1"])
      expect(bare(day)).not.toContain("no-date");
    for (const day of ["by Friday", "until Monday", "next Tuesday", "by 12 June"])
      expect(bare(day)).toContain("no-date");
    expect(bare("Nurses.", { interview: undefined })).not.toContain("no-date");
  });
  test("what stayed from the talk", () => {
    expect(bare("It was good.")).toContain("no-detail");
    expect(bare("A nurse in the study.")).not.toContain("no-detail");
    expect(bare("It was good.", { facts: {} })).not.toContain("no-detail");
  });
  test("name and contact under it", () => {
    const signed = (end: string, changes: Changes = {}) =>
      allRules("", { ...changes, body: `Hi Dana,\n\nThank you.\n\n${end}` });
    expect(signed("Best,\nAmara\namara@nwosu.example")).not.toContain("no-contact");
    expect(signed("Best,\nAmara Nwosu\n020 7946 0000")).not.toContain("no-contact");
    expect(signed("Amara Nwosu\namara@nwosu.example")).not.toContain("no-contact");
    expect(signed("Best, Amara", { medium: "linkedin", subject: null })).not.toContain("no-contact");
    expect(signed("Amara\namara@nwosu.example")).not.toContain("no-contact");
    expect(signed("Best,\nAmara")).toContain("no-contact");
    expect(signed("Best,\namara@nwosu.example")).toContain("no-contact");
    expect(signed("See you.")).toContain("no-contact");
  });
});
