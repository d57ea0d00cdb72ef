import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { PlainDate, Workweek } from "@/lib/policy";
import { readDay } from "@/lib/policy/days";
import { WorkingDays } from "@/lib/policy/working-days";

const epoch = Temporal.PlainDate.from("1970-01-01");
const date = (day: number) => epoch.add({ days: day }).toString();

function rolled(workweek: Workweek, from: PlainDate) {
  const workingDays = new WorkingDays(workweek);
  const day = readDay(from)!;
  return [date(workingDays.rollBack(day)), date(workingDays.rollForward(day))];
}

describe("a day rolls to a working day", () => {
  const monday = "2026-06-01";

  test("and stays where it is one", () => {
    expect(rolled({ workdays: [1], holidays: [] }, monday)).toEqual([monday, monday]);
  });

  test("over a weekend", () => {
    const workweek = { workdays: [1, 2, 3, 4, 5], holidays: [] };
    expect(rolled(workweek, "2026-06-06")).toEqual(["2026-06-05", "2026-06-08"]);
  });

  test("over holidays and the weekend beside them", () => {
    const workweek = { workdays: [1, 2, 3, 4, 5], holidays: ["2026-06-05", "2026-06-08"] };
    expect(rolled(workweek, "2026-06-06")).toEqual(["2026-06-04", "2026-06-09"]);
  });

  test("but with no workday listed nowhere, whatever the holidays", () => {
    expect(rolled({ workdays: [], holidays: [monday] }, monday)).toEqual([monday, monday]);
  });

  test("of the calendar's own weekday, before 1970 as after", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => {
        const weekday = epoch.add({ days: day }).dayOfWeek;
        expect(new WorkingDays({ workdays: [weekday], holidays: [] }).rollForward(day)).toBe(day);
      }),
    );
  });
});
