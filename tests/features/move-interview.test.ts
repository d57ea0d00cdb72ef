import { expect, test } from "vitest";
import { storyOf } from "@/lib/applications/story";
import { moveInterview } from "@/lib/interviews/move";
import { movedWords } from "@/lib/interviews/saved-words";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "../support/people";

async function someInterview(row = {}) {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer);
  const contactId = await newContact(viewer, applicationId);
  const interviewId = await newInterview(viewer, applicationId, [contactId], {
    startsAt: "2026-06-15T13:00:00.000Z",
    endsAt: "2026-06-15T13:45:00.000Z",
    startsLocal: "2026-06-15T15:00",
    timeZone: "Europe/Berlin",
    ...row,
  });
  const stored = async () => {
    const story = await storyOf(viewer, applicationId);
    const [{ startsLocal, startsAt, endsAt } = {}] = story?.interviews ?? [];
    return { startsLocal, startsAt, endsAt };
  };
  const move = (was: string, startsLocal: string, by = viewer) =>
    moveInterview(by, { applicationId, interviewId, was, startsLocal }, someWednesday);
  return { viewer, applicationId, interviewId, contactId, stored, move };
}

test("an interview is moved by its own clock, as long as before, and back", async () => {
  const { stored, move } = await someInterview();
  const before = await stored();
  const moved = await move("2026-06-15T15:00", "2026-06-17T10:15");
  expect(moved.kind).toBe("moved");
  expect(await stored()).toEqual({
    startsLocal: "2026-06-17T10:15",
    startsAt: "2026-06-17T08:15:00.000Z",
    endsAt: "2026-06-17T09:00:00.000Z",
  });
  await move("2026-06-17T10:15", "2026-06-15T15:00");
  expect(await stored()).toEqual(before);
});

test("it is told by its own clock, with what it overlaps with there", async () => {
  const { viewer, move } = await someInterview();
  const other = await newApplication(viewer, { employer: "Oduvale Health" });
  await newInterview(viewer, other, [], { startsAt: "2026-06-16T13:30:00.000Z", title: "First call" });
  const moved = await move("2026-06-15T15:00", "2026-06-16T15:00");
  if (moved.kind !== "moved") throw new Error(moved.kind);
  expect(movedWords(moved, someWednesday)).toBe(
    "Moved to Tue 16 June, 15:00 in Berlin. It overlaps with First call at Oduvale Health, Tue 16 June, 09:30.",
  );
});

test("what follows from an interview moves along with it", async () => {
  const { viewer, applicationId, contactId, interviewId, move } = await someInterview();
  const moved = await move("2026-06-15T15:00", "2026-06-17T15:00");
  if (moved.kind !== "moved") throw new Error(moved.kind);
  const id = `thank-you:${interviewId}:${contactId}`;
  const { steps } = moved.after.plan;
  expect(steps.find((step) => step.id === id)?.opens).toBe("2026-06-17T13:45:00.000Z");
  expect((await storyOf(viewer, applicationId))?.interviews).toHaveLength(1);
});

test("what was moved meanwhile stays where it is", async () => {
  const { stored, move } = await someInterview();
  await move("2026-06-15T15:00", "2026-06-16T15:00");
  expect(await move("2026-06-15T15:00", "2026-06-20T15:00")).toEqual({ kind: "moved-meanwhile" });
  expect((await stored()).startsLocal).toBe("2026-06-16T15:00");
});

test("it isn't moved past the date that was named in it", async () => {
  const { stored, move } = await someInterview({ promisedBy: "2026-06-19" });
  expect(await move("2026-06-15T15:00", "2026-06-20T15:00")).toEqual({ kind: "promised-too-early" });
  expect((await stored()).startsLocal).toBe("2026-06-15T15:00");
  expect((await move("2026-06-15T15:00", "2026-06-19T15:00")).kind).toBe("moved");
});

test("nobody moves another's, and what isn't there isn't moved", async () => {
  const { stored, move } = await someInterview();
  expect(await move("2026-06-15T15:00", "2026-06-16T15:00", await newViewer())).toEqual({ kind: "gone" });
  expect((await stored()).startsLocal).toBe("2026-06-15T15:00");
});
