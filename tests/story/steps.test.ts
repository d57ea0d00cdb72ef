import { describe, expect, test } from "vitest";
import type { Application } from "@/lib/policy";
import { otherGuides } from "@/lib/story/guides";
import { stepsView } from "@/lib/story/next";
import { isReopened } from "@/lib/story/reopened";
import { shortName } from "@/lib/story/short-name";
import { whatIf } from "@/lib/story/what-if";
import { randomCases, stories } from "../policy/cases";
import { storyFrom, told } from "./told";

function story(start: string) {
  const found = stories.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no story begins with "${start}"`);
  return found;
}

function steps(start: string, change: Partial<Application> = {}) {
  const { application, now } = story(start);
  return stepsView(told({ ...application, ...change }, now), now);
}

function lead(start: string, change: Partial<Application> = {}) {
  const { next } = steps(start, change);
  if (next.kind !== "step") throw new Error(`at rest: ${next.title}`);
  return next.step;
}

function rest(start: string, change: Partial<Application> = {}) {
  const { next } = steps(start, change);
  if (next.kind !== "rest") throw new Error(`a step leads: ${next.step.title}`);
  return `${next.title} ${next.detail}`;
}

test("each step of a plan stands once, in whatever group", () => {
  for (const { application, now } of [...stories, ...randomCases]) {
    const planned = told(application, now);
    const { next, open, later, past } = stepsView(planned, now);
    const shown = [...(next.kind === "step" ? [next.step] : []), ...open, ...later, ...past];
    expect(shown.map(({ id }) => id).sort()).toEqual(planned.plan.steps.map(({ id }) => id).sort());
  }
});

describe("the reason of a check-in", () => {
  test("is the promised date where one has gone by", () => {
    expect(lead("an interviewer without an address").reason).toContain(
      "You were to hear by Tuesday 2 June, so one polite question is right.",
    );
  });

  test("is the time since they spoke, where none was promised", () => {
    expect(lead("consensus: a week later").reason).toContain("It is one week since you spoke");
    expect(lead("same medium").reason).toContain("It is one week since they wrote");
  });

  test("is the silence after the last message, and that this one is the last", () => {
    const { reason, title } = lead("career-management: once");
    expect(title).toBe("Check in with Dana Doe a last time");
    expect(reason).toContain("It is nine days since your last message, and nothing came back.");
    expect(reason).toContain("This is the last one; after it you can let go.");
  });

  test("says to whom and by what way, and why so", () => {
    expect(lead("same medium").reason).toContain(
      "To Dana, the hiring manager; by phone, as they called you.",
    );
    const contacts = story("consensus: a week later").application.contacts.map((contact) => ({
      ...contact,
      followUpOwner: contact.id === "raj",
      prefers: "email" as const,
    }));
    expect(lead("consensus: a week later", { contacts }).reason).toContain(
      "To Raj, who asked you to write; by e‑mail, as they prefer.",
    );
  });

  test("names the rules it rests on", () => {
    expect(lead("consensus: a week later").why[0]?.label).toBe("Levo, rule 4");
  });

  test("says of a late one that it is still fine", () => {
    expect(lead("overdue: from now on").reason).toContain("It was due Mon 15 June and is still fine today.");
  });
});

describe("at rest", () => {
  test("it says until when, and whose turn it is", () => {
    expect(rest("consensus: they promised")).toBe(
      "Rest. Dana has until Friday 12 June. If nothing comes from Dana by then, one polite question is right, from Mon 15 June.",
    );
    expect(rest("consensus: all thanked")).toMatch(/^Rest\. There is nothing to write until Monday 8 June\./);
    expect(rest("consensus: one minute before")).toContain("The last message is out.");
  });

  test("with a round ahead there is nothing to ask", () => {
    expect(rest("a second round ahead")).toContain("The next round is set, so there is nothing to ask.");
    expect(rest("no interview yet")).toMatch(/^Nothing to send yet\./);
  });

  test("a briefing doesn't break the quiet: it stands among the other steps", () => {
    const { next, open } = steps("consensus: all thanked");
    expect(next.kind).toBe("rest");
    expect(open.map(({ title }) => title)).toEqual(["Brief Prof Doe"]);
  });
});

describe("a step that can't go out", () => {
  test("has the way to unblock it in place of a draft, and can't be marked", () => {
    const { open } = steps("no address for an interviewer");
    const blocked = open.find(({ status }) => status === "blocked") ?? open[0];
    expect(blocked).toMatchObject({ mark: null, go: { label: "Add an address" } });
    expect(blocked?.go?.href).toContain("/people/raj?address=1");
  });

  test("is not asked for once it was left out, and said kindly", () => {
    const missed = steps("levo: thank-yous never written").past.filter(({ status }) => status === "missed");
    expect(missed.length).toBeGreaterThan(0);
    for (const step of missed) {
      expect(step).toMatchObject({ due: "left out, and that is all right", go: null, mark: null });
    }
  });
});

describe("what if", () => {
  const { application, now } = story("consensus: they promised");
  const asIs = storyFrom(application);

  test("nothing is supposed, nothing follows", () => {
    const { follows, told } = whatIf(asIs, {}, [], now);
    expect(follows).toBeNull();
    expect(told.story).toEqual(asIs);
  });

  test("another playbook moves the plan, and the story stays as it was", () => {
    const before = structuredClone(asIs);
    const { follows, playbook, told } = whatIf(asIs, { playbook: "livecareer" }, [], now);
    expect(playbook).toEqual({ chosen: "livecareer", name: "LiveCareer", changed: true });
    expect(told.plan).not.toEqual(whatIf(asIs, {}, [], now).told.plan);
    expect(follows).toMatch(/^Check in .+ let it go on .+\.$/);
    expect(asIs).toEqual(before);
  });

  test("another date moves the check-in behind it, no date brings it forward", () => {
    const opens = (promised: string) =>
      whatIf(asIs, { promised }, [], now).told.plan.steps.find(({ kind }) => kind === "follow-up")?.opens;
    expect(opens("2026-06-19")).toBe("2026-06-22T04:00:00.000Z");
    expect(opens("")).toBe("2026-06-08T04:00:00.000Z");
  });

  test("a date before they last spoke supposes nothing", () => {
    const { follows, promised } = whatIf(asIs, { promised: "2026-05-20" }, [], now);
    expect(follows).toBeNull();
    expect(promised).toMatchObject({ changed: false, chosen: "2026-06-12" });
  });
});

test("from the fourth unanswered message the other guides are heard, by a playbook without an end alone", () => {
  const tips = story("tips: twice a week");
  expect(otherGuides(told(tips.application, tips.now), tips.now)).toBe(
    "This would be message number five without an answer. Levo, Career Solutions Group, LiveCareer and Career Management write no more, and let it go on Tue 7 July.",
  );
  const [first] = tips.application.touches.filter(({ kind }) => kind === "thank-you");
  const early = { ...tips.application, touches: first ? [first] : [] };
  expect(otherGuides(told(early, tips.now), tips.now)).toBeNull();
  const consensus = story("consensus: third outreach");
  expect(otherGuides(told(consensus.application, consensus.now), consensus.now)).toBeNull();
});

test("an answer after letting go is told as a new beginning, until something is written again", () => {
  const { application } = story("consensus: third outreach");
  const at = "2026-07-20T15:00:00Z";
  const answer = { id: "late", direction: "received" as const, at, medium: "phone" as const };
  const now = "2026-07-21T12:00:00.000Z";
  const reopened = { ...application, touches: [...application.touches, answer] };
  expect(isReopened(told(reopened, now), now)).toBe(true);
  const reply = {
    id: "reply",
    direction: "sent" as const,
    at: "2026-07-20T18:00:00Z",
    medium: "email" as const,
  };
  const written = { ...reopened, touches: [...reopened.touches, reply] };
  expect(isReopened(told(written, now), now)).toBe(false);
  const usual = story("same medium");
  expect(isReopened(told(usual.application, usual.now), usual.now)).toBe(false);
});

test("only a name of two words is shortened, and only one read from the front", () => {
  expect(shortName("Priya Raghunathan")).toBe("Priya");
  expect(shortName("Nguyễn Thị Minh Anh")).toBe("Nguyễn Thị Minh Anh");
  expect(shortName("王 小明")).toBe("王 小明");
  expect(shortName("Lindqvist, Tomas")).toBe("Tomas");
});
