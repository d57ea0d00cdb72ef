import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "@/lib/calendar/entry";
import { placeHours } from "@/lib/calendar/hours";
import { overlapsAmong } from "@/lib/calendar/overlaps";
import { shifted } from "@/lib/calendar/shift";

const monday = "2026-06-08";
const interview = (id: string, instant: string, minutes: number, zone = "UTC"): Entry =>
  ({
    id,
    kind: "interview",
    at: { instant, ends: new Date(Date.parse(instant) + minutes * 60_000).toISOString(), zone },
  }) as Entry;
const minute = (n: number) => new Date(Date.parse(`${monday}T00:00:00.000Z`) + n * 60_000).toISOString();

const someInterviews = fc
  .array(fc.tuple(fc.integer({ min: -1440, max: 7 * 1440 }), fc.integer({ min: 5, max: 1440 })), {
    maxLength: 40,
  })
  .map((list) => list.map(([from, length], id) => interview(String(id), minute(from), length)));

test("no two interviews of a day are drawn over each other, and each stands within the hours that are shown", () => {
  fc.assert(
    fc.property(
      someInterviews,
      fc.constantFrom("UTC", "America/New_York", "Asia/Kolkata"),
      (entries, zone) => {
        const { first, last, days } = placeHours(monday, entries, zone);
        for (const { timed } of days) {
          for (const [index, a] of timed.entries()) {
            expect(a.from >= first * 60 && a.to <= last * 60 && a.from < a.to).toBe(true);
            expect(a.column).toBeLessThan(a.columns);
            for (const b of timed.slice(index + 1)) {
              const atOnce = a.from < b.to && b.from < a.to;
              if (atOnce) expect([a.columns, a.column === b.column]).toEqual([b.columns, false]);
            }
          }
        }
      },
    ),
  );
});

test("an interview stands at its hour by the viewer's clock, and one past midnight on both days", () => {
  const { days, first, last } = placeHours(
    monday,
    [interview("one", "2026-06-09T23:30:00.000Z", 60), interview("two", "2026-06-10T13:00:00.000Z", 45)],
    "UTC",
  );
  expect([first, last]).toEqual([0, 24]);
  const told = days.map(({ timed }) => timed.map(({ entry, from, to }) => [entry.id, from, to]));
  expect(told.slice(1, 3)).toEqual([
    [["one", 1410, 1440]],
    [
      ["one", 0, 30],
      ["two", 780, 825],
    ],
  ]);
  const there = placeHours(monday, [interview("two", "2026-06-10T13:00:00.000Z", 45)], "America/New_York");
  expect(there.days[2]?.timed[0]).toMatchObject({ from: 540, to: 585 });
});

test("where the clocks go back within an interview, it has a height all the same", () => {
  // Berlin, 25 October 2026: 02:30 comes twice.
  const [last] = placeHours(
    "2026-10-19",
    [interview("one", "2026-10-25T00:30:00.000Z", 60)],
    "Europe/Berlin",
  ).days.slice(-1);
  expect(last?.timed[0]).toMatchObject({ from: 150, to: 180 });
});

test("two overlap where some of their time is the same instant, in whatever zones; back to back is none", () => {
  const now = minute(0);
  const a = interview("a", minute(600), 60, "Europe/Berlin");
  const b = interview("b", minute(659), 60, "America/New_York");
  const c = interview("c", minute(719), 30);
  const past = interview("past", minute(-60), 30);
  const alsoPast = interview("also past", minute(-50), 30);
  const found = overlapsAmong([c, past, b, a, alsoPast], now);
  expect([...found].map(([{ id }, others]) => [id, others.map((other) => other.id)]).sort()).toEqual([
    ["a", ["b"]],
    ["b", ["a"]],
  ]);
});

test("overlaps are found both ways, and are all that there are", () => {
  fc.assert(
    fc.property(someInterviews, (entries) => {
      const found = overlapsAmong(entries, minute(-3000));
      for (const one of entries) {
        const meant = entries.filter(
          (other) =>
            other !== one &&
            (one.at?.instant ?? "") < (other.at?.ends ?? "") &&
            (other.at?.instant ?? "") < (one.at?.ends ?? ""),
        );
        const named = found.get(one) ?? [];
        expect(named.every((other) => meant.includes(other))).toBe(true);
        expect(named.length).toBe(Math.min(5, meant.length));
      }
    }),
  );
});

test("a time on the wall is moved by days and minutes, over the turns of months and years", () => {
  expect(shifted("2026-06-30T14:00", 1)).toBe("2026-07-01T14:00");
  expect(shifted("2026-01-01T00:10", 0, -15)).toBe("2025-12-31T23:55");
  expect(shifted("2024-02-28T09:30", 1, 45)).toBe("2024-02-29T10:15");
});
