import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { editionOf } from "@/lib/feed/edition";
import { stepEvents } from "@/lib/feed/step-events";
import { ics } from "@/lib/interchange/ics-print";
import { type Application, plan, playbooks } from "@/lib/policy";
import { application, instant } from "../policy/applications";
import { readIcs } from "../support/ics";

const runs = process.env.TRUST_FULL ? 20_000 : 300;
const figures = { feeds: 0, events: 0 };
afterAll(() =>
  console.log(`T1 feed: ${figures.events} events of ${figures.feeds} feeds, each on the day that Intl says`),
);

/** The day there, as the runtime's own calendar has it. */
function intlDay(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(at));
}

function feedOf(one: Application, now: string) {
  const planned = plan(one, now);
  const { timeZone } = one;
  const linkTo = () => "https://afterword.example/";
  const events = stepEvents({ plan: planned, timeZone, employer: "Larkspur", linkTo });
  const text = ics({ name: "Afterword", stamp: now, sequence: 1, refresh: "PT1H", events });
  figures.feeds += 1;
  figures.events += events.length;
  return { steps: planned.steps, events: readIcs(text).events };
}

function expectRightDays(one: Application, now: string) {
  const { steps, events } = feedOf(one, now);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const event of events) {
    const step = steps.find(({ id }) => `${id}@afterword` === event.uid);
    if (!step) throw new Error(`no step is called ${event.uid}`);
    const second = (at: string) => `${at.slice(0, 19)}.000Z`;
    const meant = step.allDay
      ? [intlDay(step.opens, one.timeZone), intlDay(step.due, one.timeZone)]
      : [second(step.opens), second(step.due)];
    expect([event.starts, event.ends], event.uid).toEqual(meant);
    const rings = !step.optional && step.kind !== "brief-reference" && step.status !== "missed";
    expect(event.alarms).toHaveLength(rings ? 1 : 0);
  }
}

it("T1: the days of a feed's windows agree with a second implementation, and each step stands in it once and rings once", () => {
  fc.assert(
    fc.property(application, instant, (one, now) => expectRightDays(one, now)),
    { numRuns: runs },
  );
});

it.each([
  ["New York, the gap", "America/New_York", "2026-03-01T15:00:00.000Z"],
  ["New York, the fold", "America/New_York", "2026-10-25T15:00:00.000Z"],
  ["Kolkata", "Asia/Kolkata", "2026-06-10T18:29:00.000Z"],
  ["Lord Howe, half an hour of summer", "Australia/Lord_Howe", "2026-03-29T14:00:00.000Z"],
  ["Apia, without a 30 December 2011", "Pacific/Apia", "2011-12-22T22:00:00.000Z"],
  ["29 February", "Europe/Berlin", "2028-02-21T12:00:00.000Z"],
])("T1: %s", (_, timeZone, endsAt) => {
  for (const playbook of Object.values(playbooks)) {
    const startsAt = new Date(Date.parse(endsAt) - 3_600_000).toISOString();
    const one: Application = {
      ...{ timeZone, workweek: { workdays: [], holidays: [] }, playbook },
      contacts: [{ id: "c", role: "hiring-manager", email: "them@example.com" }],
      interviews: [{ id: "i", startsAt, endsAt, format: "video", interviewers: ["c"] }],
      ...{ touches: [], references: [] },
    };
    for (let day = 0; day < 40; day += 1) {
      expectRightDays(one, new Date(Date.parse(endsAt) + day * 86_400_000).toISOString());
    }
  }
});

it("T1: a clock that is a day behind or ahead takes no edition back", () => {
  const standing = { revision: 5, timeZone: "Pacific/Apia", language: "en" as const, lastEnd: null };
  const release = { id: "one", builtAt: null };
  fc.assert(
    fc.property(instant, fc.constantFrom(-1, 0, 1), (changedAt, days) => {
      const now = new Date(Date.parse(changedAt) + days * 86_400_000).toISOString();
      const before = editionOf({ ...standing, changedAt }, release, "https://afterword.example", changedAt);
      const asked = editionOf({ ...standing, changedAt }, release, "https://afterword.example", now);
      expect(asked.stamp >= changedAt && asked.sequence >= before.sequence).toBe(true);
    }),
  );
});
