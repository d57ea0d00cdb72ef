import { describe, expect, test } from "vitest";
import { reviewDraft } from "@/lib/drafts";
import { context, late, rulesOf, signed } from "./reviewing";

describe("quoted mail isn't read", () => {
  const quoted = "I NEED AN ANSWER!!! Brightwater, Danna, [name], lawsuit against Larkspur Labs.";
  test.each([
    `On Tue, 2 Jun 2026 at 09:12, Dana Whitfield <dana@larkspur.example> wrote:\n> ${quoted}\n> ${quoted}`,
    `-----Original Message-----\nFrom: Dana\n${quoted}`,
    `On Tue, 2 Jun 2026 at 09:12, Dana Whitfield\n<dana@larkspur.example> wrote:\n\n> ${quoted}`,
  ])("%#", (below) => {
    const body = `Hi Dana,\n\nThank you for Monday and the Product Designer talk about nurses.${signed}\n\n${below}`;
    expect(rulesOf("", { body })).toEqual([]);
  });
});

describe("a generic greeting, where the name is known", () => {
  test.each([
    "Dear Sir or Madam,",
    "To whom it may concern,",
    "To Whom It May Concern:",
    "Dear Hiring Manager,",
    "Hi there,",
    "Hi team,",
    "Dear Larkspur Labs team,",
    "Dear Recruiting Team,",
    "Hello everyone,",
    "Sehr geehrte Damen und Herren,",
    "Dear Hiring Committee,",
  ])("%s", (greeting) => {
    expect(rulesOf("", { greeting })).toEqual(["generic-greeting"]);
  });
  test("is none where a title goes with a name, if a wrong one", () => {
    expect(rulesOf("", { greeting: "Dear Madam Blessing," })).toEqual(["wrong-name"]);
  });
  test("is fine where it isn't", () => {
    expect(rulesOf("", { greeting: "Dear Sir or Madam,", recipient: null })).toEqual([]);
  });
});

test("what is missing points to the end of the text before the signature, and is empty", () => {
  const body =
    "Hi Dana,\n\nOn Monday we talked about the Product Designer role and the nurses.\n\n  \nBest regards,\nAmara Nwosu";
  const missing = reviewDraft({ subject: "Hello", body }, context).filter(
    ({ rule }) => rule === "no-thanks" || rule === "no-contact",
  );
  const end = body.indexOf("nurses.") + "nurses.".length;
  expect(missing.map(({ start, end }) => [start, end])).toEqual([
    [end, end],
    [end, end],
  ]);
});

test("offsets count UTF-16 units", () => {
  const body = `Hi Dana,\n\n🎈🎈 Thank you for Monday, the Product Designer role and the nurses. [[What else?]]${signed}`;
  const [gap] = reviewDraft({ subject: "Hello", body }, context);
  expect(body.slice(gap?.start, gap?.end)).toBe("[[What else?]]");
});

test("a message wrapped by hand reads like one that isn't", () => {
  const body = `Hi Dana,\n\nThank you for taking the\ntime on Monday for the Product Designer\nrole and the nurses. I still\nhaven't heard\nback.${signed}`;
  expect(rulesOf("", { body })).toEqual(["pressure"]);
  const asks = `Hi Dana,\n\nWe spoke on 1 June about the Product Designer role and the nurses. I would\nbe grateful\nfor any\nnews.${signed}`;
  expect(rulesOf("", { ...late, body: asks })).toEqual([]);
});
