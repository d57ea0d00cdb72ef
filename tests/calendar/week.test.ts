import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "@/lib/calendar/entry";
import { inOrder } from "@/lib/calendar/entry";
import { nextMonth, weeksOfMonth } from "@/lib/calendar/range";
import { placeWeek } from "@/lib/calendar/week";
import { addDays, weekdayOf } from "@/lib/days/day";

const monday = "2026-06-08";
const entry = (id: number, from: number, length: number): Entry =>
  ({
    id: String(id),
    kind: "window",
    from: addDays(monday, from),
    to: addDays(monday, from + length),
  }) as Entry;

const someEntries = fc
  .array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 30 })), { maxLength: 60 })
  .map((list) => list.map(([from, length], id) => entry(id, from, length)).sort(inOrder));

test("no two entries of a week share a day in one lane, and none is lost", () => {
  fc.assert(
    fc.property(someEntries, fc.integer({ min: 1, max: 8 }), (entries, most) => {
      const week = placeWeek(monday, entries, most);
      for (const [i, a] of week.placed.entries()) {
        expect(a.lane).toBeLessThan(most);
        expect(a.from).toBeLessThanOrEqual(a.to);
        for (const b of week.placed.slice(i + 1)) {
          expect(a.lane === b.lane && a.from <= b.to && b.from <= a.to).toBe(false);
        }
      }
      const sunday = addDays(monday, 6);
      const inWeek = entries.filter(({ from, to }) => to >= monday && from <= sunday);
      const onDay = (day: string) => inWeek.filter(({ from, to }) => from <= day && to >= day).length;
      week.days.forEach((day, column) => {
        const shown = week.placed.filter(({ from, to }) => from <= column + 1 && to >= column + 1).length;
        expect(shown + (week.hidden[column] ?? 0)).toBe(onDay(day));
      });
    }),
  );
});

test("a month is drawn in whole weeks that begin on a Monday and hold all its days", () => {
  for (let month = "2024-01-01"; month < "2029-01-01"; month = nextMonth(month, 1)) {
    const { first, last, mondays } = weeksOfMonth(month);
    expect(mondays.every((day) => weekdayOf(day) === 1)).toBe(true);
    expect(first <= month && addDays(nextMonth(month, 1), -1) <= last).toBe(true);
    expect(mondays.length).toBeGreaterThanOrEqual(4);
    expect(mondays.length).toBeLessThanOrEqual(6);
  }
});

test("months are counted over the turn of the year, both ways", () => {
  expect(nextMonth("2026-12-31", 1)).toBe("2027-01-01");
  expect(nextMonth("2026-01-31", -1)).toBe("2025-12-01");
});
