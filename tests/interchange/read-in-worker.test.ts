import { describe, expect, it } from "vitest";
import { readInWorker } from "@/lib/interchange/read-in-worker";

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join("\r\n"));
const from = "2026-06-01T00:00:00.000Z";
const event = (...lines: string[]) =>
  bytes("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", ...lines, "END:VEVENT", "END:VCALENDAR");
const read = (file: Uint8Array, limits?: { bytes: number; milliseconds: number }) =>
  readInWorker("calendar", file, { from }, limits);

describe("a file is read off the main thread", () => {
  it("gives what stands in it", async () => {
    const file = event("DTSTART:20260612T120000Z", "SUMMARY:First call");
    expect(await read(file)).toMatchObject({
      kind: "read",
      value: {
        events: [{ title: "First call", starts: { kind: "instant", at: "2026-06-12T12:00:00.000Z" } }],
      },
    });
  });

  it("says why it isn't read, and in which line", async () => {
    expect(await read(event("DTSTART:someday"))).toEqual({
      kind: "refused",
      reason: "not-a-time",
      line: 4,
      field: "DTSTART",
    });
  });

  it("is refused by its size before it is read", async () => {
    expect(await read(new Uint8Array(3_000_000))).toEqual({ kind: "refused", reason: "too-large" });
  });

  it("ends in its time, and the next file is read all the same", async () => {
    const endless = event("DTSTART:20260612T120000Z", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31");
    expect(await read(endless, { bytes: 10_000, milliseconds: 300 })).toEqual({
      kind: "refused",
      reason: "too-long",
    });
    expect(await read(event("DTSTART:20260612"))).toMatchObject({ kind: "read" });
  });

  it("reads many at once, two at a time, and turns away what is far too much", async () => {
    const all = await Promise.all(Array.from({ length: 80 }, () => read(event("DTSTART:20260612"))));
    const kinds = all.map((one) => (one.kind === "refused" ? one.reason : one.kind));
    expect(kinds.filter((kind) => kind === "read")).toHaveLength(52);
    expect(kinds.filter((kind) => kind === "busy")).toHaveLength(28);
  });
});
