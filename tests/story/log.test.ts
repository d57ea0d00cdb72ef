import { describe, expect, test } from "vitest";
import type { WholeStory } from "@/lib/applications/story";
import type { Application, Touch } from "@/lib/policy";
import { interviewRows, interviewToAskAbout } from "@/lib/story/interviews";
import { logOf } from "@/lib/story/log";
import { messagesOf } from "@/lib/story/messages";
import { stories } from "../policy/cases";
import { storyFrom, told } from "./told";

const thanked = stories.find(({ name }) => name === "consensus: all thanked, so rest");
if (!thanked) throw new Error("no such story");
const { application, now } = thanked;

const lines = (change: Partial<Application> = {}) =>
  logOf(storyFrom({ ...application, ...change }), now).map(({ day, title, text }) =>
    [day, title, text].filter(Boolean).join(" | "),
  );

const received = (more: Partial<Touch>): Touch => ({
  id: "answer",
  direction: "received",
  at: "2026-06-02T14:00:00Z",
  medium: "email",
  contactId: "ines",
  ...more,
});

describe("what happened", () => {
  test("stands newest first, the thank-yous of a day in one line, each to be corrected on its own", () => {
    const log = logOf(storyFrom(application), now);
    expect(log.map(({ at }) => at)).toEqual(
      log
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(lines()).toEqual([
      "Mon 1 June | You thanked Dana Doe and Raj Doe",
      "Mon 1 June | Interview | on site, two people",
    ]);
    expect(log[0]?.end).toBe("2 e‑mails");
    expect(log[0]?.touches.map(({ name }) => name)).toEqual(["Dana Doe", "Raj Doe"]);
  });

  test("tells an answer, a question and a named day, and an automatic reply for what it is", () => {
    const asked = received({ wantsReply: true, promisedBy: "2026-06-12" });
    expect(lines({ touches: [asked] })).toContain(
      "Tue 2 June | Ines Doe wrote to you, and asked you something, and named Friday 12 June",
    );
    expect(lines({ touches: [received({ medium: "phone" })] })).toContain("Tue 2 June | Ines Doe called you");
    expect(lines({ touches: [received({ automatic: true })] })).toContain(
      "Tue 2 June | An automatic reply from Ines Doe",
    );
  });

  test("has briefings and the end, but no interview that is still to come", () => {
    const [interview] = application.interviews;
    const ahead = { id: "ahead", startsAt: "2026-07-01T14:00:00Z", endsAt: "2026-07-01T15:00:00Z" };
    const log = lines({
      interviews: interview ? [interview, { ...interview, ...ahead }] : [],
      references: [{ id: "prof", briefedAt: "2026-06-02T10:00:00Z" }],
      outcome: { kind: "rejected", at: "2026-06-03T09:00:00Z" },
    });
    expect(log[0]).toBe("Wed 3 June | They said no");
    expect(log[1]).toBe("Tue 2 June | You told Prof Doe of it");
    expect(log.filter((line) => line.includes("Interview"))).toHaveLength(1);
  });
});

describe("messages", () => {
  const message = (stepId: string): WholeStory["messages"][number] => ({
    userId: "user",
    applicationId: "application",
    id: `message ${stepId}`,
    stepId,
    subject: null,
    body: "\nDear Dana,\nthank you",
    version: 1,
    snapshots: 0,
    createdAt: now,
    updatedAt: now,
  });

  test("are a draft, sent, or not needed now", () => {
    const planned = told(application, now);
    const sent = { ...planned.story.touches[0], stepId: "thank-you:onsite:dana" };
    const story = {
      ...planned.story,
      touches: [sent],
      messages: ["thank-you:onsite:dana", "follow-up:onsite:1", "follow-up:gone:1"].map(message),
    } as unknown as WholeStory;
    expect(messagesOf(story, planned.plan, now).map(({ title, state }) => `${title}: ${state}`)).toEqual([
      "Thank Dana Doe: sent Mon 1 June",
      "Check in with Dana Doe: draft, saved today",
      "Dear Dana,: not needed now",
    ]);
  });
});

describe("interviews", () => {
  test("show their own clocks where these differ from the candidate's", () => {
    const story = storyFrom(application);
    const [interview] = story.interviews;
    const inBerlin = interview ? [{ ...interview, timeZone: "Europe/Berlin" }] : [];
    expect(interviewRows({ ...story, interviews: inBerlin }, now)[0]).toMatchObject({
      when: "Mon 1 June, 13:00, 19:00 in Berlin",
      who: ["Dana Doe", "Raj Doe"],
    });
  });

  test("the checklist is about the next one, or else the last that wasn't called off", () => {
    const story = storyFrom(application);
    const [held] = story.interviews;
    if (!held) throw new Error("no interview");
    const next = { ...held, id: "next", endsAt: "2026-07-01T15:00:00.000Z" };
    const off = { ...held, id: "off", cancelledAt: now };
    expect(interviewToAskAbout({ ...story, interviews: [held, next, off] }, now)?.id).toBe("next");
    expect(interviewToAskAbout({ ...story, interviews: [held, off] }, now)?.id).toBe(held.id);
    expect(interviewToAskAbout({ ...story, interviews: [off] }, now)).toBeNull();
  });
});
