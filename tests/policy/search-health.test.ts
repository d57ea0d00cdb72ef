import { describe, expect, test } from "vitest";
import { PolicyError, type State, searchHealth } from "@/lib/policy";

const NOW = "2026-06-10T12:00:00Z";
const added = (createdAt: string, state: State = "waiting") => ({ state, createdAt });

describe("a search", () => {
  test("without an application is empty and stalled", () => {
    expect(searchHealth([], NOW)).toEqual({ live: 0, lastAddedDays: null, nudges: ["empty", "stalled"] });
  });

  test("with one has all its eggs in one basket", () => {
    expect(searchHealth([added("2026-06-09T12:00:00Z")], NOW)).toEqual({
      live: 1,
      lastAddedDays: 1,
      nudges: ["one-basket"],
    });
  });

  test("with two lives, and wants nothing", () => {
    const two = [added("2026-06-09T12:00:00.001Z"), added("2026-05-01T12:00Z", "preparing")];
    expect(searchHealth(two, NOW)).toEqual({ live: 2, lastAddedDays: 0, nudges: [] });
  });

  test("counts what was let go or closed as added, but not as alive", () => {
    const over = [added("2026-06-08T12:00Z", "let-go"), added("2026-06-07T12:00Z", "closed")];
    expect(searchHealth(over, NOW)).toEqual({ live: 0, lastAddedDays: 2, nudges: ["empty"] });
  });

  test.each([
    ["2026-06-03T12:00:00.001Z", 6, []],
    ["2026-06-03T12:00:00.000Z", 7, ["stalled"]],
  ])("stalls seven full days after %s", (createdAt, lastAddedDays, nudges) => {
    const two = [added(createdAt), added("2026-01-01T00:00Z")];
    expect(searchHealth(two, NOW)).toEqual({ live: 2, lastAddedDays, nudges });
  });

  test("leaves out of the days what is added later than now", () => {
    const two = [added("2026-06-10T12:00:00.001Z"), added("2026-06-10T12:00:00Z")];
    expect(searchHealth(two, NOW)).toEqual({ live: 2, lastAddedDays: 0, nudges: [] });
    expect(searchHealth(two.slice(0, 1), NOW)).toMatchObject({
      lastAddedDays: null,
      nudges: ["one-basket", "stalled"],
    });
  });

  test("is not measured by instants that can't be read", () => {
    expect(() => searchHealth([], "now")).toThrow(PolicyError);
    expect(() => searchHealth([added(NOW), added("then")], NOW)).toThrow("applications[1].createdAt");
  });
});
