import { expect, test } from "vitest";
import { agendaEnd, weeksOfMonth } from "@/lib/calendar/range";
import { addDays, daysBetween } from "@/lib/days/day";

test("an agenda tells of five weeks at least, also from the end of a month, and of all its month's", () => {
  for (let day = "2026-01-01"; day < "2028-03-01"; day = addDays(day, 1)) {
    const end = agendaEnd(day);
    expect(daysBetween(day, end)).toBeGreaterThanOrEqual(34);
    expect(end >= weeksOfMonth(day).last).toBe(true);
  }
});
