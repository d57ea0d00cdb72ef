import { describe, expect, test } from "vitest";
import { late, rulesOf } from "./reviewing";

const opening = (first: string) => ({
  ...late,
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
    "Sorry to bother you again.",
    "I hope you don't mind me following up.",
    "This is a follow-up to my earlier message.",
    "I'm emailing to follow up.",
    "Hope you don't mind my checking in.",
    "As a follow-up to my last message.",
    "Dropping in to say hello.",
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
    "I read in the paper about the fine Larkspur Labs received.",
    "I read about the product recall at Larkspur Labs.",
    "I saw that Larkspur Labs had to close three offices.",
    "I read that regulators fined Larkspur Labs.",
    "I saw the share price plunge at Larkspur Labs.",
    "I read that Larkspur Labs will cut 300 jobs.",
    "Larkspur Labs has had a rough year with the redundancies.",
    "I was shocked by the scandal at your company.",
    "I heard that Larkspur Labs is close to bankruptcy.",
    "I saw that your share price fell sharply.",
    "I heard that your CEO had to resign.",
    "I noticed in the news that you had to recall a product.",
    "I read that Larkspur Labs lost its biggest client.",
    "Larkspur Labs let two hundred people go, I read.",
    "I read about the fire at your plant.",
    "I read about the protests outside Larkspur Labs.",
    "I saw that regulators are looking into your company.",
    "I saw that two of your founders were charged.",
    "I saw that Larkspur Labs failed its inspection.",
    "I read that you are closing two offices.",
    "I was sorry to read about the redundancies at Larkspur.",
    "I read that you had to cut a third of your staff.",
    "I saw that Larkspur Labs lost the case.",
    "I read that customers are suing Larkspur Labs.",
    "I read about the leak of patient data at Larkspur Labs.",
    "I heard about the embezzlement case at your company.",
    "I read that Larkspur Labs was found guilty.",
    "I read that Larkspur Labs is in financial difficulties.",
    "I read about the walkout at Larkspur Labs.",
    "I read about the recall of your monitors.",
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
    "I saw the news about your funding round, congratulations.",
    "I read your article about hospital data breaches.",
    "I read your book on the 2008 financial crisis.",
    "I read an article about the Equifax breach.",
    "I heard your talk on fraud.",
    "I read that Larkspur Labs pays its nurses fine wages.",
    "Larkspur Labs is a fine company, and a fine place for nurses.",
    "I noticed the fine print on your site.",
    "I saw how Larkspur Labs handles a crisis in a ward.",
    "I once shut down a server by mistake, as I told you at Larkspur Labs.",
    "Despite the train strike I reached Larkspur Labs in time.",
    "In the news there was a piece about data breaches in hospitals, which is why your work matters.",
    "The probe into why nurses skip the screen was clever, and so very Larkspur Labs.",
    "I saw how you close the shop at night, with care.",
    "I saw the fire in your eyes when you spoke of nurses.",
    "Your company let people go home early on Fridays.",
    "I heard that Larkspur Labs was cleared of the allegations.",
    "I noticed how calm your company was about losing a pitch.",
    "I read that Larkspur Labs has never laid anyone off.",
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
    "I know CAD CAM tools.",
  ])("%s", (sentence) => {
    if (sentence !== "I AM here.") expect(rulesOf(sentence)).toEqual([]);
  });
  test("and the employer's own", () => {
    expect(
      rulesOf("Yahoo! Labs is where I want to be, at Yahoo! Labs!", { employer: "Yahoo! Labs" }),
    ).toEqual([]);
  });
});
