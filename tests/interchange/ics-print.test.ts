import fc from "fast-check";
import { expect, test } from "vitest";
import { folded } from "@/lib/interchange/ics-lines";
import { type IcsEvent, ics } from "@/lib/interchange/ics-print";
import { readIcs } from "../support/ics";
import { subjects } from "./texts";

const event: IcsEvent = {
  uid: "interview:1@afterword",
  summary: "Second interview, Larkspur",
  description: ["Product Designer", "By video"],
  url: "https://afterword.example/applications/1",
  time: { starts: "2026-06-15T14:00:00.000Z", ends: "2026-06-15T15:00:00.000Z" },
  busy: true,
};
const calendar = (...events: IcsEvent[]) =>
  ics({ name: "Afterword", stamp: "2026-06-10T15:42:10.250Z", sequence: 7, refresh: "PT1H", events });

test("a calendar says that it is published, by whom, and when to look again", () => {
  expect(readIcs(calendar()).head).toEqual({
    version: "2.0",
    prodid: "-//Afterword//Afterword//EN",
    calscale: "GREGORIAN",
    method: "PUBLISH",
    name: "Afterword",
    "x-wr-calname": "Afterword",
    "refresh-interval": "PT1H",
    "x-published-ttl": "PT1H",
  });
});

test("an event has all that was meant, and neither attendee nor organiser", () => {
  const [read] = readIcs(calendar({ ...event, location: "Am Studio 2", alarm: "-PT1H" })).events;
  expect(read).toEqual({
    uid: event.uid,
    summary: event.summary,
    starts: "2026-06-15T14:00:00.000Z",
    ends: "2026-06-15T15:00:00.000Z",
    allDay: false,
    alarms: ["-PT1H"],
    more: {
      uid: event.uid,
      dtstamp: "2026-06-10T15:42:10Z",
      "last-modified": "2026-06-10T15:42:10Z",
      sequence: "7",
      status: "CONFIRMED",
      transp: "OPAQUE",
      dtstart: "2026-06-15T14:00:00Z",
      dtend: "2026-06-15T15:00:00Z",
      summary: event.summary,
      location: "Am Studio 2",
      description: `Product Designer\nBy video\n${event.url}`,
      url: event.url,
    },
  });
});

test("what was called off says so, takes no time and rings no more", () => {
  const [read] = readIcs(calendar({ ...event, cancelled: true, alarm: "-PT1H" })).events;
  expect(read?.more).toMatchObject({ status: "CANCELLED", transp: "TRANSPARENT" });
  expect(read?.alarms).toEqual([]);
});

test("whole days end before the day after the last", () => {
  const text = calendar({ ...event, time: { first: "2026-06-15", after: "2026-06-20" } });
  expect(text).toContain("\r\nDTSTART;VALUE=DATE:20260615\r\nDTEND;VALUE=DATE:20260620\r\n");
  expect(readIcs(text).events[0]).toMatchObject({ allDay: true, starts: "2026-06-15", ends: "2026-06-20" });
});

test("what takes no time has no end, since one at the start isn't allowed", () => {
  const at = "2026-06-15T14:00:00.000Z";
  const text = calendar({ ...event, time: { starts: at, ends: at } });
  expect(text).not.toContain("DTEND");
  expect(readIcs(text).events[0]).toMatchObject({ starts: at, ends: at });
});

test("every line ends in CRLF and has at most 75 octets, and no character is cut in two", () => {
  const anyText = fc.string({ unit: "grapheme", maxLength: 300, size: "max" });
  fc.assert(
    fc.property(anyText, anyText, (summary, place) => {
      const text = calendar({ ...event, summary, location: place });
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const bytes = Buffer.from(text);
      for (const line of bytes.toString("latin1").split("\r\n")) {
        expect(line.length).toBeLessThanOrEqual(75);
        // Each line is UTF-8 by itself.
        const octets = Buffer.from(line, "latin1");
        expect(Buffer.from(octets.toString("utf8"))).toEqual(octets);
      }
    }),
  );
});

test("a line of 75 octets stands as it is, one of 76 is folded once", () => {
  expect(folded("a".repeat(75))).toBe("a".repeat(75));
  expect(folded("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
  expect(folded(`${"a".repeat(74)}é`)).toBe(`${"a".repeat(74)}\r\n é`);
  expect(folded("a".repeat(200)).split("\r\n ").join("")).toBe("a".repeat(200));
});

test("whatever our forms let in comes out of another's parser as it was written", () => {
  fc.assert(
    fc.property(subjects, subjects, (summary, location) => {
      const [read, ...others] = readIcs(calendar({ ...event, summary, location })).events;
      expect(others).toEqual([]);
      expect(read?.summary).toBe(summary);
      expect(read?.more.location ?? "").toBe(location);
    }),
    { numRuns: 500 },
  );
});
