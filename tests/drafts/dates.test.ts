import { describe, expect, test } from "vitest";
import { rulesOf, signed } from "./reviewing";

describe("the day beside the meeting", () => {
  test.each([
    "We met on Tuesday.",
    "We spoke on 2 June.",
    "When we talked on June 3rd, it rained.",
    "On Tuesday we met.",
    "I liked our interview on Friday.",
    "I liked Friday's interview.",
    "We spoke about the Product Designer role on Wednesday.",
    "We met on Monday, 8 June.",
    "We met on 2026-06-02.",
    "We spoke with Raj on 31 May.",
    "The interview on 1 June 2025 was good.",
  ])("%s is found", (sentence) => {
    expect(rulesOf(sentence)).toEqual(["wrong-date"]);
  });
  test.each([
    "We met on Monday.",
    "We spoke on 1 June.",
    "On June 1st, 2026, we met.",
    "We met on Monday, 1 June.",
    "We spoke on 2026-06-01.",
    "We talked about a launch on 12 May.",
    "When we spoke, you expected to decide by Friday.",
    "We talked about Black Friday.",
    "I look forward to our next interview on Friday.",
    "We met, and on Tuesday I read your book.",
    "I could come to a second interview on Friday.",
    "Since the interview I have finished the report of 12 May.",
    "On Tuesday I start a course.",
    "The book that we talked about came out on 3 March.",
    "We met in May 2024 at a fair, and now again.",
    "On Tuesday I met a nurse and thought of you.",
  ])("%s passes", (sentence) => {
    expect(rulesOf(sentence)).toEqual([]);
  });
  test("is the day in the interview's zone", () => {
    const interview = { at: "2026-06-01T23:30:00.000Z", timeZone: "Asia/Tokyo", format: "video" as const };
    const body = `Hi Dana,\n\nThank you. We met on Tuesday about the Product Designer role.${signed}`;
    expect(rulesOf("", { interview, body })).toEqual([]);
    expect(rulesOf("", { interview, body: body.replace("Tuesday", "Monday") })).toEqual(["wrong-date"]);
  });
});
