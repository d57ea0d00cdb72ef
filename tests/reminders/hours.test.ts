import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endOfQuiet, humane, instantAt, isQuiet } from "@/lib/reminders/hours";
import { firstAt, isQuietHour, wall } from "./wall";

const zones = [
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Pacific/Apia",
  "America/Havana",
  "UTC",
];

const quiet = fc.record({
  zone: fc.constantFrom(...zones),
  quietFrom: fc.nat(23),
  quietUntil: fc.nat(23),
});
const minute = 60_000;
const start = Date.parse("2020-01-01T00:00:00Z");
// With both changes of the clocks in each of these zones.
const instant = fc
  .oneof(
    fc.nat(366 * 24 * 60),
    ...["2020-03-08", "2020-03-29", "2020-04-05", "2020-09-27", "2020-10-04", "2020-10-25", "2020-11-01"].map(
      (day) => fc.nat(48 * 60).map((more) => (Date.parse(day) - start) / minute - 12 * 60 + more),
    ),
  )
  .map((minutes) => new Date(start + minutes * minute).toISOString());

describe("human hours", () => {
  test("are those that the wall's clock shows, whatever clocks do that day", () => {
    fc.assert(
      fc.property(quiet, instant, (hours, at) => {
        expect(isQuiet(at, hours)).toBe(isQuietHour(at, hours.zone, hours.quietFrom, hours.quietUntil));
      }),
      { numRuns: 3000 },
    );
  });

  test("whatever would come in the quiet comes before or after it, and by its latest where it can", () => {
    fc.assert(
      fc.property(quiet, instant, fc.nat(16 * 60), (hours, at, more) => {
        const latest = new Date(Date.parse(at) + more * minute).toISOString();
        const moved = humane(at, latest, hours);
        if (!isQuiet(at, hours)) {
          expect(moved).toBe(at);
          return;
        }
        expect(moved <= latest || moved < at).toBe(true);
        // A quiet of nearly the whole day may leave less than a quarter of an hour between clocks that change.
        if ((hours.quietUntil - hours.quietFrom + 24) % 24 < 22) {
          expect(isQuietHour(moved, hours.zone, hours.quietFrom, hours.quietUntil)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("an hour that clocks skip is taken as it ends, and of one they show twice the first", () => {
    expect(wall(instantAt("2020-03-08", 2, "America/New_York"), "America/New_York")).toBe("2020-03-08 03:00");
    expect(instantAt("2020-11-01", 1, "America/New_York")).toBe("2020-11-01T05:00:00.000Z");
    expect(wall(instantAt("2020-10-04", 2, "Australia/Lord_Howe"), "Australia/Lord_Howe")).toBe(
      "2020-10-04 02:30",
    );
    for (const zone of zones)
      for (let day = 0; day < 366; day += 1)
        for (const hour of [0, 2, 7, 8, 21]) {
          const date = new Date(start + day * 24 * 60 * minute).toISOString().slice(0, 10);
          expect(instantAt(date, hour, zone), `${date} ${hour} ${zone}`).toBe(firstAt(date, hour, zone));
        }
  });

  test("a day that a zone has never had still has an instant: Apia went from the 29th to the 31st", () => {
    expect(wall(instantAt("2011-12-30", 8, "Pacific/Apia"), "Pacific/Apia")).toBe("2011-12-31 08:00");
  });

  test("the end of the quiet is its first minute after, and not in it", () => {
    const hours = { zone: "Europe/Berlin", quietFrom: 21, quietUntil: 7 };
    expect(endOfQuiet("2020-03-28T22:30:00.000Z", hours)).toBe("2020-03-29T05:00:00.000Z");
    expect(endOfQuiet("2020-10-25T00:30:00.000Z", hours)).toBe("2020-10-25T06:00:00.000Z");
  });
});
