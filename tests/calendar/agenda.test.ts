import fc from "fast-check";
import { expect, test } from "vitest";
import { type AgendaDay, stretchOf } from "@/lib/calendar/agenda";
import { type Entry, inOrder } from "@/lib/calendar/entry";
import { agendaEnd, weeksOfMonth } from "@/lib/calendar/range";
import { addDays, daysBetween } from "@/lib/days/day";

test("an agenda tells of five weeks at least, also from the end of a month, and of all its month's", () => {
  for (let day = "2026-01-01"; day < "2028-03-01"; day = addDays(day, 1)) {
    const end = agendaEnd(day);
    expect(daysBetween(day, end)).toBeGreaterThanOrEqual(34);
    expect(end >= weeksOfMonth(day).last).toBe(true);
  }
});

const today = "2026-06-10";
const anEntry = fc.record({ from: fc.integer({ min: -3, max: 6 }), length: fc.integer({ min: 0, max: 4 }) });
const entriesOf = (drawn: readonly { from: number; length: number }[]) =>
  drawn
    .map(({ from, length }, n): Entry => {
      const first = addDays(today, from);
      return { id: `${n}`, kind: "window", from: first, to: addDays(first, length) } as Entry;
    })
    .filter(({ to }) => to >= today)
    .sort(inOrder);
const idsOf = (days: readonly AgendaDay[]) => days.flatMap(([, list]) => list.map(({ id }) => id));

test("whoever follows an agenda to its end is told of everything, in order, and never of more than a page at once", () => {
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (drawn, most) => {
      const all = entriesOf(drawn);
      const told = new Set<string>();
      let at = { first: today, past: 0 };
      for (;;) {
        const { days, next } = stretchOf(
          all.filter(({ to }) => to >= at.first),
          at,
          most,
        );
        expect(idsOf(days).length).toBeLessThanOrEqual(most);
        expect(days.map(([day]) => day)).toEqual(days.map(([day]) => day).toSorted());
        for (const id of idsOf(days)) told.add(id);
        if (!next) break;
        expect(idsOf(days).length).toBeGreaterThan(0);
        expect([next.day > at.first, next.past > at.past]).toContain(true);
        at = { first: next.day, past: next.past };
      }
      expect([...told].sort()).toEqual(all.map(({ id }) => id).sort());
    }),
  );
});

test("a day is cut only where it holds more than a page by itself, and then says how much of it is left", () => {
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (drawn, most) => {
      const all = entriesOf(drawn);
      const on = (day: string) => all.filter(({ from }) => (from < today ? today : from) === day).length;
      const { days, next } = stretchOf(all, { first: today, past: 0 }, most);
      const cut = days.filter(([day, list]) => list.length < on(day));
      if (next && next.left > 0) {
        expect(days).toEqual(cut);
        expect([next.day, next.past, next.left]).toEqual([days[0]?.[0], most, on(next.day) - most]);
      } else {
        expect(cut).toEqual([]);
        expect(next?.past ?? 0).toBe(0);
      }
    }),
  );
});

test("where some of a day is gone since, the agenda goes on with the next day", () => {
  const all = entriesOf([
    { from: 0, length: 0 },
    { from: 2, length: 0 },
  ]);
  const { days } = stretchOf(all, { first: today, past: 5 }, 3);
  expect(days.map(([day]) => day)).toEqual([addDays(today, 2)]);
});
