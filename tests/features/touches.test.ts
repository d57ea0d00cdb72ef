import { describe, expect, test } from "vitest";
import { most } from "@/lib/applications/bounds";
import { planned } from "@/lib/applications/planned";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";
import { keepSupposed } from "@/lib/story/keep";
import { afterRecording, afterSending } from "@/lib/touches/after-sending";
import { changeTouch, removeTouch } from "@/lib/touches/change";
import { type Marked, markAsSent } from "@/lib/touches/mark-as-sent";
import { recordAnswer, recordSent } from "@/lib/touches/record";
import { markAsSentInput, recordAnswerInput } from "@/lib/touches/schema";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import {
  newApplication,
  newContact,
  newInterview,
  newReference,
  newTouch,
  newViewer,
  someWednesday,
} from "../support/people";

const day = 24 * 3600;

async function afterAnInterview(viewer: Viewer) {
  const applicationId = await newApplication(viewer);
  const priya = await newContact(viewer, applicationId, {
    fullName: "Priya Raghunathan",
    role: "hiring-manager",
  });
  const thabo = await newContact(viewer, applicationId, { fullName: "Thabo Nkosi-Berg", position: 1 });
  const interview = await newInterview(viewer, applicationId, [priya, thabo]);
  const press = (stepId: string, sentAt: string | null = null) => ({
    applicationId,
    stepId,
    messageId: null,
    medium: "email" as const,
    sentAt,
  });
  return { applicationId, priya, thabo, interview, press };
}

const answer = {
  contactId: null,
  medium: "email" as const,
  at: null,
  body: "",
  promisedBy: null,
  wantsReply: false,
  automatic: false,
  outcome: null,
};

async function touchesOf(viewer: Viewer, applicationId: string) {
  return (await storyOf(viewer, applicationId))?.touches ?? [];
}

function marked(result: Marked) {
  if (result.kind !== "marked") throw new Error(`not marked: ${result.kind}`);
  return result;
}

describe("marking as sent", () => {
  test("makes a touch of what the step says: its person, its interview, its kind", async () => {
    const viewer = await newViewer();
    const { applicationId, priya, interview, press } = await afterAnInterview(viewer);
    const stepId = `thank-you:${interview}:${priya}`;
    const text = { subject: "Thank you", body: "Dear Priya" };
    const done = marked(await markAsSent(viewer, { ...press(stepId), ...text }, someWednesday));

    const [touch] = await touchesOf(viewer, applicationId);
    expect(touch).toMatchObject({
      direction: "sent",
      kind: "thank-you",
      contactId: priya,
      interviewId: interview,
      stepId,
      at: someWednesday,
      ...text,
    });
    expect(done.undo).toBe(`touch:${touch?.id}`);
  });

  test("says who is next, and once all is sent, until when they have", async () => {
    const viewer = await newViewer();
    const { priya, thabo, interview, press } = await afterAnInterview(viewer);
    const one = await markAsSent(viewer, press(`thank-you:${interview}:${priya}`), someWednesday);
    expect(afterSending(marked(one).after, someWednesday)).toBe(
      "Marked as sent. Next: thank Thabo Nkosi-Berg, by tomorrow, 15:42.",
    );
    const two = await markAsSent(viewer, press(`thank-you:${interview}:${thabo}`), someWednesday);
    expect(afterSending(marked(two).after, someWednesday)).toBe(
      "Marked as sent. Priya has until Wed 17 June.",
    );
  });

  test("keeps the time on the wall of the application's zone", async () => {
    const viewer = await newViewer();
    const { applicationId, priya, interview, press } = await afterAnInterview(viewer);
    await markAsSent(viewer, press(`thank-you:${interview}:${priya}`, "2026-06-10T16:30"), someWednesday);
    expect((await touchesOf(viewer, applicationId))[0]?.at).toBe("2026-06-10T20:30:00.000Z");
  });

  test("refuses what is still to come, and what was sent before the silence began", async () => {
    const viewer = await newViewer();
    const { applicationId, interview, press } = await afterAnInterview(viewer);
    const checkIn = `follow-up:${interview}:1`;
    const tomorrow = press(checkIn, "2026-06-11T09:00");
    expect(await markAsSent(viewer, tomorrow, someWednesday)).toEqual({ kind: "future" });
    const before = press(checkIn, "2026-06-01T09:00");
    expect(await markAsSent(viewer, before, someWednesday)).toEqual({ kind: "too-early" });
    expect(await touchesOf(viewer, applicationId)).toEqual([]);
  });

  test("refuses thanks from before the talk", async () => {
    const viewer = await newViewer();
    const { applicationId, priya, interview, press } = await afterAnInterview(viewer);
    const thanks = press(`thank-you:${interview}:${priya}`, "2026-06-09T09:00");
    expect(await markAsSent(viewer, thanks, someWednesday)).toEqual({ kind: "too-early" });
    expect(await touchesOf(viewer, applicationId)).toEqual([]);
  });

  test("refuses a step that isn't in the plan, but not the second press of one that has left it", async () => {
    const viewer = await newViewer();
    const { applicationId, interview, press } = await afterAnInterview(viewer);
    expect(await markAsSent(viewer, press("follow-up:nobody:1"), someWednesday)).toEqual({
      kind: "no-such-step",
    });
    const late = secondsAfter(someWednesday, 8 * day);
    await markAsSent(viewer, press(`follow-up:${interview}:1`), late);
    const answered = secondsAfter(late, 3600);
    await recordAnswer(viewer, { ...answer, applicationId }, answered);
    const again = await markAsSent(viewer, press(`follow-up:${interview}:1`), answered);
    expect(marked(again).undo).toBeNull();
    expect(await touchesOf(viewer, applicationId)).toHaveLength(2);
  });

  test("notes a briefing at its reference, makes no touch of it, and takes it back", async () => {
    const viewer = await newViewer();
    const { applicationId, interview, press } = await afterAnInterview(viewer);
    const ingrid = await newReference(viewer, applicationId);
    const step = press(`brief-reference:${interview}:${ingrid}`);
    expect(marked(await markAsSent(viewer, step, someWednesday)).undo).toBe(
      `briefing:${applicationId}:${ingrid}`,
    );
    const story = await storyOf(viewer, applicationId);
    expect(story?.references[0]?.briefedAt).toBe(someWednesday);
    expect(story?.touches).toEqual([]);
    await undo(viewer, ["briefing", applicationId, ingrid]);
    expect((await storyOf(viewer, applicationId))?.references[0]?.briefedAt).toBeNull();
  });

  test("taken back, the step is open again and can be marked again", async () => {
    const viewer = await newViewer();
    const { applicationId, priya, interview, press } = await afterAnInterview(viewer);
    const step = press(`thank-you:${interview}:${priya}`);
    const done = marked(await markAsSent(viewer, step, someWednesday));
    await undo(viewer, undoToken.parse(done.undo));
    await undo(viewer, undoToken.parse(done.undo));
    expect(await touchesOf(viewer, applicationId)).toEqual([]);
    expect(marked(await markAsSent(viewer, step, someWednesday)).undo).not.toBeNull();
  });

  test("goes no further than there is room for", async () => {
    const viewer = await newViewer();
    const { applicationId, priya, interview, press } = await afterAnInterview(viewer);
    const at = "2026-06-01T08:00:00.000Z";
    for (let n = 0; n < most.touchesOfAnApplication; n++) {
      await newTouch(viewer, applicationId, { direction: "sent", kind: "other", at });
    }
    const step = press(`thank-you:${interview}:${priya}`);
    expect(await markAsSent(viewer, step, someWednesday)).toEqual({ kind: "too-many" });
    expect(await recordAnswer(viewer, { ...answer, applicationId }, someWednesday)).toEqual({
      kind: "too-many",
    });
  });
});

describe("an answer", () => {
  async function letGo(viewer: Viewer) {
    const told = await afterAnInterview(viewer);
    const silent = secondsAfter(someWednesday, 200 * day);
    const { applicationId } = told;
    // The missed check-in ends it; the next writer of a fact finds out.
    await recordSent(viewer, { ...answer, applicationId, kind: "other", at: "2026-06-11T09:00" }, silent);
    expect((await storyOf(viewer, applicationId))?.over).toBe("let-go");
    return { ...told, silent };
  }

  test("reopens what was let go, and says so", async () => {
    const viewer = await newViewer();
    const { applicationId, priya, silent } = await letGo(viewer);
    const late = secondsAfter(silent, 20 * day);
    const heard = await recordAnswer(viewer, { ...answer, applicationId, contactId: priya }, late);
    if (heard.kind !== "recorded") throw new Error(heard.kind);
    expect(afterRecording(heard.after, heard.wasOver, late)).toBe("They answered. This is open again.");
    expect((await storyOf(viewer, applicationId))?.over).toBeNull();
  });

  test("an automatic one reopens nothing", async () => {
    const viewer = await newViewer();
    const { applicationId, silent } = await letGo(viewer);
    await recordAnswer(viewer, { ...answer, applicationId, automatic: true }, silent);
    expect((await storyOf(viewer, applicationId))?.over).toBe("let-go");
  });

  test("that was a no closes the application, and taken back opens it", async () => {
    const viewer = await newViewer();
    const { applicationId } = await afterAnInterview(viewer);
    const heard = await recordAnswer(
      viewer,
      { ...answer, applicationId, outcome: "rejected" },
      someWednesday,
    );
    if (heard.kind !== "recorded") throw new Error(heard.kind);
    expect(afterRecording(heard.after, heard.wasOver, someWednesday)).toMatch(/^They said no\./);
    expect(await storyOf(viewer, applicationId)).toMatchObject({ outcome: "rejected", over: "closed" });

    await undo(viewer, undoToken.parse(heard.undo));
    expect(await storyOf(viewer, applicationId)).toMatchObject({ outcome: null, outcomeAt: null });
  });

  test("is refused from the future, from a stranger, and with a date that was over", async () => {
    const viewer = await newViewer();
    const { applicationId } = await afterAnInterview(viewer);
    const elsewhere = await afterAnInterview(viewer);
    const refusals = [
      { at: "2026-06-11T09:00", kind: "future" },
      { contactId: elsewhere.priya, kind: "nobody" },
      { promisedBy: "2026-06-09", kind: "promised-before" },
    ];
    for (const { kind, ...wrong } of refusals) {
      const result = await recordAnswer(viewer, { ...answer, applicationId, ...wrong }, someWednesday);
      expect(result).toEqual({ kind });
    }
    expect(await touchesOf(viewer, applicationId)).toEqual([]);
  });

  test("is corrected, deleted, and comes back from the trash", async () => {
    const viewer = await newViewer();
    const { applicationId, priya } = await afterAnInterview(viewer);
    await recordAnswer(viewer, { ...answer, applicationId }, someWednesday);
    const [touch] = await touchesOf(viewer, applicationId);
    const touchId = touch?.id ?? "";
    const { outcome: _, ...fields } = answer;
    const corrected = { ...fields, touchId, contactId: priya, wantsReply: true };
    expect(await changeTouch(viewer, "sent", corrected, someWednesday)).toEqual({ kind: "gone" });
    expect(await changeTouch(viewer, "received", corrected, someWednesday)).toMatchObject({
      kind: "changed",
    });
    expect((await touchesOf(viewer, applicationId))[0]).toMatchObject({ contactId: priya, wantsReply: true });

    const removed = await removeTouch(viewer, touchId, someWednesday);
    expect(await touchesOf(viewer, applicationId)).toEqual([]);
    await undo(viewer, undoToken.parse(removed?.undo));
    expect((await touchesOf(viewer, applicationId))[0]).toMatchObject({ id: touchId, contactId: priya });
  });
});

describe("the promised date", () => {
  test("is written where the silence is counted from, and moves the check-in", async () => {
    const viewer = await newViewer();
    const { applicationId, interview } = await afterAnInterview(viewer);
    expect(await keepSupposed(viewer, applicationId, { promised: "2026-06-19" }, someWednesday)).toBe("kept");
    const story = await storyOf(viewer, applicationId);
    expect(story?.interviews[0]).toMatchObject({ id: interview, promisedBy: "2026-06-19" });
    const checkIn = story && planned(story, someWednesday).plan.steps.find((s) => s.kind === "follow-up");
    expect(checkIn?.opens).toBe("2026-06-22T04:00:00.000Z");
  });

  test("taken away, none is left that would still count", async () => {
    const viewer = await newViewer();
    const { applicationId, interview } = await afterAnInterview(viewer);
    await keepSupposed(viewer, applicationId, { promised: "2026-06-19" }, someWednesday);
    await recordAnswer(viewer, { ...answer, applicationId, promisedBy: "2026-06-30" }, someWednesday);
    expect(await keepSupposed(viewer, applicationId, { promised: null }, someWednesday)).toBe("kept");
    const story = await storyOf(viewer, applicationId);
    expect(story?.touches[0]?.promisedBy).toBeNull();
    expect(story?.interviews.find(({ id }) => id === interview)?.promisedBy).toBeNull();
  });

  test("can't lie before they last spoke", async () => {
    const viewer = await newViewer();
    const { applicationId } = await afterAnInterview(viewer);
    expect(await keepSupposed(viewer, applicationId, { promised: "2026-06-09" }, someWednesday)).toBe(
      "promised-before",
    );
  });
});

test("what is another viewer's is gone for this one, and stays as it was", async () => {
  const [owner, other] = [await newViewer(), await newViewer()];
  const { applicationId, priya, interview, press } = await afterAnInterview(owner);
  const ingrid = await newReference(owner, applicationId, { briefedAt: someWednesday });
  const touchId = await newTouch(owner, applicationId, { direction: "received", at: someWednesday });
  const before = await storyOf(owner, applicationId);
  const step = press(`thank-you:${interview}:${priya}`);
  const { outcome: _, ...fields } = answer;

  expect(await markAsSent(other, step, someWednesday)).toEqual({ kind: "gone" });
  expect(await recordAnswer(other, { ...answer, applicationId }, someWednesday)).toEqual({ kind: "gone" });
  expect(await changeTouch(other, "received", { ...fields, touchId }, someWednesday)).toEqual({
    kind: "gone",
  });
  expect(await removeTouch(other, touchId, someWednesday)).toBeNull();
  await undo(other, ["touch", touchId]);
  await undo(other, ["briefing", applicationId, ingrid]);
  expect(await keepSupposed(other, applicationId, { promised: "2026-06-19" }, someWednesday)).toBe("gone");
  expect(await storyOf(owner, applicationId)).toEqual(before);
});

test("input is bounded, and wrong input is named by its field", () => {
  const fields = {
    applicationId: "6f0b7a8e-27a5-4b7e-9d0b-9c4c8e9a1b2c",
    stepId: "follow-up:x:1",
    medium: "pigeon",
    sentAt: "2026-02-30T10:00",
    body: "x".repeat(20_001),
  };
  const issues = markAsSentInput.safeParse(fields).error?.issues.map(({ path }) => path.join("."));
  expect(issues).toEqual(["medium", "sentAt", "body"]);
  const wrong = recordAnswerInput.safeParse({ ...fields, outcome: "let-go", promisedBy: "soon", at: "" });
  const named = new Set(wrong.error?.issues.map(({ path }) => path.join(".")));
  expect([...named]).toEqual(["medium", "body", "promisedBy", "outcome"]);
});
