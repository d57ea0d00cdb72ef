import { describe, expect, test } from "vitest";
import { type DraftContext, draft, reviewDraft } from "@/lib/drafts";
import { context } from "./reviewing";

const own: DraftContext = {
  ...context,
  facts: {
    detail: "the onboarding study",
    strength: "running tests on a shoestring",
    news: "the new clinic",
    forgotten: "the prototype is public",
  },
};
const kinds = ["thank-you", "thank-you-letter", "check-in", "final-check-in", "reference-briefing"] as const;
/** One draft for each of several people, whose names choose different phrasings. */
const drafted = (changes: Partial<DraftContext>) =>
  kinds.flatMap((kind) =>
    ["Dana Whitfield", "Raj Patel", "Inês Duarte", "Mark Grace", "Mei Ling"].map((fullName) => {
      const to = {
        ...own,
        kind,
        recipient: { fullName, role: "interviewer" as const },
        people: [fullName, "Amara Nwosu"],
      };
      return draft({ ...to, ...changes }).body;
    }),
  );

describe("a role that was noted with its article keeps one", () => {
  test.each(["an Account Manager", "The Account Manager", "a Account Manager"])("%s", (role) => {
    for (const body of drafted({ role })) {
      expect(body).toContain("the Account Manager ");
      expect(body).not.toMatch(/the (?:an?|the) /i);
    }
  });
  test("and a letter that is part of it stays", () => {
    expect(drafted({ role: "A Level Tutor" })[0]).toContain("A Level Tutor");
  });
});

describe("a note that says what the sentence says already is said once", () => {
  test("about", () => {
    for (const body of drafted({ facts: { ...own.facts, detail: "about the garden on the roof" } })) {
      expect(body).toContain("about the garden on the roof");
      expect(body).not.toContain("about about");
    }
  });
  test.each(["That I speak Portuguese", "that I speak Portuguese", "Forgot to say that I speak Portuguese"])(
    "%s",
    (forgotten) => {
      const said = drafted({ kind: "thank-you", facts: { ...own.facts, forgotten } });
      for (const body of said) {
        expect(body).toContain("I speak Portuguese.");
        expect(body).not.toMatch(/that that|forgot to say that forgot/i);
      }
    },
  );
  test("a clause with that fits into its sentence", () => {
    const { body } = draft({ ...own, facts: { ...own.facts, detail: "That you test with nurses" } });
    expect(body).toContain("about the fact that you test with nurses");
    const pipe = draft({ ...own, facts: { ...own.facts, detail: "that pipe in the corner" } });
    expect(pipe.body).toContain("about that pipe in the corner");
  });
  test.each(["none", "Nothing.", "n/a", "-", "?"])("%s is no note", (news) => {
    const { body } = draft({ ...own, facts: { ...own.facts, news } });
    expect(body).toContain("[[What good news of Larkspur Labs have you read?]]");
  });
});

describe("a promised day", () => {
  const promised = (promisedBy: string) =>
    draft({ ...own, kind: "check-in", now: "2026-06-15T09:00:00.000Z", promisedBy }).body;
  test("that has gone by isn't taken for the one to come", () => {
    expect(promised("2026-06-12")).toContain("by last Friday");
    expect(promised("2026-06-19")).toContain("by Friday");
    expect(promised("2026-06-01")).toContain("by 1 June");
  });
});

test("notes that sound like a complaint draw none once they are drafted", () => {
  const notes = ["my patience", "deadlines", "answering at once", "why nobody answers the helpline at night"];
  for (const detail of notes) {
    for (const kind of kinds) {
      const asked = {
        ...own,
        kind,
        now: "2026-06-15T09:00:00.000Z",
        facts: { ...own.facts, detail, strength: detail },
      };
      expect(reviewDraft(draft(asked), asked)).toEqual([]);
    }
  }
});

test("six interviewers get six texts, even with the same notes, each as long as may be", () => {
  const long = (first: string) =>
    `${first} consulting fishers, boat by boat and harbour by harbour, before the ice goes out, and what it taught us about patience, tea and old maps`;
  const facts = {
    detail: long("quietly"),
    strength: long("always"),
    news: long("finally"),
    forgotten: long("I like"),
  };
  for (const kind of ["thank-you", "thank-you-letter", "check-in", "final-check-in"] as const) {
    const siblings: DraftContext["siblings"] = [];
    for (const fullName of ["Dana Cole", "Raj Patel", "Inês Duarte", "王小明", "Mark Grace", "May Ling"]) {
      const recipient = { fullName, role: "interviewer" as const };
      const to = {
        ...own,
        kind,
        recipient,
        people: [fullName, "Amara Nwosu"],
        facts,
        siblings: [...siblings],
      };
      const message = draft(to);
      expect(reviewDraft(message, to).filter(({ severity }) => severity !== "hint")).toEqual([]);
      siblings.push({ to: fullName, body: message.body });
    }
  }
});
