import { describe, expect, test } from "vitest";
import { type Playbook, plan, playbooks, rules } from "@/lib/policy";
import { anApplication, anInterview, received, sent } from "./an-application";

describe("the rules", () => {
  test("are numbered guide by guide, without a gap", () => {
    const counts = new Map<string, number>();
    for (const rule of rules) {
      counts.set(rule.guide, (counts.get(rule.guide) ?? 0) + 1);
      expect(rule.number).toBe(counts.get(rule.guide));
      expect(rule.id).toMatch(new RegExp(`^[a-z]+-${rule.number}$`));
    }
    expect(Object.fromEntries(counts)).toEqual({
      Levo: 10,
      "Career Solutions Group": 4,
      LiveCareer: 10,
      Tips: 8,
      "Career Management": 8,
    });
  });

  test("differ in their ids and in what they say", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(new Set(rules.map((rule) => rule.text)).size).toBe(rules.length);
  });
});

describe("a step rests on", () => {
  const address = { email: "dana@example.com", postalAddress: "1 Main St" };
  const silent = {
    contacts: [{ id: "dana", role: "hiring-manager" as const, ...address }],
    interviews: [anInterview({ interviewers: ["dana"] })],
    references: [{ id: "prof" }],
  };
  const because = (playbook: Playbook | undefined, changes = {}) => {
    const { steps } = plan(anApplication({ ...silent, playbook, ...changes }), "2026-06-01T12:00:00Z");
    return Object.fromEntries(steps.map((step) => [step.id, step.because[0]]));
  };
  const first = "follow-up:onsite:1";

  test.each([
    ["consensus", "tips-1", "levo-4", "levo-5"],
    ["levo", "levo-1", "levo-4", "levo-5"],
    ["career-solutions", "csg-1", "levo-4", "csg-3"],
    ["livecareer", "livecareer-5", "livecareer-3", "livecareer-9"],
    ["career-management", "career-1", "levo-4", "career-7"],
  ])("its playbook's guide: %s", (id, thanks, firstFollowUp, secondFollowUp) => {
    expect(because(playbooks[id])).toMatchObject({
      "thank-you:onsite:dana": thanks,
      "brief-reference:onsite:prof": "career-6",
      [first]: firstFollowUp,
      "follow-up:onsite:2": secondFollowUp,
    });
  });

  test.each([
    ["consensus", "csg-2"],
    ["career-solutions", "csg-2"],
    ["livecareer", "livecareer-8"],
    ["tips", "tips-3"],
    ["career-management", "career-4"],
  ])("the date they promised: %s", (id, rule) => {
    const interviews = [anInterview({ interviewers: ["dana"], promisedBy: "2026-06-12" })];
    expect(because(playbooks[id], { interviews })).toMatchObject({ [first]: rule });
  });

  test("the date they promised, where an early follow-up makes the next wait for it", () => {
    const interviews = [anInterview({ interviewers: ["dana"], promisedBy: "2026-07-15" })];
    const touches = [sent("follow-up", "2026-06-01T11:00Z")];
    expect(because(playbooks.consensus, { interviews, touches })).toMatchObject({
      "follow-up:onsite:2": "csg-2",
    });
  });

  test("the consensus, where the playbook is the user's own", () => {
    expect(because({ ...playbooks.livecareer!, id: "mine" })).toMatchObject({
      "thank-you:onsite:dana": "tips-1",
      "thank-you-letter:onsite:dana": "livecareer-7",
      [first]: "levo-4",
    });
  });

  test("what the letter is for", () => {
    const letter = { "thank-you-letter:onsite:dana": "levo-3" };
    expect(because(playbooks.levo)).toMatchObject(letter);
  });

  test("their own medium, where they asked something", () => {
    const touches = [received("2026-06-01T11:00Z", { id: "ask", wantsReply: true })];
    expect(because(playbooks.consensus, { touches })).toMatchObject({ "reply:ask": "levo-8" });
  });

  test("Tips, where Tips says how often", () => {
    const touches = [sent("follow-up", "2026-06-01T11:00Z")];
    expect(because(playbooks.tips, { touches })).toMatchObject({ "follow-up:onsite:2": "tips-3" });
  });
});
