import { describe, expect, test } from "vitest";
import { type Changes, late, rulesOf, signed } from "./reviewing";

describe("a check-in that asks", () => {
  const ask = (sentence: string) =>
    rulesOf("", {
      ...late,
      body: `Hi Dana,\n\nWe spoke on 1 June about the Product Designer role and the nurses. ${sentence}${signed}`,
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
    "I would love to hear your thoughts on where things are.",
    "Are you still hoping to fill the position this summer?",
    "I wanted to see if there were any updates.",
    "Any idea when you might make a decision?",
    "I would welcome any update you can share.",
    "Would it be possible to get an update?",
    "I am eager to learn about next steps.",
    "I'm reaching out to inquire about my application.",
    "I'd be glad to know where I stand.",
    "It would be great to hear where you are in the process.",
    "Kindly advise on the status.",
    "If it is possible to share a timeline, I would be grateful.",
    "Please do update me when you can.",
    "Do you have a sense of the timing?",
    "Might there be any news?",
    "I would be thankful for a quick status update.",
    "I'd be interested in hearing about next steps.",
    "A word on how it stands would be kind.",
    "A one-line note on the outcome would be much appreciated.",
    "I should be glad to learn the outcome, whichever way it went.",
    "I am keen to learn the outcome.",
    "If you could point me to the next step, I'd be grateful.",
    "It would help me to know the timeline.",
    "I would value an update.",
    "An update, when you have one, would be wonderful.",
    "Hoping for some news when you can share it.",
    "Kindly advise.",
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
    "I understand that decisions take time, and know how busy you are.",
    "It was good to see how the team works.",
    "I am happy to share more work, and to tell you more.",
    "Do you need anything from me to make your decision?",
    "One note: I would like to add that the prototype is public.",
    "I know when to stop, and I see what you mean.",
    "I would love to learn more about nurses, as you know.",
    "I remain interested in the role and in next steps.",
    "I wanted to say that I am still interested.",
    "Just checking in. I hope the decision is going well.",
    "Do you remember the prototype?",
    "Could I be of help in the meantime?",
  ])("but not: %s", (sentence) => {
    expect(ask(sentence)).toEqual(["no-ask"]);
  });
  test("and the subject alone asks nothing", () => {
    expect(
      rulesOf("", {
        ...late,
        subject: "Any news?",
        body: `Hi Dana,\n\nWe spoke on 1 June about the role.${signed}`,
      }),
    ).toEqual(["no-ask"]);
  });
});

describe("a thank-you that thanks", () => {
  const thank = (sentence: string, changes: Changes = {}) =>
    rulesOf("", {
      ...changes,
      body: `Hi Dana,\n\nOn Monday we talked about the Product Designer role and the nurses. ${sentence}${signed}`,
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
    "Cheers for showing me round.",
    "I have never thanked you for it.",
  ])("%s", (sentence) => {
    expect(thank(sentence)).toEqual([]);
  });
  test.each([
    "Thanks to the new clinic, it works.",
    "I would be grateful for any news.",
    "I would appreciate a call.",
    "It was good.",
    "No thanks are needed.",
    "The nurses thanked the whole team, and were grateful.",
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
    const body = `Hi Dana,\n\nOn Monday we talked about the Product Designer role and the nurses.${signed}\n\nP.S. Thank you for the book.`;
    expect(rulesOf("", { body })).toEqual([]);
  });
});
