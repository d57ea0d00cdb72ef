import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deskFor, outgoingFor } from "@/lib/messages/queries";
import { saveMessage } from "@/lib/messages/save";
import { changeProfile } from "@/lib/settings/queries";
import { composeInput } from "@/lib/settings/schema";
import {
  newApplication,
  newContact,
  newInterview,
  newTouch,
  newViewer,
  someWednesday,
} from "@/tests/support/people";

const dana = {
  jobTitle: "Head of Design",
  phone: "+1 212 555 0142",
  postalAddress: "12 Alder Street\nLeeds",
};

async function someMessage(profile = {}) {
  const viewer = await newViewer({ postalAddress: "3 Mill Lane\nYork", ...profile });
  const applicationId = await newApplication(viewer, { employer: "Larkspur Labs" });
  const contactId = await newContact(viewer, applicationId, dana);
  const interviewId = await newInterview(viewer, applicationId, [contactId]);
  const stepId = `thank-you:${interviewId}:${contactId}`;
  const messageId = randomUUID();
  const save = { applicationId, stepId, subject: "Thank you", body: "Dear Dana,\n\nThank you.", version: 0 };
  await saveMessage(viewer, messageId, save, someWednesday);
  return { viewer, applicationId, stepId, contactId, interviewId, messageId };
}

describe("a message on its way out", () => {
  it("is the stored text with both addresses, by e-mail or on paper", async () => {
    const { viewer, applicationId, messageId } = await someMessage();
    expect(await outgoingFor(viewer, applicationId, messageId)).toMatchObject({
      title: "Thank Dana Whitfield",
      employer: "Larkspur Labs",
      paper: "letter",
      from: { name: "Amara Nwosu", email: "amara@nwosu.example", postalAddress: "3 Mill Lane\nYork" },
      to: { name: "Dana Whitfield", email: "dana@larkspur.example", ...dana },
      subject: "Thank you",
      body: "Dear Dana,\n\nThank you.",
    });
  });

  it("carries the day of its sending in the viewer's zone, once it is sent", async () => {
    const one = await someMessage({ timeZone: "Asia/Tokyo" });
    const { viewer, applicationId, stepId, contactId, interviewId, messageId } = one;
    const at = "2026-06-11T20:00:00.000Z";
    const sent = { direction: "sent" as const, kind: "thank-you" as const, at, contactId, interviewId };
    await newTouch(viewer, applicationId, { ...sent, stepId, messageId, body: "Dear Dana, as sent." });
    const found = await outgoingFor(viewer, applicationId, messageId);
    expect(found).toMatchObject({ day: "2026-06-12", body: "Dear Dana, as sent." });
  });

  it("is nobody else's, and is none that isn't stored", async () => {
    const { viewer, applicationId, messageId } = await someMessage();
    const other = await someMessage();
    expect(await outgoingFor(other.viewer, applicationId, messageId)).toBeNull();
    expect(await outgoingFor(other.viewer, other.applicationId, messageId)).toBeNull();
    expect(await outgoingFor(viewer, applicationId, randomUUID())).toBeNull();
    expect(await outgoingFor(viewer, randomUUID(), messageId)).toBeNull();
  });
});

describe("what drafts are opened in", () => {
  it("is the mail app until somebody chooses, and then what they chose, for them alone", async () => {
    const [one, other] = [await someMessage(), await someMessage()];
    const composeOf = async ({ viewer, applicationId, stepId }: typeof one) =>
      (await deskFor(viewer, applicationId, { stepId }))?.compose;
    expect(await composeOf(one)).toBe("mail-app");
    await changeProfile(one.viewer, { compose: "outlook-work" });
    expect(await composeOf(one)).toBe("outlook-work");
    expect(await composeOf(other)).toBe("mail-app");
  });

  it("is one of four", () => {
    expect(composeInput.safeParse({ compose: "gmail" }).success).toBe(true);
    for (const wrong of ["", "Gmail", "https://evil.example", undefined]) {
      expect(composeInput.safeParse({ compose: wrong }).error?.issues[0]?.message).toBe(
        "There is no such way to write mail.",
      );
    }
  });
});
