import { describe, expect, test } from "vitest";
import type { Health } from "@/lib/jobs/health";
import { type Reach, wayLines, whyOff } from "@/lib/reminders/health-view";

const now = "2026-06-11T12:00:00.000Z";
const health: Health = {
  email: "robin@people.example",
  lastRound: "2026-06-11T11:59:00.000Z",
  nextLook: "2026-06-12T08:00:00.000Z",
  stopped: { mail: null, device: null, gone: null },
  latest: [],
};
const both: Reach = { canSend: true, ways: ["mail", "devices"], devices: 1 };

const lines = (reach: Partial<Reach>, stopped: Partial<Health["stopped"]> = {}) =>
  wayLines(
    { ...health, stopped: { ...health.stopped, ...stopped } },
    { ...both, hasAddress: true, ...reach },
    "UTC",
    now,
  ).join("\n");

describe("that reminders are off", () => {
  test.each<[string, Partial<Reach>, boolean]>([
    ["letters and a device", {}, false],
    ["letters alone", { devices: 0 }, false],
    ["a device, and no mail server", { canSend: false }, false],
    ["neither a mail server nor a device", { canSend: false, devices: 0 }, true],
    ["a mail server, and letters unwanted, and no device", { ways: ["devices"], devices: 0 }, true],
    ["a device, and notices unwanted, and no mail server", { ways: ["mail"], canSend: false }, true],
    ["a mail server and a device, and neither wanted", { ways: [] }, true],
  ])("is said of %s where it is so, and only then: %o", (_, reach, off) => {
    expect(whyOff({ ...both, ...reach }) !== null).toBe(off);
    expect(lines(reach).includes("Reminders are off")).toBe(off);
  });
});

describe("how they come", () => {
  test("names each way that is open, and says of one that is wanted and isn't there", () => {
    expect(lines({})).toContain("By e‑mail, to robin@people.example.");
    expect(lines({})).toContain("As notifications, on one device.");
    expect(lines({ canSend: false })).toContain("No letters come: no mail server is set up");
    expect(lines({ canSend: false, ways: ["devices"] })).not.toContain("No letters come");
  });

  test("says which way has stopped, and nothing of a way that isn't wanted", () => {
    const stopped = { mail: now, device: now, gone: now };
    const all = lines({}, stopped);
    expect(all).toContain("Letters stopped on Thursday 11 June");
    expect(all).toContain("has shown no reminders since Thursday 11 June");
    expect(all).toContain("has taken no reminders since Thursday 11 June");
    expect(lines({ ways: ["mail"] }, stopped)).not.toContain("One of your devices");
    expect(lines({ ways: ["devices"] }, stopped)).not.toContain("Letters stopped");
    expect(lines({ canSend: false, devices: 0 }, stopped)).toContain("is off the list");
  });
});
