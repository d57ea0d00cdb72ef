import { afterAll, describe, expect, test } from "vitest";
import { readInWorker } from "@/lib/interchange/read-in-worker";
import { expectAnswer, figures } from "../support/blocked";
import { tried } from "../support/tried";

afterAll(() =>
  tried("P1", `bomb, event loop blocked for ${Math.round(figures.longest)} ms at most`, figures.bombs),
);

const event = (...lines: string[]) =>
  [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT",
    "UID:1",
    "DTSTART:20260612T120000Z",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
const card = (...lines: string[]) =>
  ["BEGIN:VCARD", "VERSION:3.0", "FN:Bo", ...lines, "END:VCARD"].join("\r\n");
const times = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at));
const many = (line: string, bytes: number) => line.repeat(Math.floor(bytes / line.length));
const justUnder = 2_000_000;

const calendars: Record<string, [text: string, reasons: string[]]> = {
  "23 MB": [event(many("X-A:aaaaaaaa\r\n", 23_000_000)), ["too-large"]],
  "a million attendees": [event(many("ATTENDEE:mailto:a@b.example\r\n", 28_000_000)), ["too-large"]],
  "as many attendees as fit": [
    event(many("ATTENDEE:mailto:a@b.example\r\n", justUnder)),
    ["too-many-attendee"],
  ],
  "201 attendees": [event(...times(201, (at) => `ATTENDEE:mailto:a${at}@b.example`)), ["too-many-attendee"]],
  "deep nesting": [many("BEGIN:VCALENDAR\r\n", justUnder), ["too-deep"]],
  "5,001 components": [
    `BEGIN:VCALENDAR\r\n${many("BEGIN:VALARM\r\nEND:VALARM\r\n", 5000 * 27)}BEGIN:VALARM\r\nEND:VALARM\r\nEND:VCALENDAR`,
    ["too-many-components"],
  ],
  "an endless rule that never comes true": [
    event("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31"),
    ["too-long", "read"],
  ],
  "a rule a second, for ever": [event("RRULE:FREQ=SECONDLY"), ["read", "too-long"]],
  "a rule a billion times": [event("RRULE:FREQ=DAILY;COUNT=1000000000"), ["read"]],
  "a rule with every second of a year": [
    event(
      `RRULE:FREQ=YEARLY;BYYEARDAY=${times(366, (at) => String(at + 1))};BYHOUR=${times(24, String)};BYMINUTE=${times(60, String)};BYSECOND=${times(60, String)}`,
    ),
    ["read", "too-long", "unreadable-line"],
  ],
  "a huge parameter": [event(`ATTENDEE;CN="${"a".repeat(justUnder)}":mailto:a@b.example`), ["long-line"]],
  "half a million parameters": [
    event(`ATTENDEE;${many("A=1;", justUnder)}B=1:mailto:a@b.example`),
    ["long-line"],
  ],
  "as many parameters as a line holds": [
    event(`ATTENDEE;${many("A=1;", 65_000)}B=1:mailto:a@b.example`),
    ["read"],
  ],
  "one line folded a million times": [
    event(`SUMMARY:a${many("\n a", justUnder)}`),
    ["long-line", "too-long"],
  ],
  "quotes without end": [
    event(`ATTENDEE;CN=${many('"', 65_000)}:mailto:a@b.example`),
    ["read", "unreadable-line"],
  ],
  "a zone with a rule a second": [
    event("DTSTART;TZID=Nowhere:20260612T120000")
      .replace(
        "BEGIN:VEVENT",
        [
          ...[
            "BEGIN:VTIMEZONE",
            "TZID:Nowhere",
            "BEGIN:STANDARD",
            "DTSTART:16010101T000000",
            "TZOFFSETFROM:+0000",
          ],
          ...["TZOFFSETTO:+0100", "RRULE:FREQ=SECONDLY", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT"],
        ].join("\r\n"),
      )
      .replace("DTSTART:20260612T120000Z\r\n", ""),
    ["too-long", "read"],
  ],
  backslashes: [event(`DESCRIPTION:${many("\\", 65_000)}`), ["read"]],
  "half a link, many times": [event(`DESCRIPTION:${many("https://", 65_000)}`), ["read"]],
};

const cards: Record<string, [text: string, reasons: string[]]> = {
  "23 MB": [card(many("NOTE:a\r\n", 23_000_000)), ["too-large"]],
  "5,001 cards": [many(`${card()}\r\n`, 5001 * (card().length + 2)), ["too-many-components"]],
  "a thousand addresses": [card(...times(1000, (at) => `EMAIL:a${at}@b.example`)), ["too-many-email"]],
  "a line broken a million times": [
    card(`NOTE;ENCODING=QUOTED-PRINTABLE:${many("=\r\n", justUnder)}`),
    ["read", "too-long", "long-line"],
  ],
  "cards in cards": [many("BEGIN:VCARD\r\n", justUnder), ["too-deep"]],
  "a structured name of a million parts": [card(`N:${many(";", justUnder)}`), ["long-line"]],
  "types without end": [card(`TEL;${many("HOME;", 60_000)}WORK:1234567`), ["read", "unreadable-line"]],
};

const expectRefusal = (
  read: (bytes: Uint8Array) => Promise<{ kind: string; reason?: string }>,
  text: string,
  reasons: string[],
) => {
  const bytes = new TextEncoder().encode(text);
  return expectAnswer(() => read(bytes), reasons);
};

describe("P1: a parser bomb is refused by its kind, and the pages go on", () => {
  const from = "2026-05-20T00:00:00.000Z";
  test.each(Object.entries(calendars))(".ics: %s", (_, [text, reasons]) =>
    expectRefusal((bytes) => readInWorker("calendar", bytes, { from }), text, reasons),
  );
  test.each(Object.entries(cards))(".vcf: %s", (_, [text, reasons]) =>
    expectRefusal((bytes) => readInWorker("cards", bytes, null), text, reasons),
  );

  test("and after all of them an invitation is read", async () => {
    const read = await readInWorker("calendar", new TextEncoder().encode(event()), { from });
    expect(read.kind).toBe("read");
  });
});
