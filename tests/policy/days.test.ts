import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { readDay, readInstant, readZone, writeInstant } from "@/lib/policy/days";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const year = (n: number) => Date.UTC(n, 0, 1);

const inZone = (zone: string, millis: number) =>
  Temporal.Instant.fromEpochMilliseconds(millis).toZonedDateTimeISO(zone);
const dayNumber = (date: Temporal.PlainDate) => Temporal.PlainDate.from("1970-01-01").until(date).days;

function agreesWithTemporal(name: string, millis: number) {
  const zone = readZone(name)!;
  const theirs = inZone(name, millis);
  const day = dayNumber(theirs.toPlainDate());
  expect([name, millis, zone.dayOf(millis)]).toEqual([name, millis, day]);
  expect([name, millis, zone.startOf(day)]).toEqual([name, millis, theirs.startOfDay().epochMilliseconds]);
}

describe("a zone agrees with Temporal", () => {
  const zones = Intl.supportedValuesOf("timeZone");

  test("on any day of this century and of the last", () => {
    const anyTime = fc.integer({ min: year(1901), max: year(2100) });
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 3, maxLength: 3 }), (times) => {
        for (const zone of zones) for (const millis of times) agreesWithTemporal(zone, millis);
      }),
      { numRuns: 2 },
    );
  }, 120_000); // four hundred zones, searched through a century by Temporal

  test("around the next time each changes its clocks, whenever it is asked", () => {
    for (const from of [year(1970), year(2011) + 11 * 30 * DAY, year(2026), year(2026) + 182 * DAY]) {
      for (const zone of zones) {
        const change = inZone(zone, from).getTimeZoneTransition("next")?.epochMilliseconds;
        if (change === undefined) continue;
        for (const off of [-DAY, -HOUR, -1, 0, 1, HOUR, DAY]) agreesWithTemporal(zone, change + off);
      }
    }
  });

  test("over more changes of the clocks than it keeps", () => {
    for (let n = 1930; n <= 2030; n++) {
      agreesWithTemporal("America/New_York", year(n));
      agreesWithTemporal("America/New_York", year(n) + 182 * DAY);
    }
  });
});

describe("a day starts", () => {
  test.each([
    ["where the clocks skip midnight", "Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00.000Z"],
    ["where midnight comes twice, at the first", "America/Havana", "2025-11-02", "2025-11-02T04:00:00.000Z"],
    [
      "where an hour before midnight comes twice",
      "America/Santiago",
      "2026-04-05",
      "2026-04-05T04:00:00.000Z",
    ],
    ["half an hour off", "Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00.000Z"],
    ["half an hour off for good", "Asia/Kolkata", "2026-06-01", "2026-05-31T18:30:00.000Z"],
    ["on 29 February", "Europe/Berlin", "2028-02-29", "2028-02-28T23:00:00.000Z"],
    [
      "with the next, where the whole day was skipped",
      "Pacific/Apia",
      "2011-12-30",
      "2011-12-30T10:00:00.000Z",
    ],
  ])("%s: %s, %s", (_, zone, date, start) => {
    expect(writeInstant(readZone(zone)!.startOf(readDay(date)!))).toBe(start);
  });
});

describe("a zone is known", () => {
  test.each(["UTC", "Europe/Berlin", "europe/berlin", "Etc/GMT+5", "America/Port-au-Prince"])(
    "as %s",
    (name) => {
      expect(readZone(name)).not.toBeNull();
    },
  );

  test.each([
    "",
    "+02:00",
    "-03",
    "Z",
    "Mars/Olympus",
    "Europe/Berlin ",
    "2026-01-01[Europe/Berlin]",
    1,
    null,
  ])("but not as %j", (name) => expect(readZone(name)).toBeNull());
});

describe("an instant is read", () => {
  test.each([
    ["2026-06-01T18:00:00.123Z", "2026-06-01T18:00:00.123Z"],
    ["2026-06-01T18:00:09Z", "2026-06-01T18:00:09.000Z"],
    ["2026-06-01T18:00Z", "2026-06-01T18:00:00.000Z"],
    ["2028-02-29T00:00Z", "2028-02-29T00:00:00.000Z"],
    ["1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"],
    ["0001-01-01T00:00Z", "0001-01-01T00:00:00.000Z"],
  ])("%s as %s", (text, written) => {
    expect(writeInstant(readInstant(text)!)).toBe(written);
  });

  test.each([
    "",
    "yesterday",
    "2026-06-01",
    "2026-06-01T18:00:00",
    "2026-06-01T18:00:00+00:00",
    "2026-06-01T18Z",
    "2026-06-01T24:00:00Z",
    "2026-06-01T18:60:00Z",
    "2026-06-01T18:00:60Z",
    "2026-02-30T18:00:00Z",
    "2026-13-01T18:00:00Z",
    "2026-06-00T18:00:00Z",
    "2026-06-01 18:00:00Z",
    " 2026-06-01T18:00:00Z",
    "2026-06-01T18:00:00Z\n",
    "+002026-06-01T18:00:00Z",
    1_780_000_000_000,
    null,
    undefined,
  ])("but not %j", (text) => expect(readInstant(text)).toBeNull());

  test("and written again as it was, however many are read", () => {
    const anyTime = fc.integer({ min: year(1600), max: year(2400) });
    fc.assert(
      fc.property(anyTime, (millis) => {
        const text = new Date(millis).toISOString();
        expect(readInstant(text)).toBe(millis);
        expect(writeInstant(millis)).toBe(text);
      }),
      { numRuns: 6000 },
    );
  });
});

describe("a date is read", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11016],
    ["2026-06-01", 20605],
  ])("%s is day %i", (text, day) => expect(readDay(text)).toBe(day));

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-6-1",
    "2026-06-01T00:00Z",
    "",
    1,
    null,
  ])("but not %j", (text) => expect(readDay(text)).toBeNull());
});
