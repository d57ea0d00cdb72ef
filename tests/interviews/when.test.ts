import { describe, expect, test } from "vitest";
import { when } from "@/lib/interviews/when";
import { zoneMeant } from "@/lib/interviews/zones";

const newYork = "America/New_York";

describe("the instants of an interview", () => {
  test("an hour in New York, in summer and in winter", () => {
    expect(when("2026-06-10T14:00", 60, newYork, newYork)).toEqual({
      startsAt: "2026-06-10T18:00:00.000Z",
      endsAt: "2026-06-10T19:00:00.000Z",
      shown: "2026-06-10T14:00",
      odd: null,
      home: null,
    });
    expect(when("2026-12-10T14:00", 60, newYork, newYork).startsAt).toBe("2026-12-10T19:00:00.000Z");
  });

  test("a time that New York's clocks skip is taken as an hour later, and said to be", () => {
    const skipped = when("2026-03-08T02:30", 60, newYork, newYork);
    expect(skipped).toMatchObject({
      startsAt: "2026-03-08T07:30:00.000Z",
      shown: "2026-03-08T03:30",
      odd: "skipped",
    });
  });

  test("of a time that New York's clocks show twice the first is meant", () => {
    const twice = when("2026-11-01T01:30", 60, newYork, newYork);
    expect(twice).toMatchObject({
      startsAt: "2026-11-01T05:30:00.000Z",
      shown: "2026-11-01T01:30",
      odd: "twice",
    });
  });

  test("an interview across the change lasts as long as it lasts", () => {
    const night = when("2026-11-01T00:30", 120, newYork, newYork);
    expect(night.startsAt).toBe("2026-11-01T04:30:00.000Z");
    expect(night.endsAt).toBe("2026-11-01T06:30:00.000Z");
    expect(night.odd).toBeNull();
  });

  test("Lord Howe moves its clocks by half an hour only", () => {
    const lordHowe = "Australia/Lord_Howe";
    expect(when("2026-10-04T02:15", 30, lordHowe, lordHowe)).toMatchObject({
      startsAt: "2026-10-03T15:45:00.000Z",
      shown: "2026-10-04T02:45",
      odd: "skipped",
    });
    expect(when("2026-04-05T01:45", 30, lordHowe, lordHowe)).toMatchObject({
      startsAt: "2026-04-04T14:45:00.000Z",
      odd: "twice",
    });
  });

  test("Kolkata stands half an hour off the rest", () => {
    expect(when("2026-06-10T10:00", 45, "Asia/Kolkata", newYork)).toMatchObject({
      startsAt: "2026-06-10T04:30:00.000Z",
      endsAt: "2026-06-10T05:15:00.000Z",
      home: "2026-06-10T00:30",
      odd: null,
    });
  });

  test("Apia had no 30 December 2011: the day after is meant", () => {
    expect(when("2011-12-30T10:00", 60, "Pacific/Apia", "Pacific/Apia")).toMatchObject({
      startsAt: "2011-12-30T20:00:00.000Z",
      shown: "2011-12-31T10:00",
      odd: "skipped",
    });
  });

  test("home is silent where its clocks show the same", () => {
    expect(when("2026-06-10T14:00", 60, "Europe/Paris", "Europe/Berlin").home).toBeNull();
    expect(when("2026-06-10T23:30", 60, newYork, "Europe/Berlin").home).toBe("2026-06-11T05:30");
  });

  test("what is no zone or no time is refused", () => {
    expect(() => when("2026-06-10T14:00", 60, "Mars/Olympus", newYork)).toThrow(RangeError);
    expect(() => when("2026-06-31T14:00", 60, newYork, newYork)).toThrow(RangeError);
  });
});

describe("the zone somebody means", () => {
  test.each([
    ["new york", "America/New_York"],
    ["Europe/berlin", "Europe/Berlin"],
    ["Berlin", "Europe/Berlin"],
    ["kolkata", "Asia/Kolkata"],
    ["Kyiv", "Europe/Kyiv"],
    [" UTC ", "UTC"],
  ])("%s is %s", (typed, zone) => {
    const same = (name: string) =>
      new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    expect(same(zoneMeant(typed))).toBe(same(zone));
  });

  test("what means no zone stays as typed, for the form to refuse", () => {
    expect(zoneMeant("Atlantis")).toBe("Atlantis");
    expect(zoneMeant("")).toBe("");
  });
});
