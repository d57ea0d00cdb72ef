import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { liveToday } from "@/lib/applications/live";
import { liftOutcome, recordOutcome } from "@/lib/applications/outcome";
import { outcomeInput } from "@/lib/applications/schema";
import { storyOf } from "@/lib/applications/story";
import { readForm } from "@/lib/forms/read";
import { words } from "@/lib/words";
import { stopClock } from "@/tests/support/clock";
import { newApplication, newViewer, someWednesday } from "@/tests/support/people";

stopClock(someWednesday);

describe("how it ended", () => {
  test.each([
    ["offer", "closed"],
    ["rejected", "closed"],
    ["withdrawn", "closed"],
    ["let-go", "let-go"],
  ] as const)("%s makes it %s, from the day it was, and lifting makes it live", async (kind, over) => {
    const viewer = await newViewer();
    const id = await newApplication(viewer);
    expect(await recordOutcome(viewer, id, { kind, on: "2026-06-05" })).toBe("recorded");
    // Midnight in New York.
    const overAt = "2026-06-05T04:00:00.000Z";
    expect(await storyOf(viewer, id)).toMatchObject({ outcome: kind, outcomeAt: overAt, over, overAt });
    expect((await liveToday(viewer)).live).toEqual([]);
    expect(await liftOutcome(viewer, id)).toMatch(/^change:/);
    expect(await storyOf(viewer, id)).toMatchObject({
      outcome: null,
      outcomeAt: null,
      over: null,
      overAt: null,
    });
    expect(await liftOutcome(viewer, id)).toBeNull();
  });

  test("is today's from this instant, and never tomorrow's, as the candidate counts days", async () => {
    const viewer = await newViewer();
    const inAuckland = await newApplication(viewer, { timeZone: "Pacific/Auckland" });
    const inNewYork = await newApplication(viewer);
    const thursday = { kind: "rejected", on: "2026-06-11" } as const;
    expect(await recordOutcome(viewer, inNewYork, thursday)).toBe("future");
    expect((await storyOf(viewer, inNewYork))?.outcome).toBeNull();
    expect(await recordOutcome(viewer, inAuckland, thursday)).toBe("recorded");
    expect((await storyOf(viewer, inAuckland))?.overAt).toBe(someWednesday);
  });

  test.each([
    ["kind", "ghosted", words.applicationForm.outcome.missing],
    ["kind", "", words.applicationForm.outcome.missing],
    ["on", "", words.forms.notADay],
    ["on", "2026-06-31", words.forms.notADay],
    ["applicationId", "1", words.forms.unreadable],
  ])("with %s %j is refused by name", (name, value, sentence) => {
    const form = new FormData();
    const fields = { applicationId: randomUUID(), kind: "offer", on: "2026-06-05", [name]: value };
    for (const [field, text] of Object.entries(fields)) form.set(field, text);
    expect(readForm(outcomeInput, form)).toMatchObject({
      ok: false,
      state: { errors: { [name]: sentence } },
    });
  });
});
