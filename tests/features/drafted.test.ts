import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { writing } from "@/db/client";
import { interviewers, messages } from "@/db/schema";
import { planned } from "@/lib/applications/planned";
import { storyOf, type WholeStory } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { draftContextOf } from "@/lib/messages/context";
import { deskFor } from "@/lib/messages/queries";
import type { Others, Sender } from "@/lib/messages/records";
import type { Plan, Step } from "@/lib/policy/types";
import {
  newApplication,
  newContact,
  newInterview,
  newReference,
  newTouch,
  newViewer,
  someWednesday,
} from "@/tests/support/people";

const amara: Sender = { fullName: "Amara Nwosu", email: "amara@nwosu.example", phone: "", links: [] };
const nobody: Others = { employers: [], people: [], colleagues: [] };
const june = (day: number) => `2026-06-${String(day).padStart(2, "0")}T15:00:00.000Z`;

/** Dana, the hiring manager, and Raj met the user on 10 June. */
async function larkspur() {
  const viewer = await newViewer();
  const id = await newApplication(viewer, { employer: "Larkspur Labs" });
  const dana = await newContact(viewer, id, { role: "hiring-manager", salutation: "Dr. Whitfield" });
  const raj = await newContact(viewer, id, {
    fullName: "Raj Patel",
    email: "raj@larkspur.example",
    position: 1,
  });
  const interview = await newInterview(viewer, id, [raj, dana], { promisedBy: "2026-06-19" });
  return { viewer, id, dana, raj, interview };
}

async function note(viewer: Viewer, interviewId: string, contactId: string, notes: Record<string, string>) {
  await writing(viewer.id, (db) =>
    db
      .update(interviewers)
      .set(notes)
      .where(
        and(
          eq(interviewers.userId, viewer.id),
          eq(interviewers.interviewId, interviewId),
          eq(interviewers.contactId, contactId),
        ),
      ),
  );
}

async function contextFor(
  viewer: Viewer,
  id: string,
  now: string,
  choose: (steps: Step[]) => Step | undefined,
  others = nobody,
) {
  const { story, plan } = await planAt(viewer, id, now);
  const step = choose(plan.steps);
  if (!step) throw new Error(`No such step among ${plan.steps.map((one) => one.id).join(", ")}`);
  return draftContextOf(story, plan, step, amara, others, now);
}

async function planAt(viewer: Viewer, id: string, now: string): Promise<{ story: WholeStory; plan: Plan }> {
  const story = await storyOf(viewer, id);
  if (!story) throw new Error("No such application");
  return planned(story, now);
}

const thanksTo = (contactId: string) => (steps: Step[]) =>
  steps.find((step) => step.kind === "thank-you" && step.contactId === contactId);
const followUp = (n: number) => (steps: Step[]) => steps.find(({ id }) => id.endsWith(`:${n}`));

describe("what a draft is written from", () => {
  it("of a thank-you: its interviewer, that interview, and what was noted of the talk with them", async () => {
    const { viewer, id, dana, interview } = await larkspur();
    await note(viewer, interview, dana, { detail: "nurses in Leeds", strength: "testing on a shoestring" });
    const context = await contextFor(viewer, id, someWednesday, thanksTo(dana));
    expect(context).toMatchObject({
      kind: "thank-you",
      medium: "email",
      sender: { fullName: "Amara Nwosu", email: "amara@nwosu.example", phone: undefined },
      recipient: { fullName: "Dana Whitfield", role: "hiring-manager", salutation: "Dr. Whitfield" },
      role: "Product Designer",
      employer: "Larkspur Labs",
      interview: { at: "2026-06-10T18:42:00.000Z", timeZone: "UTC", format: "video" },
      promisedBy: "2026-06-19",
      thanked: true,
      facts: { detail: "nurses in Leeds", strength: "testing on a shoestring", forgotten: undefined },
    });
  });

  it("of a thank-you by phone: a sheet of key points", async () => {
    const { viewer, id } = await larkspur();
    const mei = await newContact(viewer, id, { fullName: "Mei Tanaka", email: "", phone: "+1 212 555 0100" });
    await newInterview(viewer, id, [mei]);
    expect(await contextFor(viewer, id, someWednesday, thanksTo(mei))).toMatchObject({
      kind: "call-sheet",
      medium: "phone",
    });
  });

  it("of a letter: the same talk, on paper", async () => {
    const viewer = await newViewer();
    const id = await newApplication(viewer, { playbookId: "livecareer" });
    const dana = await newContact(viewer, id, { postalAddress: "4 Mill Lane" });
    await newInterview(viewer, id, [dana]);
    const letter = (steps: Step[]) => steps.find(({ kind }) => kind === "thank-you-letter");
    expect(await contextFor(viewer, id, someWednesday, letter)).toMatchObject({
      kind: "thank-you-letter",
      medium: "letter",
    });
  });

  it("of a check-in: the last interview, the date they named, and the thanks it has to make up for", async () => {
    const { viewer, id, dana, interview } = await larkspur();
    await note(viewer, interview, dana, { news: "the clinic in Leeds" });
    const context = await contextFor(viewer, id, june(22), followUp(1));
    expect(context).toMatchObject({
      kind: "check-in",
      recipient: { fullName: "Dana Whitfield" },
      interview: { at: "2026-06-10T18:42:00.000Z" },
      promisedBy: "2026-06-19",
      thanked: false,
      facts: { news: "the clinic in Leeds" },
    });
  });

  it("of a check-in: no thanks to make up for once its recipient was thanked; thanks to somebody else don't count", async () => {
    const { viewer, id, dana, raj, interview } = await larkspur();
    const thank = (contactId: string, at: string) =>
      newTouch(viewer, id, { direction: "sent", at, kind: "thank-you", contactId, interviewId: interview });
    await thank(raj, someWednesday);
    expect((await contextFor(viewer, id, june(22), followUp(1))).thanked).toBe(false);
    await thank(dana, june(11));
    expect((await contextFor(viewer, id, june(22), followUp(1))).thanked).toBe(true);
  });

  it("of the last check-in that the playbook allows: the final one", async () => {
    const { viewer, id, dana } = await larkspur();
    await newTouch(viewer, id, { direction: "sent", at: june(22), kind: "follow-up", contactId: dana });
    const { plan } = await planAt(viewer, id, "2026-07-07T15:00:00.000Z");
    const chain = plan.steps.filter(({ kind }) => kind === "follow-up");
    const last = followUp(chain.length);
    expect(await contextFor(viewer, id, "2026-07-07T15:00:00.000Z", last)).toMatchObject({
      kind: "final-check-in",
    });
    expect(await contextFor(viewer, id, "2026-07-07T15:00:00.000Z", followUp(2))).toMatchObject({
      kind: "check-in",
    });
  });

  it("of an answer: whoever asked, by the medium they used, with the date that still counts", async () => {
    const { viewer, id, dana } = await larkspur();
    const asked = { direction: "received", at: june(12), contactId: dana, wantsReply: true } as const;
    await newTouch(viewer, id, { ...asked, promisedBy: "2026-06-26" });
    const reply = (steps: Step[]) => steps.find(({ kind }) => kind === "reply");
    expect(await contextFor(viewer, id, june(13), reply)).toMatchObject({
      kind: "reply",
      medium: "email",
      recipient: { fullName: "Dana Whitfield" },
      promisedBy: "2026-06-26",
    });
  });

  it("of an answer to nobody in particular: no recipient", async () => {
    const { viewer, id } = await larkspur();
    await newTouch(viewer, id, { direction: "received", at: june(12), wantsReply: true });
    const reply = (steps: Step[]) => steps.find(({ kind }) => kind === "reply");
    expect((await contextFor(viewer, id, june(13), reply)).recipient).toBeNull();
  });

  it("of a briefing: the reference, as an e-mail", async () => {
    const { viewer, id } = await larkspur();
    await newReference(viewer, id);
    const briefing = (steps: Step[]) => steps.find(({ kind }) => kind === "brief-reference");
    expect(await contextFor(viewer, id, someWednesday, briefing)).toMatchObject({
      kind: "reference-briefing",
      medium: "email",
      recipient: { fullName: "Ingrid Solheim", role: "other" },
      facts: {},
    });
  });

  it("names everybody at this employer, and those of the other applications apart", async () => {
    const { viewer, id, dana } = await larkspur();
    await newReference(viewer, id);
    const others = { employers: ["Brightwater"], people: ["Tomas Lindqvist"], colleagues: ["Ines Duarte"] };
    const context = await contextFor(viewer, id, someWednesday, thanksTo(dana), others);
    expect(context.people).toEqual([
      "Dana Whitfield",
      "Raj Patel",
      "Ingrid Solheim",
      "Ines Duarte",
      "Amara Nwosu",
    ]);
    expect(context.others).toEqual({ employers: ["Brightwater"], people: ["Tomas Lindqvist"] });
  });
});

describe("drafts of one interview", () => {
  it("know each other's text, as it was saved where it was", async () => {
    const { viewer, id, dana, raj, interview } = await larkspur();
    const toRaj = await contextFor(viewer, id, someWednesday, thanksTo(raj));
    expect(toRaj.siblings).toEqual([{ to: "Dana Whitfield", body: expect.stringContaining("Whitfield") }]);
    await writing(viewer.id, (db) =>
      db.insert(messages).values({
        userId: viewer.id,
        id: randomUUID(),
        applicationId: id,
        stepId: `thank-you:${interview}:${dana}`,
        subject: null,
        body: "Dear Dana, as I wrote it",
        version: 1,
        createdAt: someWednesday,
        updatedAt: someWednesday,
      }),
    );
    const again = await contextFor(viewer, id, someWednesday, thanksTo(raj));
    expect(again.siblings).toEqual([{ to: "Dana Whitfield", body: "Dear Dana, as I wrote it" }]);
  });

  it("are the same whichever is opened first, and differ in more than names", async () => {
    const { viewer, id, dana, raj, interview } = await larkspur();
    const open = async (contactId: string) =>
      (await deskFor(viewer, id, { stepId: `thank-you:${interview}:${contactId}` }))?.message.body;
    const [first, second] = [await open(dana), await open(raj)];
    expect([await open(raj), await open(dana)]).toEqual([second, first]);
    const toDana = await contextFor(viewer, id, someWednesday, thanksTo(dana));
    expect(toDana.siblings.map(({ to }) => to)).toEqual(["Raj Patel"]);
    const bare = (body = "", name: RegExp) => body.replaceAll(name, "");
    expect(bare(first, /Dr\. Whitfield/g)).not.toBe(bare(second, /Raj/g));
  });
});

describe("the names that a draft is told apart from", () => {
  it("are those of the other live applications, of this viewer alone; whoever is here too is none", async () => {
    const { viewer, id, dana, interview } = await larkspur();
    const other = await newApplication(viewer, { employer: "Brightwater" });
    await newContact(viewer, other, { fullName: "Tomas Lindqvist" });
    const over = await newApplication(viewer, { employer: "Halden & Co", over: "closed", overAt: june(1) });
    await newContact(viewer, over, { fullName: "Mei Tanaka" });
    const stranger = await newViewer();
    await newContact(stranger, await newApplication(stranger, { employer: "Elsewhere" }), {
      fullName: "No One",
    });
    const { employerId } = (await storyOf(viewer, id)) as WholeStory;
    const twin = await newApplication(viewer, { employerId, role: "Design Lead" });
    await newContact(viewer, twin, { fullName: "Ines Duarte" });
    const desk = await deskFor(viewer, id, { stepId: `thank-you:${interview}:${dana}` });
    expect(desk?.context?.others).toEqual({ employers: ["Brightwater"], people: ["Tomas Lindqvist"] });
    expect(desk?.context?.people).toEqual(["Dana Whitfield", "Raj Patel", "Ines Duarte", "Amara Nwosu"]);
  });
});

describe("a draft that is over", () => {
  it("shows what was sent and when, and can't be sent again", async () => {
    const { viewer, id, dana, interview } = await larkspur();
    const stepId = `thank-you:${interview}:${dana}`;
    const sent = {
      direction: "sent",
      kind: "thank-you",
      contactId: dana,
      interviewId: interview,
      stepId,
    } as const;
    await newTouch(viewer, id, { ...sent, at: someWednesday, subject: "Thanks", body: "As it went out" });
    expect(await deskFor(viewer, id, { stepId })).toMatchObject({
      standing: "done",
      context: null,
      sent: "Sent Wed 10 June, 17:42, by e‑mail.",
      message: { subject: "Thanks", body: "As it went out" },
    });
  });

  it("says so where its step is gone, and keeps the text", async () => {
    const { viewer, id } = await larkspur();
    const messageId = randomUUID();
    const stepId = `follow-up:${randomUUID()}:1`;
    await writing(viewer.id, (db) =>
      db.insert(messages).values({
        userId: viewer.id,
        id: messageId,
        applicationId: id,
        stepId,
        subject: null,
        body: "Kept",
        version: 1,
        createdAt: someWednesday,
        updatedAt: someWednesday,
      }),
    );
    expect(await deskFor(viewer, id, { messageId })).toMatchObject({
      standing: "not-needed",
      title: "Check-in",
      message: { id: messageId, body: "Kept" },
    });
  });
});
