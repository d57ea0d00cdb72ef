import { expect, test } from "vitest";
import { findingsOf, rulesOf } from "./reviewing";

test("an e-mail wants a subject, other media have none", () => {
  expect(rulesOf("", { subject: null })).toEqual(["no-subject"]);
  expect(rulesOf("", { subject: " \t" })).toEqual(["no-subject"]);
  expect(rulesOf("", { subject: null, medium: "linkedin" })).toEqual([]);
});

test("the user's own note is looked at for gaps alone, a call sheet for gaps and names", () => {
  const body = "I NEED an answer!! [[What next?]] Brightwater, Danna, lawsuit.";
  expect(rulesOf("", { kind: "acceptance-of-silence", body })).toEqual(["gap-open"]);
  expect(new Set(rulesOf("", { kind: "call-sheet", medium: "phone", subject: null, body }))).toEqual(
    new Set(["gap-open", "wrong-name", "name-misspelt"]),
  );
});

test("findings come by severity, then subject before body, then place", () => {
  const found = findingsOf("Nothing!! Brightwater [[gap]] 2001, 2005, 2009. I need your answer by Friday.", {
    subject: "[[Subject?]] Brightwater",
    greeting: "Hi Danna,",
  });
  const weight = { stop: 0, warn: 1, hint: 2 };
  const keys = found.map((finding) => [
    weight[finding.severity],
    finding.in === "body" ? 1 : 0,
    finding.start,
  ]);
  expect(keys).toEqual(
    [...keys].sort(
      (one, other) =>
        (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0) || (one[2] ?? 0) - (other[2] ?? 0),
    ),
  );
  expect(found[0]).toMatchObject({ rule: "gap-open", in: "subject", start: 0 });
});
