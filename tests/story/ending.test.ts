import { describe, expect, test } from "vitest";
import type { Application, Instant } from "@/lib/policy";
import { endingOf } from "@/lib/story/ending";
import { stories } from "../policy/cases";
import { told } from "./told";

function story(start: string) {
  const found = stories.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no story begins with "${start}"`);
  return found;
}

function ending(application: Application, now: Instant) {
  const told_ = endingOf(told(application, now), now);
  if (!told_) throw new Error("still live");
  return told_;
}

const silence = story("consensus: third outreach");

test("a live application has no ending", () => {
  const { application, now } = story("consensus: one minute before");
  expect(endingOf(told(application, now), now)).toBeNull();
});

describe("let go", () => {
  test("says what was done, from the record", () => {
    const { title, when, did, praise, yours, theirs, door, why } = ending(silence.application, silence.now);
    expect(title).toBe("You can let this one go");
    expect(when).toBe("let go on Wednesday 1 July");
    expect(did).toBe(
      "You thanked Dana Doe and Raj Doe the same day. You checked in once, waited, and checked in once more.",
    );
    expect(praise).toBe("That is everything there was to do, and you did it well.");
    expect(yours).toBe("The thanks you sent, the two messages after, the next application.");
    expect(theirs).toBe("Their silence, their timing, whom they chose.");
    expect(door).toContain("this opens again by itself");
    expect(why.map(({ label }) => label)).toEqual([
      "Career Solutions Group, rule 4",
      "Career Management, rule 8",
    ]);
  });

  test("praises nothing that wasn't done", () => {
    const { application, now } = story("a check-in forgotten for four weeks");
    const { did, praise } = ending({ ...application, touches: [] }, now);
    expect(did).toBe("");
    expect(praise).toBe("You went and spoke with them, and that was the larger part.");
  });
});

test("what the user recorded is told as it was, and opens only by their own hand", () => {
  const kinds = {
    rejected: "They said no",
    offer: "They said yes",
    withdrawn: "You stepped back from this one",
  };
  for (const [kind, title] of Object.entries(kinds)) {
    const outcome = { kind: kind as "offer", at: "2026-07-01T03:00:00Z" };
    const told_ = ending({ ...silence.application, outcome }, silence.now);
    expect(told_).toMatchObject({ kind, title, family: "closed" });
    expect(told_.door).not.toContain("by itself");
  }
});

describe("the small line", () => {
  test("goes from the interview to the end, to scale", () => {
    const { path } = ending(silence.application, silence.now);
    expect(path.map(({ title, day }) => `${title}, ${day}`)).toEqual([
      "Interview, thanks, 1 June",
      "Check-in, 9 June",
      "Last check-in, 17 June",
      "Let go, 1 July",
    ]);
    expect(path[0]?.at).toBe(0);
    expect(path[1]?.at).toBeCloseTo(8 / 30, 5);
    expect(path.at(-1)?.at).toBe(1);
  });

  test("keeps its points so far apart that their words don't collide", () => {
    const checkIns = Array.from({ length: 9 }, (_, n) => ({
      id: `f${n}`,
      direction: "sent" as const,
      kind: "follow-up" as const,
      at: `2026-06-0${n + 1}T20:00:00Z`,
      medium: "email" as const,
    }));
    const outcome = { kind: "withdrawn" as const, at: "2026-06-30T12:00:00Z" };
    const { path } = ending({ ...silence.application, touches: checkIns, outcome }, silence.now);
    expect(path.length).toBeLessThanOrEqual(5);
    expect(path.at(-1)?.at).toBe(1);
    for (const [index, { at }] of path.slice(1).entries()) {
      expect(at - (path[index]?.at ?? 0)).toBeGreaterThanOrEqual(0.189);
    }
  });
});
