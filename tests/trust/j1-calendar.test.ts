import { afterAll, expect, it } from "vitest";
import { type IcsEvent, ics } from "@/lib/interchange/ics-print";
import { readIcs } from "../support/ics";
import { tried } from "../support/tried";

const breaks = [
  "\r\n",
  "\n",
  "\r",
  "\0",
  "\u0085",
  "\u2028",
  "\u2029",
  "\v",
  "\f",
  "\u001b",
  "\u007f",
  "\ud800",
];
const others = ["%0d%0a", "\\n", "\\", ";", ",", ":", '"', "^n", "^'"];
const foldings = ["\r\n ", "\r\n\t", "\n "];
const evil = "ATTENDEE:mailto:eve@evil.example";
const nasty = [...breaks, ...foldings, ...others].map(
  (one) => `Larkspur${one}${evil}${one}END:VEVENT${one}BEGIN:VEVENT${one}X-EVIL:1`,
);

const event: IcsEvent = {
  uid: "interview:1@afterword",
  summary: "Larkspur",
  description: ["Larkspur"],
  location: "Larkspur",
  url: "https://afterword.example/applications/1",
  time: { starts: "2026-06-15T14:00:00.000Z", ends: "2026-06-15T15:00:00.000Z" },
  busy: true,
  alarm: "-PT1H",
};
const meant = Object.keys(readIcs(calendarOf(event)).events[0]?.more ?? {});

const figures = { files: 0 };
afterAll(() => tried("J1", "calendar file", figures.files));

function calendarOf(one: IcsEvent): string {
  return ics({
    name: one.summary,
    stamp: "2026-06-10T00:00:00.000Z",
    sequence: 1,
    refresh: "PT1H",
    events: [one],
  });
}

it.each(["uid", "summary", "description", "location", "url"] as const)(
  "J1: whatever stands in the %s of an event, it begins no other property and no other event",
  (field) => {
    for (const text of nasty) {
      const value = field === "url" ? `${event.url}?${text}` : text;
      const made = calendarOf({ ...event, [field]: field === "description" ? [value] : value });
      const { events, kinds } = readIcs(made);
      expect(kinds).toEqual(["vevent"]);
      expect(events).toHaveLength(1);
      expect(Object.keys(events[0]?.more ?? {})).toEqual(meant);
      expect(events[0]?.alarms).toEqual(["-PT1H"]);
      expect(made).not.toMatch(/\r\n(ATTENDEE|X-EVIL)/);
      expect(made.isWellFormed()).toBe(true);
      figures.files += 1;
    }
  },
);
