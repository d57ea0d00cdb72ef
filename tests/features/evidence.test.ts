import { describe, expect, test } from "vitest";
import { evidenceOf } from "@/lib/evidence/queries";
import { monthBefore, monthOf, rangeOf } from "@/lib/evidence/range";
import { evidenceRows, totalsOf } from "@/lib/evidence/view";
import {
  newApplication,
  newContact,
  newInterview,
  newSearch,
  newTouch,
  newViewer,
  someWednesday,
} from "../support/people";

const june = { from: "2026-06-01", to: "2026-06-30" };

describe("the days of a report", () => {
  test("are this month unless others were asked for, and never run backwards", () => {
    expect(monthOf("2026-02-14")).toEqual({ from: "2026-02-01", to: "2026-02-28" });
    expect(monthBefore("2026-01-31")).toEqual({ from: "2025-12-01", to: "2025-12-31" });
    expect(rangeOf({}, "2026-06-10")).toEqual(june);
    expect(rangeOf({ from: "2026-05-03" }, "2026-06-10")).toEqual({ from: "2026-05-03", to: "2026-06-10" });
    expect(rangeOf({ to: "2026-05-03" }, "2026-06-10")).toEqual({ from: "2026-05-01", to: "2026-05-03" });
    expect(rangeOf({ from: "2026-06-02", to: "2026-06-01" }, "2026-06-10")).toBeNull();
  });
});

describe("a report", () => {
  test("holds the dates of each stage within the days, as the calendar counts them there, and no note", async () => {
    const viewer = await newViewer();
    const searchId = await newSearch(viewer);
    const id = await newApplication(viewer, {
      ...{
        searchId,
        employer: "Larkspur",
        appliedOn: "2026-05-20",
        notes: "private",
        advertisement: "private",
      },
      ...{ outcome: "rejected", outcomeAt: "2026-06-09T04:00:00.000Z", over: "closed" },
    });
    const dana = await newContact(viewer, id);
    const at = "2026-06-03T14:00:00.000Z";
    await newInterview(viewer, id, [dana], { startsAt: at, timeZone: "America/New_York", notes: "private" });
    await newInterview(viewer, id, [dana], { startsAt: "2026-06-20T14:00:00.000Z" });
    // Half past nine in the evening in New York.
    await newTouch(viewer, id, { direction: "sent", at: "2026-06-04T01:30:00.000Z", body: "private" });
    await newTouch(viewer, id, { direction: "received", at: "2026-06-08T15:00:00.000Z" });
    await newTouch(viewer, id, { direction: "received", at: "2026-06-08T15:00:00.000Z", automatic: true });
    await newTouch(viewer, id, { direction: "sent", at: "2026-07-01T03:30:00.000Z" });
    const evidence = await evidenceOf(viewer, searchId, june);
    if (!evidence) throw new Error("no report");
    expect(JSON.stringify(evidence)).not.toContain("private");
    const rows = evidenceRows(evidence, june, someWednesday);
    expect(rows).toMatchObject([
      {
        ...{ employer: "Larkspur", applied: "2026-05-20", interviews: ["2026-06-03"] },
        ...{ written: ["2026-06-03", "2026-06-30"], answered: ["2026-06-08"] },
        ...{ result: "Rejected", ended: "2026-06-09" },
      },
    ]);
    expect(totalsOf(rows, june)).toEqual([
      "no applications sent",
      "one interview",
      "two messages sent",
      "one answer received",
    ]);
  });

  test("leaves out what happened before and after, and knows nobody else's search", async () => {
    const [viewer, other] = [await newViewer(), await newViewer()];
    const searchId = await newSearch(viewer);
    await newApplication(viewer, { searchId, appliedOn: "2026-05-31" });
    await newApplication(viewer, { searchId, appliedOn: "2026-07-01" });
    await newApplication(viewer, { searchId, appliedOn: "2026-06-01", role: "Cook" });
    const evidence = await evidenceOf(viewer, searchId, june);
    expect(evidenceRows(evidence ?? { rows: [] }, june, someWednesday)).toMatchObject([{ role: "Cook" }]);
    expect(await evidenceOf(other, searchId, june)).toBeNull();
  });
});
