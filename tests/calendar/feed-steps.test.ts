import { afterAll, expect, test } from "vitest";
import { dayOf } from "@/lib/days/day";
import { stepEvents } from "@/lib/feed/step-events";
import { ics } from "@/lib/interchange/ics-print";
import { plan } from "@/lib/policy";
import { randomCases, stories } from "../policy/cases";
import { readIcs } from "../support/ics";

const figures = { cases: 0, steps: 0, zones: new Set<string>() };
afterAll(() =>
  console.log(
    `feed: ${figures.steps} steps of ${figures.cases} cases in ${figures.zones.size} zones, read back by ical.js`,
  ),
);

/** To the second, as a calendar tells time. */
const second = (instant: string) => `${new Date(instant).toISOString().slice(0, 19)}.000Z`;

test.each([
  ["told", stories],
  ["random", randomCases],
])(
  "the events of every %s case's steps are its unsent steps that aren't projected, over their windows",
  (_, cases) => {
    for (const { name, application, now } of cases) {
      const { timeZone } = application;
      const planned = plan(application, now);
      const events = stepEvents({
        plan: planned,
        timeZone,
        employer: "Larkspur",
        linkTo: ({ id }) => `https://afterword.example/${encodeURIComponent(id)}`,
      });
      const text = ics({ name: "Afterword", stamp: now, sequence: 1, refresh: "PT1H", events });
      const read = readIcs(text).events.map(({ uid, starts, ends, allDay }) => ({
        uid,
        starts,
        ends,
        allDay,
      }));
      const meant = planned.steps
        .filter(({ status, projected }) => status !== "done" && !projected)
        .map(({ id, opens, due, allDay }) => ({
          uid: `${id}@afterword`,
          starts: allDay ? dayOf(opens, timeZone) : second(opens),
          ends: allDay ? dayOf(due, timeZone) : second(due),
          allDay,
        }));
      expect(read, name).toEqual(meant);
      figures.cases += 1;
      figures.steps += read.length;
      figures.zones.add(timeZone);
    }
  },
);
