import fc from "fast-check";
import { expect, test } from "vitest";
import { editionOf } from "@/lib/feed/edition";

const standing = {
  revision: 12,
  changedAt: "2026-06-10T15:00:00.000Z",
  timeZone: "Europe/Berlin",
  language: "en" as const,
  lastEnd: null,
};
const release = { id: "one", builtAt: "2026-06-01T00:00:00.000Z" };
const origin = "https://afterword.example";
const now = "2026-06-10T20:00:00.000Z";
const edition = (...[s = {}, r = {}, o = origin, at = now]: Partial<[object, object, string, string]>) =>
  editionOf({ ...standing, ...s }, { ...release, ...r }, o, at);

test("another revision, day, zone, release or origin is another edition", () => {
  const all = [
    edition(),
    edition({ revision: 13 }),
    edition({}, {}, origin, "2026-06-10T22:00:00.000Z"),
    edition({ timeZone: "Asia/Kolkata" }),
    edition({}, { id: "two" }),
    edition({}, {}, "https://other.example"),
    edition({ lastEnd: "2026-06-10T19:00:00.000Z" }),
  ].map(({ etag }) => etag);
  expect(new Set(all).size).toBe(all.length);
});

test("each write, day and release has a higher sequence than the one before, whatever the hour", () => {
  const minutes = fc.integer({ min: 0, max: 3000 });
  const at = (minute: number) =>
    new Date(Date.parse("2026-06-10T00:00:00.000Z") + minute * 60_000).toISOString();
  fc.assert(
    fc.property(minutes, minutes, minutes, (first, second, third) => {
      const [write, later, asked] = [first, second, third].sort((a, b) => a - b).map(at) as [
        string,
        string,
        string,
      ];
      const before = edition({ changedAt: write }, {}, origin, later);
      const written = edition({ changedAt: later, revision: 13 }, {}, origin, asked);
      expect(written.sequence).toBeGreaterThan(before.sequence);
      expect(written.stamp >= before.stamp).toBe(true);
      const waited = edition({ changedAt: write }, {}, origin, asked);
      expect(waited.sequence).toBeGreaterThanOrEqual(before.sequence);
      expect(waited.stamp <= asked && waited.sequence < 2 ** 31).toBe(true);
    }),
  );
  const [night, morning] = ["2026-06-10T21:59:59.000Z", "2026-06-10T22:00:00.000Z"];
  expect(edition({}, {}, origin, morning).sequence).toBeGreaterThan(edition({}, {}, origin, night).sequence);
  const built = edition({}, { id: "two", builtAt: "2026-06-10T19:00:00.000Z" });
  expect(built.sequence).toBeGreaterThan(edition().sequence);
  expect(built.stamp).toBe("2026-06-10T19:00:00.000Z");
});
