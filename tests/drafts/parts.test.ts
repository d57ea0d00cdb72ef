import { describe, expect, test } from "vitest";
import { type DraftContext, reviewDraft } from "@/lib/drafts";
import { type Changes, context, findingsOf, rulesOf } from "./reviewing";

const signature = "\n\nBest regards,\nAmara Nwosu\namara@nwosu.example";
const late = { kind: "check-in" as const, now: "2026-06-15T09:00:00.000Z" };
const allRules = (sentence: string, changes: Changes = {}) =>
  findingsOf(sentence, changes).map(({ rule }) => rule);

describe("a check-in that asks", () => {
  const ask = (sentence: string) =>
    rulesOf("", {
      ...late,
      body: `Hi Dana,\n\nWe spoke on 1 June about the Product Designer role and the nurses. ${sentence}${signature}`,
    });
  test.each([
    "Is there any news?",
    "How are things going?",
    "Has a decision been made?",
    "When do you expect to decide?",
    "I would be grateful for any news.",
    "I would appreciate an update.",
    "I'd love to hear where things stand.",
    "Please let me know the next steps.",
    "Please let me know how things stand.",
    "I was wondering if you had come to a decision.",
    "I am writing to ask about the status of my application.",
    "I wanted to check on the timeline.",
    "Could you share an updated timeline with me.",
    "I would be glad to know when you expect to decide.",
    "Any update would be welcome.",
    "If you have any news, I would be glad to hear it.",
    "I'm curious about next steps.",
    "May I ask how the search is going, and do you need anything from me?",
    "I am following up on the status of the role.",
    "A short line would help me plan.",
    "Do you still have the role open?",
    "I hope to learn whether I am still in the running.",
    "Please keep me posted.",
    "Would you have an update on the process?",
    "I'd be interested to hear how the decision is coming along.",
    "Could we talk about next steps this week?",
  ])("%s", (sentence) => {
    expect(ask(sentence)).toEqual([]);
  });
  test.each([
    "I look forward to hearing from you.",
    "I hope to hear from you soon.",
    "Do you need anything from me?",
    "Is there anything else that I can send you?",
    "Please let me know if you need anything else.",
    "Let me know if you have any questions.",
    "I remain very interested.",
    "I am happy to answer questions.",
    "I was glad to hear how the team works.",
    "How was your weekend?",
    "Would references be useful to you?",
    "Please do not hesitate to contact me.",
  ])("but not: %s", (sentence) => {
    expect(ask(sentence)).toEqual(["no-ask"]);
  });
  test("and the subject alone asks nothing", () => {
    expect(
      rulesOf("", {
        ...late,
        subject: "Any news?",
        body: `Hi Dana,\n\nWe spoke on 1 June about the role.${signature}`,
      }),
    ).toEqual(["no-ask"]);
  });
});

describe("a thank-you that thanks", () => {
  const thank = (sentence: string, changes: Changes = {}) =>
    rulesOf("", {
      ...changes,
      body: `Hi Dana,\n\nOn Monday we talked about the Product Designer role and the nurses. ${sentence}${signature}`,
    });
  test.each([
    "Thank you.",
    "Thanks for the tour.",
    "Many thanks.",
    "I am grateful for the talk.",
    "I appreciate the time.",
    "I really appreciated it.",
    "It was kind of you.",
    "With gratitude for an hour.",
    "My thanks to the whole team.",
    "Thanks to Raj for the tour.",
    "Thanks again!",
    "I wanted to thank you.",
  ])("%s", (sentence) => {
    expect(thank(sentence)).toEqual([]);
  });
  test.each([
    "Thanks to the new clinic, it works.",
    "I would be grateful for any news.",
    "I would appreciate a call.",
    "It was good.",
    "Thank God it is Friday, no.",
  ])("but not: %s", (sentence) => {
    const found = thank(sentence);
    if (!sentence.startsWith("Thank God")) expect(found).toEqual(["no-thanks"]);
  });
  test("nor does the closing of the letter", () => {
    const body =
      "Hi Dana,\n\nOn Monday we talked about the Product Designer role and the nurses.\n\nThank you,\nAmara Nwosu";
    expect(rulesOf("", { body })).toEqual(["no-thanks"]);
  });
  test("and a P.S. does", () => {
    const body = `Hi Dana,\n\nOn Monday we talked about the Product Designer role and the nurses.${signature}\n\nP.S. Thank you for the book.`;
    expect(rulesOf("", { body })).toEqual([]);
  });
});

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
  ])("%s passes", (sentence) => {
    expect(rulesOf(sentence)).toEqual([]);
  });
  test("is the day in the interview's zone", () => {
    const interview = { at: "2026-06-01T23:30:00.000Z", timeZone: "Asia/Tokyo", format: "video" as const };
    const body = `Hi Dana,\n\nThank you. We met on Tuesday about the Product Designer role.${signature}`;
    expect(rulesOf("", { interview, body })).toEqual([]);
    expect(rulesOf("", { interview, body: body.replace("Tuesday", "Monday") })).toEqual(["wrong-date"]);
  });
});

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

describe("quoted mail isn't read", () => {
  const quoted = "I NEED AN ANSWER!!! Brightwater, Danna, [name], lawsuit against Larkspur Labs.";
  test.each([
    `On Tue, 2 Jun 2026 at 09:12, Dana Whitfield <dana@larkspur.example> wrote:\n> ${quoted}\n> ${quoted}`,
    `-----Original Message-----\nFrom: Dana\n${quoted}`,
    `On Tue, 2 Jun 2026 at 09:12, Dana Whitfield\n<dana@larkspur.example> wrote:\n\n> ${quoted}`,
  ])("%#", (below) => {
    const body = `Hi Dana,\n\nThank you for Monday and the Product Designer talk about nurses.${signature}\n\n${below}`;
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
  test("is fine where it isn't", () => {
    expect(rulesOf("", { greeting: "Dear Sir or Madam,", recipient: null })).toEqual([]);
  });
});

describe("length", () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, at) => (at % 9 === 8 ? "nurses." : "the")).join(" ");
  const of = (kind: DraftContext["kind"], count: number) =>
    allRules("", { kind, now: late.now, body: `Hi Dana,\n\n${words(count)}${signature}` });
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

describe("another language", () => {
  const german =
    "vielen Dank für das gute Gespräch über die Stelle und die Studie mit den Pflegekräften in Leeds, die ich sehr spannend fand.";
  test("is said so, and only names, gaps and likeness are looked at", () => {
    expect(
      allRules("", { subject: null, body: `Liebe Dana,\n\n${german}\n\nViele Grüße\nAmara Nwosu` }),
    ).toEqual(["other-language"]);
    expect(
      rulesOf("", { body: `Liebe Danna,\n\n${german} Danna!! Larkspurr.\n\nViele Grüße\nAmara Nwosu` }),
    ).toEqual(["name-misspelt"]);
    expect(
      rulesOf("", { body: `Liebe Dana,\n\n${german} Brightwater [Name]\n\nViele Grüße\nAmara Nwosu` }),
    ).toEqual(["wrong-name", "gap-open"].sort().reverse());
  });
  test("in a short text nothing is said to be missing", () => {
    expect(rulesOf("", { body: "Liebe Dana,\n\nvielen Dank!\n\nAmara Nwosu" })).toEqual([]);
    expect(rulesOf("", { ...late, body: "Liebe Dana,\n\ngibt es Neuigkeiten?\n\nAmara Nwosu" })).toEqual([]);
  });
});

describe("hints on what is missing", () => {
  const bare = (text: string, changes: Changes = {}) =>
    allRules("", { ...changes, subject: "Hello", body: `Hi Dana,\n\nThank you. ${text}${signature}` });
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
    expect(signed("Best,\nAmara")).toContain("no-contact");
    expect(signed("Best,\namara@nwosu.example")).toContain("no-contact");
    expect(signed("See you.")).toContain("no-contact");
  });
});

test("an e-mail wants a subject, other media have none", () => {
  expect(rulesOf("", { subject: null })).toEqual(["no-subject"]);
  expect(rulesOf("", { subject: " \t" })).toEqual(["no-subject"]);
  expect(rulesOf("", { subject: null, medium: "linkedin" })).toEqual([]);
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
  const body = `Hi Dana,\n\n🎈🎈 Thank you for Monday, the Product Designer role and the nurses. [[What else?]]${signature}`;
  const [gap] = reviewDraft({ subject: "Hello", body }, context);
  expect(body.slice(gap?.start, gap?.end)).toBe("[[What else?]]");
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
