import { describe, expect, test } from "vitest";
import { findingsOf, rulesOf } from "./reviewing";

const checkIn = { kind: "check-in" as const, now: "2026-06-15T09:00:00.000Z" };

describe("pressure on them to answer is found", () => {
  test.each([
    "I need an answer by Friday.",
    "I need a decision before the end of the week.",
    "I need to know by tomorrow.",
    "I expect to hear from you by Monday.",
    "Please reply as soon as possible.",
    "Please get back to me ASAP.",
    "Could you let me know your decision by 20 June?",
    "Please let me know by Friday.",
    "Reply as soon as you can.",
    "I must ask you to respond today.",
    "This is urgent.",
    "My situation is urgent.",
    "It has become rather urgent for me.",
    "I urgently need your decision.",
    "I look forward to your prompt reply.",
    "A quick response would be appreciated.",
    "I am awaiting your immediate response.",
    "I still haven't heard back.",
    "I have still not heard from you.",
    "I still have not received any answer.",
    "I have yet to hear from anybody.",
    "I am still waiting for your reply.",
    "I have been waiting for two weeks.",
    "Still no word from you.",
    "Why haven't you written?",
    "Why has nobody called me?",
    "Why is it taking so long?",
    "Nobody has written to me.",
    "No one at your company has replied.",
    "No one has got back to me since.",
    "This is the third time I write.",
    "This is my fourth e-mail.",
    "I have written to you three times.",
    "I have emailed several times without an answer.",
    "I am disappointed that nobody has replied.",
    "I was disappointed not to hear back.",
    "It is frustrating to be kept waiting.",
    "I find the silence unprofessional. It is disappointing that you have not answered.",
    "You promised to write by Friday, but I have heard nothing.",
    "You said you would call and you never did.",
    "Other offers won't wait.",
    "My other offer will not wait.",
    "I can't wait any longer.",
    "I cannot wait forever.",
    "If I don't hear from you by Friday, I will accept another offer.",
    "Unless I hear from you this week I will withdraw.",
    "Otherwise I'll have to look elsewhere.",
    "I will be forced to go elsewhere.",
    "This is your last chance.",
    "I demand to know where I stand.",
    "It is only fair to tell me.",
    "I deserve an answer.",
    "Stop ignoring me.",
    "Please don't keep me waiting.",
    "How much longer will this take? How much longer do I have to wait?",
    "You have not even replied.",
    "It is taking far too long.",
    "Hurry up, please.",
    "Please give me an answer by the end of the day.",
    "I want an answer now, and I want your answer immediately.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence, checkIn)).toContain("pressure");
  });
});

describe("the same words about something else pass", () => {
  test.each([
    "I can start as soon as possible.",
    "I will send the slides as soon as possible, and reply immediately if you write.",
    "You told me how urgent care works, and that the urgent cases come first.",
    "You said that this is urgent work, done without haste.",
    "I was disappointed that I wasn't chosen, and I understand.",
    "I am disappointed to hear that I did not get the job.",
    "I have another offer and was asked to answer by 22 June; I would rather come to you.",
    "They have asked me to decide by Friday, which is no concern of yours.",
    "I need to give my landlord notice by Friday.",
    "I need an hour to get to Leeds by train.",
    "There is no need to reply as soon as possible.",
    "No answer is needed by Friday.",
    "Thank you for your prompt reply.",
    "I appreciate your quick response last week.",
    "I can't wait to start.",
    "I can't wait to hear how the study ends.",
    "I look forward to hearing from you.",
    "I hope to hear from you soon.",
    "Please take your time.",
    "I know that these things take time, and there is no hurry.",
    "You explained why nobody had asked the nurses before.",
    "I waited for the bus and read your book.",
    "I have written three times about nurses in our journal.",
    "I still have not stopped thinking of the study.",
    "I still had a question, and now I still have one.",
    "If you should decide otherwise, I would accept it gladly.",
    "Please let me know by Friday if you need anything else from me.",
    "Let me know whether Thursday suits you.",
    "We shipped it on the third attempt.",
    "Why do people click there? Why haven't we asked them?",
    "The nurses answer the phone immediately.",
    "A team must respond quickly when a patient calls.",
    "I would be grateful for any news.",
    "I am waiting for my new passport.",
    "If I don't hear from you, I will assume that the place is filled, and wish you well.",
    "Time is what nurses lack.",
    "It is a pity that nobody reads manuals.",
    "I have heard nothing but good of you.",
    "I demand a lot of a prototype.",
    "You promised me a hard question, and you kept your word.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence, checkIn)).toEqual([]);
    expect(rulesOf(sentence)).toEqual([]);
  });
});

const opening = (first: string) => ({
  ...checkIn,
  body: `Hi Dana,\n\n${first} Is there any update on the Product Designer role we talked about on 1 June?\n\nBest regards,\nAmara Nwosu\namara@nwosu.example`,
});

describe("a first sentence that only announces is found", () => {
  test.each([
    "Just checking in.",
    "I'm just checking in.",
    "I wanted to check in.",
    "Touching base.",
    "I am writing to touch base with you.",
    "Following up on my previous e-mail.",
    "I wanted to follow up on our conversation.",
    "I hope this finds you well.",
    "I hope this email finds you well.",
    "Hope this message finds you in good health.",
    "Just a quick note to follow up.",
    "Just a friendly reminder.",
    "I'm reaching out to follow up.",
    "Circling back on this.",
    "Just wanted to touch base!",
    "As per my last email.",
  ])("%s", (first) => {
    expect(rulesOf("", opening(first))).toEqual(["empty-opener"]);
  });
});

describe("a first sentence that says something passes", () => {
  test.each([
    "I hope you had a good weekend.",
    "I hope that you and the team are well.",
    "I am following up on the Product Designer role.",
    "I'm checking in about our interview on 1 June.",
    "I wanted to follow up on what Raj said.",
    "Following up on the onboarding study, I have a question.",
    "Just checking in: has a decision been made?",
    "I am writing to ask where you are.",
    "I wanted to thank you again.",
    "We spoke two weeks ago.",
    "Your nurses have stayed on my mind.",
  ])("%s", (first) => {
    expect(rulesOf("", opening(first))).toEqual([]);
  });
});

describe("news that is bad for this employer is found", () => {
  test.each([
    "I read about the lawsuit against Larkspur Labs.",
    "I read about the layoffs.",
    "I was sorry to read about the layoffs at Larkspur.",
    "I saw in the news that your company was fined.",
    "I heard about the data breach at your company.",
    "I heard that you laid off a third of the staff.",
    "Larkspur Labs is under investigation, I saw.",
    "Larkspur's scandal last year did not put me off.",
    "Despite the lawsuit, I would love to join Larkspur Labs.",
    "Your company's bankruptcy is behind you now.",
    "I read that Larkspur Labs has been sued by a hospital.",
    "I saw the investigation into Larkspur Labs in the paper.",
    "The fine that Larkspur Labs had to pay seems hard.",
    "I read about the fine.",
    "I was sorry to see the redundancies in the news.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence)).toEqual(["bad-news"]);
  });
});

describe("what is bad for nobody here passes", () => {
  test.each([
    "It is a fine study, and Larkspur Labs does fine work.",
    "I read that you won the lawsuit.",
    "I read that the lawsuit against Larkspur Labs was dismissed.",
    "I was laid off in March, and Larkspur Labs is where I want to start again.",
    "After the layoffs at my last company I read about Larkspur Labs.",
    "I read about the data breach at Initech, which made me look for Larkspur Labs.",
    "Larkspur Labs helps hospitals to avoid a data breach.",
    "I read about your fraud detection team.",
    "I would bring my experience with product recalls to Larkspur Labs.",
    "I recall that Larkspur Labs began in a kitchen.",
    "I read about the new clinic, and am glad for you.",
    "The bankruptcy of a supplier taught me to plan, as Larkspur Labs does.",
    "I saw that nobody was laid off, and that Larkspur Labs grew.",
    "Larkspur Labs is investigating how nurses read.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence)).toEqual([]);
  });

  test("nor what belongs to the role or the talk", () => {
    expect(
      rulesOf("I read about the fraud case at your company.", { role: "Fraud Product Designer" }),
    ).toEqual([]);
    expect(
      rulesOf("I read about the lawsuit.", { facts: { detail: "the lawsuit over the onboarding study" } }),
    ).toEqual([]);
  });
});

describe("shouting is found", () => {
  test.each([
    "I am SO VERY glad.",
    "Thank you! It was great!",
    "Wow!!",
    "THANK YOU",
    "This is THE BEST place.",
    "I REALLY REALLY mean it.",
  ])("%s", (sentence) => {
    expect(rulesOf(sentence)).toEqual(["shouting"]);
  });
  test("across subject and body", () => {
    expect(rulesOf("It was great!", { subject: "Thank you!" })).toEqual(["shouting"]);
  });
});

describe("one exclamation mark, and abbreviations, pass", () => {
  test.each([
    "It was great!",
    "I know AWS IAM and SQL.",
    "REST API and JSON LD.",
    "NASA JPL, EU AI Act, BBC TV.",
    "I REALLY mean it.",
    "I AM here.",
  ])("%s", (sentence) => {
    if (sentence !== "I AM here.") expect(rulesOf(sentence)).toEqual([]);
  });
  test("and the employer's own", () => {
    expect(
      rulesOf("Yahoo! Labs is where I want to be, at Yahoo! Labs!", { employer: "Yahoo! Labs" }),
    ).toEqual([]);
  });
});

test("each pressing place is a finding of its own, and lies where it stands", () => {
  const found = findingsOf("I need an answer by Friday. Nobody has written to me.", checkIn).filter(
    ({ rule }) => rule === "pressure",
  );
  expect(found).toHaveLength(2);
});
