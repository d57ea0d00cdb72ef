import { describe, expect, test } from "vitest";
import { planned } from "@/lib/applications/planned";
import type { Application, Instant } from "@/lib/policy/types";
import { lookAt } from "@/lib/reminders/look";
import type { ReminderSettings } from "@/lib/reminders/settings";
import { anApplication, anInterview, received, sent } from "../policy/an-application";
import { storyFrom } from "../story/told";
import { everyKind as settings } from "./some-settings";

// Monday 1 June 2026, 9 to 10 in the morning, in UTC.

interface Asked {
  since: Instant;
  now: Instant;
  set?: Partial<ReminderSettings>;
  setAside?: Record<string, string>;
}

/** What is to be said, by kind and what it is about. */
function said(application: Application, { since, now, set, setAside = {} }: Asked) {
  const story = { ...storyFrom(application), setAside, messages: [] };
  const live = [planned(story, now)].filter(({ plan }) => plan.state !== "closed" && plan.state !== "let-go");
  return lookAt({ live, newest: story.createdAt, settings: { ...settings, ...set }, now }, since);
}

const dues = (application: Application, asked: Asked) =>
  said(application, asked).due.map(({ kind, about }) => `${kind} ${about}`);

const thanks = ["dana", "raj"].map((contactId) =>
  sent("thank-you", "2026-06-01T12:00:00Z", { id: `thanks ${contactId}`, contactId, interviewId: "onsite" }),
);

const morning = { since: "2026-06-02T07:00:00.000Z", now: "2026-06-02T08:00:00.000Z" };

describe("the morning's letter", () => {
  test("tells what opened since the last one and what closes before the next", () => {
    const [due] = said(anApplication(), morning).due;
    expect(due?.content).toMatchObject({
      kind: "digest",
      steps: [{ step: { id: "thank-you:onsite:dana" } }, { step: { id: "thank-you:onsite:raj" } }],
    });
  });

  test("doesn't come on a day with nothing", () => {
    const thanked = anApplication({ touches: thanks });
    expect(dues(thanked, morning)).toEqual([]);
    expect(
      dues(anApplication(), { since: "2026-06-03T07:00:00.000Z", now: "2026-06-03T08:00:00.000Z" }),
    ).toEqual([]);
  });

  test("is decided once a day: what is noted after it waits for the next", () => {
    expect(
      dues(anApplication(), { since: "2026-06-02T08:00:00.000Z", now: "2026-06-02T08:30:00.000Z" }),
    ).toEqual([]);
  });

  test("comes late where nobody was there to send it, and not at all once the morning is over", () => {
    const since = "2026-06-01T20:00:00.000Z";
    expect(
      dues(anApplication(), { since, now: "2026-06-02T11:59:00.000Z", set: { kinds: ["digest"] } }),
    ).toEqual(["digest 2026-06-02"]);
    const late = said(anApplication(), {
      since,
      now: "2026-06-02T12:00:00.000Z",
      set: { kinds: ["digest"] },
    });
    expect([late.due, late.tooLate.map(({ about }) => about)]).toEqual([[], ["2026-06-02"]]);
  });

  test("says who had until yesterday and was not heard of, and says so by itself where no digest is wanted", () => {
    const named = anApplication({ interviews: [anInterview({ promisedBy: "2026-06-09" })], touches: thanks });
    const asked = { since: "2026-06-10T07:00:00.000Z", now: "2026-06-10T08:00:00.000Z" };
    expect(said(named, asked).due[0]?.content).toMatchObject({ kind: "digest", had: [{}] });
    expect(dues(named, { ...asked, set: { kinds: ["yesterday"] } })).toEqual(["yesterday 2026-06-10"]);
    const answered = { ...named, touches: [...thanks, received("2026-06-09T15:00:00Z")] };
    const heard = said({ ...answered, outcome: { kind: "rejected", at: "2026-06-09T15:00:00Z" } }, asked);
    expect(heard.due).toEqual([]);
  });
});

describe("an interview", () => {
  const ahead = (now: Instant, since: Instant, more: Partial<Asked> = {}) =>
    dues(anApplication(), { since, now, set: { kinds: ["interview"] }, ...more });

  test("is told of a day and an hour before, once each", () => {
    expect(ahead("2026-05-31T09:00:00.000Z", "2026-05-31T08:00:00.000Z")).toEqual([
      "interview day:onsite:2026-06-01T09:00:00.000Z",
    ]);
    expect(ahead("2026-06-01T08:00:00.000Z", "2026-06-01T07:00:00.000Z")).toEqual([
      "interview hour:onsite:2026-06-01T09:00:00.000Z",
    ]);
  });

  test("is not told of once it has begun, or was called off", () => {
    expect(ahead("2026-06-01T09:00:00.000Z", "2026-05-30T09:00:00.000Z")).toEqual([]);
    const off = anApplication({ interviews: [anInterview({ cancelled: true })] });
    expect(
      dues(off, {
        since: "2026-05-30T09:00:00.000Z",
        now: "2026-06-01T08:00:00.000Z",
        set: { kinds: ["interview"] },
      }),
    ).toEqual([]);
  });

  test("before breakfast is told of the evening before", () => {
    const early = anApplication({
      interviews: [anInterview({ startsAt: "2026-06-01T07:00:00Z", endsAt: "2026-06-01T08:00:00Z" })],
    });
    const asked = {
      since: "2026-05-31T20:00:00.000Z",
      now: "2026-05-31T20:45:00.000Z",
      set: { kinds: ["interview" as const] },
    };
    expect(dues(early, asked)).toEqual(["interview hour:onsite:2026-06-01T07:00:00.000Z"]);
  });
});

describe("somebody who doesn't want it", () => {
  const noon = {
    since: "2026-06-02T05:59:00.000Z",
    now: "2026-06-02T06:00:00.000Z",
    set: { kinds: ["thank-you" as const], quietUntil: 5 },
  };

  test("is nudged once before the thank-yous of an interview are due, all of them in one letter", () => {
    const [due] = said(anApplication(), noon).due;
    expect(due).toMatchObject({ kind: "thank-you", about: "onsite", until: "2026-06-02T10:00:00.000Z" });
    expect(due?.content).toMatchObject({ steps: [{}, {}] });
  });

  test("is not reminded of a step that was set aside, until its day, or ever", () => {
    const dana = "thank-you:onsite:dana";
    const one = (until: string) =>
      said(anApplication(), { ...noon, setAside: { [dana]: until } }).due[0]?.content;
    expect(one("2026-06-03")).toMatchObject({ steps: [{ step: { contactId: "raj" } }] });
    expect(one("always")).toMatchObject({ steps: [{ step: { contactId: "raj" } }] });
    expect(one("2026-06-02")).toMatchObject({ steps: [{}, {}] });
  });

  test("is told of a step again on the morning of the day until which it was set aside", () => {
    const asked = { since: "2026-06-04T07:00:00.000Z", now: "2026-06-04T08:00:00.000Z" };
    expect(dues(anApplication(), asked)).toEqual([]);
    const setAside = { "thank-you:onsite:dana": "2026-06-04" };
    expect(said(anApplication(), { ...asked, setAside }).due[0]?.content).toMatchObject({
      steps: [{ step: { contactId: "dana" } }],
      late: [{ step: { contactId: "raj" } }],
    });
  });

  test("gets nothing in a holiday, and nothing of a kind that is off, and is then not looked at", () => {
    expect(dues(anApplication(), { ...morning, set: { pausedUntil: "2026-06-03" } })).toEqual([]);
    expect(dues(anApplication(), { ...morning, set: { pausedUntil: "2026-06-02" } })).not.toEqual([]);
    expect(said(anApplication(), { ...morning, set: { kinds: [] } })).toMatchObject({ due: [], next: null });
  });

  test("is left alone in quiet hours: the look is put off, and nothing is decided by it", () => {
    const night = said(anApplication(), {
      since: "2026-06-01T20:00:00.000Z",
      now: "2026-06-02T03:00:00.000Z",
    });
    expect(night).toEqual({
      due: [],
      tooLate: [],
      decided: "2026-06-01T20:00:00.000Z",
      next: "2026-06-02T07:00:00.000Z",
    });
  });
});
