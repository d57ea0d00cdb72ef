import { expect, test } from "vitest";
import { storyOf } from "@/lib/applications/story";
import { markAsSent } from "@/lib/touches/mark-as-sent";
import type { MarkAsSent } from "@/lib/touches/schema";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "../support/people";

test("fifty presses at once, and more after a lost answer, make one touch", async () => {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer);
  const dana = await newContact(viewer, applicationId);
  const interview = await newInterview(viewer, applicationId, [dana]);
  const press: MarkAsSent = {
    applicationId,
    stepId: `thank-you:${interview}:${dana}`,
    messageId: null,
    medium: "email",
    sentAt: null,
  };

  const first = await Promise.all(Array.from({ length: 50 }, () => markAsSent(viewer, press, someWednesday)));
  expect(new Set(first.map(({ kind }) => kind))).toEqual(new Set(["marked"]));
  expect(first.filter((marked) => marked.kind === "marked" && marked.undo)).toHaveLength(1);

  for (let again = 0; again < 3; again++) {
    expect(await markAsSent(viewer, press, someWednesday)).toMatchObject({ kind: "marked", undo: null });
  }
  expect((await storyOf(viewer, applicationId))?.touches).toHaveLength(1);
});
