import { describe, expect, test } from "vitest";
import { dayOf, daysBetween, weekdayOf } from "@/lib/days/day";
import { timelineOf } from "@/lib/story/timeline";
import { type Case, randomCases, stories } from "../policy/cases";
import { told } from "./told";

const cases = [...stories, ...randomCases];

function story(start: string): Case {
  const found = stories.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`no story begins with "${start}"`);
  return found;
}

function lineOf({ application, now }: Case) {
  const line = timelineOf(told(application, now), now);
  if (!line) throw new Error("nothing was drawn");
  return line;
}

const titled = (line: ReturnType<typeof lineOf>, title: string) =>
  line.items.filter((item) => item.title === title);

describe("every line", () => {
  const lines = cases.flatMap(({ application, now }) => timelineOf(told(application, now), now) ?? []);

  test("keeps all it draws within its days, each stretch with its end after its beginning", () => {
    for (const { items, days } of lines) {
      for (const { from, to } of items) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to ?? from).toBeLessThanOrEqual(days);
        expect(to ?? from).toBeGreaterThanOrEqual(from);
      }
    }
  });

  test("is 21 to 150 days long and begins on a Monday", () => {
    for (const { days, startDay } of lines) {
      expect(days).toBeGreaterThanOrEqual(21);
      expect(days).toBeLessThanOrEqual(150);
      expect(weekdayOf(startDay)).toBe(1);
    }
  });

  test("of a live application shows now", () => {
    for (const { application, now } of cases) {
      const { plan, story } = told(application, now);
      const line = timelineOf({ plan, story }, now);
      if (!line || plan.state === "let-go" || plan.state === "closed") continue;
      expect(line.now).toBeGreaterThanOrEqual(0);
      expect(line.now).toBeLessThanOrEqual(line.days);
    }
  });

  test("draws no quiet under a window", () => {
    for (const { items } of lines) {
      const bars = items.filter(({ kind }) => kind === "bar");
      for (const quiet of items.filter(({ kind }) => kind === "quiet")) {
        const under = bars.filter((bar) => bar.from < (quiet.to ?? 0) && (bar.to ?? 0) > quiet.from);
        expect(under).toEqual([]);
      }
    }
  });

  test("has a bar for each check-in of the plan, hatched where it rests on one that isn't sent", () => {
    for (const { application, now } of cases) {
      const { plan, story } = told(application, now);
      const chain = plan.steps.filter(({ kind }) => kind === "follow-up");
      const line = timelineOf({ plan, story }, now);
      const bars = line?.items.filter(({ kind, family }) => kind === "bar" && family === "checking-in") ?? [];
      if (line && line.days < 150) expect(bars).toHaveLength(chain.length);
      const hatched = bars.filter(({ look }) => look === "projected");
      expect(hatched.length).toBeLessThanOrEqual(chain.filter(({ projected }) => projected).length);
    }
  });
});

describe("one line", () => {
  test("stands to scale: the window opens and closes on the policy's own days", () => {
    const line = lineOf(story("consensus: a week later the check-in opens"));
    const at = (day: string) => daysBetween(line.startDay, day);
    expect(titled(line, "Check in")).toMatchObject([
      { look: "open", from: at("2026-06-08"), to: at("2026-06-16"), detail: "until Mon 15 June" },
    ]);
    expect(titled(line, "Final check-in")).toMatchObject([
      { look: "projected", detail: "Mon 15 to 22 June, if you write today" },
    ]);
    expect(titled(line, "Let go")).toMatchObject([{ kind: "point", from: at("2026-06-29") }]);
  });

  test("has their date at the end of its day, with the name of who named it", () => {
    const line = lineOf(story("consensus: they promised Friday 12 June"));
    expect(titled(line, "Dana’s date")).toMatchObject([
      { from: daysBetween(line.startDay, "2026-06-13"), detail: "Fri 12 June" },
    ]);
  });

  test("counts who was thanked, and when", () => {
    const thanked = lineOf(story("consensus: all thanked"));
    expect(titled(thanked, "Thanked")).toMatchObject([{ look: "done", detail: "2 of 2, same day" }]);
    const half = lineOf(story("consensus: one of two thank-yous"));
    expect(titled(half, "Thank-yous")).toMatchObject([{ look: "open", detail: "1 of 2" }]);
    const missed = lineOf(story("levo: thank-yous never written"));
    expect(titled(missed, "Thank-yous")).toMatchObject([{ look: "missed", detail: "not sent" }]);
  });

  test("of a sent check-in draws its window up to the message alone", () => {
    const line = lineOf(story("consensus: third outreach sent"));
    const at = (day: string) => daysBetween(line.startDay, day);
    expect(titled(line, "Checked in")).toMatchObject([
      { look: "done", from: at("2026-06-08"), to: at("2026-06-10") },
      { look: "done", to: at("2026-06-18") },
    ]);
  });

  test("keeps the check-ins before an answer as points", () => {
    const line = lineOf(story("consensus: a late answer reopens"));
    expect(titled(line, "Checked in").map(({ kind }) => kind)).toEqual(["point", "point"]);
    expect(titled(line, "Ines called")).toHaveLength(1);
  });

  test("draws a question until it was answered, and until when it is owed", () => {
    const line = lineOf(story("two people ask"));
    expect(titled(line, "Ines asked")).toMatchObject([{ look: "open", detail: "by Mon 8 June" }]);
    expect(titled(line, "Dana asked")).toMatchObject([{ look: "done", detail: "answered Fri 5 June" }]);
  });

  test("calls no time quiet while something is overdue", () => {
    const overdue = story("overdue: from now on");
    const line = lineOf(overdue);
    const after = titled(line, "quiet").filter(({ to = 0 }) => to > line.now);
    expect(after).toEqual([]);
    expect(dayOf(overdue.now, overdue.application.timeZone)).toBe("2026-07-01");
  });

  test("of an application that is over ends with its end", () => {
    const line = lineOf(story("rejected: closed"));
    expect(titled(line, "They said no")).toHaveLength(1);
    expect(titled(line, "Let go")).toEqual([]);
    expect(line.story).not.toContain("today is");
  });

  test("of an application that ended before their date leaves it out", () => {
    const { application, now, ...rest } = story("consensus: they promised Friday 12 June");
    const outcome = { kind: "rejected" as const, at: "2026-06-10T15:00:00Z" };
    expect(titled(lineOf({ ...rest, now, application: { ...application, outcome } }), "Dana’s date")).toEqual(
      [],
    );
  });

  test("is told in words, in order", () => {
    const line = lineOf(story("consensus: a week later the check-in opens"));
    expect(line.story).toBe(
      "In words: interview on Monday 1 June; thanked Dana Doe and Raj Doe, same day; check-in open until Mon 15 June; today is Monday 8 June; if you write today, final check-in Mon 15 to 22 June; let go on Monday 29 June.",
    );
  });
});

test("without an interview or a word from anybody there is nothing to draw", () => {
  const { application, now } = story("no interview yet");
  expect(timelineOf(told(application, now), now)).toBeNull();
});

test("a story of a year is cut to what lies around today", () => {
  const { application } = story("consensus: all thanked");
  const later = "2027-03-01T12:00:00.000Z";
  const answer = {
    id: "late",
    direction: "received" as const,
    at: "2027-02-25T12:00:00Z",
    medium: "email" as const,
  };
  const line = lineOf({
    ...story("consensus: all thanked"),
    application: { ...application, touches: [...application.touches, answer] },
    now: later,
  });
  expect(line.days).toBe(150);
  expect(line.now).toBeGreaterThan(20);
  expect(titled(line, "Interview")).toEqual([]);
  expect(line.story).toContain("interview on Monday 1 June 2026");
});
