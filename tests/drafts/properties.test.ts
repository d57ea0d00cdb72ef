import fc from "fast-check";
import { expect, test } from "vitest";
import { type DraftContext, draft, reviewDraft } from "@/lib/drafts";
import { countWords } from "@/lib/drafts/words";
import { contexts, fullContexts } from "./contexts";

const shown = (context: DraftContext) => {
  const message = draft(context);
  return reviewDraft(message, context).map(
    (finding) =>
      `${finding.rule}: ${(message[finding.in] ?? "").slice(finding.start, finding.end)}\n${message.subject}\n${message.body}`,
  );
};

test("from full facts a draft draws no finding at all", () => {
  fc.assert(
    fc.property(fullContexts, (context) => {
      expect(shown(context)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test("up to six interviewers with the same facts never get drafts too alike", () => {
  const six = ["Dana Whitfield", "Raj Patel", "Inês Duarte", "王小明", "Mark Grace", "Małgorzata Wójcik"];
  fc.assert(
    fc.property(
      fullContexts,
      fc.constantFrom(
        "thank-you" as const,
        "thank-you-letter" as const,
        "check-in" as const,
        "final-check-in" as const,
      ),
      (context, kind) => {
        const siblings: DraftContext["siblings"] = [];
        for (const fullName of six) {
          const own = {
            ...context,
            kind,
            recipient: { fullName, role: "interviewer" as const },
            people: six,
            siblings: [...siblings],
          };
          expect(shown(own)).toEqual([]);
          siblings.push({ to: fullName, body: draft(own).body });
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("whatever is missing, a draft says so and draws nothing but its gaps and hints", () => {
  fc.assert(
    fc.property(contexts, (context) => {
      const message = draft(context);
      const findings = reviewDraft(message, context);
      const loud = findings.filter((finding) => finding.severity !== "hint" && finding.rule !== "gap-open");
      expect(loud.map((finding) => `${finding.rule}\n${message.body}`)).toEqual([]);
      expect(`${message.subject} ${message.body}`).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
      expect(message.body).not.toContain("null");
      expect(message.subject === null).toBe(context.medium !== "email");
      expect(message.body).not.toMatch(/!(?! Fresh)/);
    }),
    { numRuns: 200 },
  );
});

test("a thank-you is drafted with 75 to 120 words where the facts are short", () => {
  fc.assert(
    fc.property(
      fullContexts,
      fc.constantFrom("thank-you" as const, "thank-you-letter" as const),
      (context, kind) => {
        const facts = {
          detail: "the study in Leeds",
          strength: "tests on a shoestring",
          news: "the new clinic",
          forgotten: "the prototype is public",
        };
        const { body } = draft({ ...context, kind, facts });
        const words = countWords(body.split("\n\n").slice(1, -1).join(" "));
        expect(words).toBeGreaterThanOrEqual(75);
        expect(words).toBeLessThanOrEqual(120);
      },
    ),
    { numRuns: 400 },
  );
});

test("the same context gives the same draft, and is left as it was", () => {
  fc.assert(
    fc.property(contexts, (context) => {
      const before = structuredClone(context);
      expect(draft(context)).toEqual(draft(context));
      reviewDraft(draft(context), context);
      expect(context).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

const texts = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        "Hi",
        "Dana",
        ",",
        "\n",
        "\n\n",
        " ",
        "[[",
        "]]",
        "Best,",
        "Amara",
        ">",
        "!",
        "NOT",
        "the",
        "1 June",
        "2019",
        "x@y.z",
        "İ",
        "P.S.",
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 400 }),
);

test("a review never throws, and every place lies inside its text, in order", () => {
  fc.assert(
    fc.property(contexts, texts, fc.option(texts), (context, body, subject) => {
      const message = { subject, body };
      const findings = reviewDraft(message, context);
      const weight = { stop: 0, warn: 1, hint: 2 };
      for (const finding of findings) {
        const length = (finding.in === "body" ? body : (subject ?? "")).length;
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeGreaterThanOrEqual(finding.start);
        expect(finding.end).toBeLessThanOrEqual(length);
        expect(finding.because.length).toBeGreaterThan(0);
      }
      const keys = findings.map(
        (finding) => weight[finding.severity] * 1e9 + (finding.in === "body" ? 1e8 : 0) + finding.start,
      );
      expect(keys).toEqual([...keys].sort((one, other) => one - other));
    }),
    { numRuns: 200 },
  );
});

const spun = fc
  .tuple(
    fc.constantFrom(
      "a",
      " ",
      "\n",
      "\n ",
      "[[",
      "[a ",
      "<a ",
      "{",
      "_",
      "!",
      "Aa ",
      "x@",
      "a.",
      "a-",
      "'",
      ">",
      "I need ",
      "the ",
      "no one ",
      "Dana ",
      "é",
      "1 June ",
      "2019 ",
      "why ",
      "if i not ",
      "- a\n",
      "best,\n",
    ),
    fc.constantFrom("", "b", ".", "?", "\n"),
  )
  .map(([part, end]) => part.repeat(Math.ceil(10_000 / part.length)) + end);

test("no text of ten thousand letters holds the reader up for long", () => {
  fc.assert(
    fc.property(fullContexts, spun, (context, body) => {
      const start = performance.now();
      reviewDraft({ subject: body.slice(0, 200), body }, context);
      expect(performance.now() - start).toBeLessThan(3000);
    }),
    { numRuns: 40 },
  );
});
