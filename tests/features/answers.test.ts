import { describe, expect, test } from "vitest";
import { planned } from "@/lib/applications/planned";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { secondsAfter } from "@/lib/clock";
import type { Choice } from "@/lib/messages/choice";
import { recordsOf } from "@/lib/messages/records";
import { deskOf } from "@/lib/messages/view";
import type { Instant } from "@/lib/policy/types";
import { markAsSent } from "@/lib/touches/mark-as-sent";
import { recordAnswer } from "@/lib/touches/record";
import { takeBackSent } from "@/lib/touches/take-back";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import {
  newApplication,
  newContact,
  newInterview,
  newTouch,
  newViewer,
  someWednesday,
} from "../support/people";

const day = 24 * 3600;
const later = (days: number) => secondsAfter(someWednesday, days * day);

/** An interview with two people: the one in charge has an e-mail address and a number, the other an e-mail address. */
async function afterAnInterview(viewer: Viewer) {
  const application = await newApplication(viewer);
  const priya = await newContact(viewer, application, {
    fullName: "Priya Raghunathan",
    role: "hiring-manager",
    phone: "+44 113 496 0000",
  });
  const thabo = await newContact(viewer, application, {
    fullName: "Thabo Nkosi-Berg",
    email: "thabo@quillmere.example",
    position: 1,
  });
  const interview = await newInterview(viewer, application, [priya, thabo]);
  const press = (stepId: string, at: Instant, more: Partial<Parameters<typeof markAsSent>[1]> = {}) =>
    markAsSent(
      viewer,
      { applicationId: application, stepId, messageId: null, medium: "email", sentAt: null, ...more },
      at,
    );
  return { application, priya, thabo, interview, press };
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

async function touchesOf(viewer: Viewer, application: string) {
  return (await storyOf(viewer, application))?.touches ?? [];
}

async function deskAt(
  viewer: Viewer,
  application: string,
  stepId: string,
  now: Instant,
  choice: Choice = {},
) {
  const story = await storyOf(viewer, application);
  if (!story) throw new Error("No such application");
  const sender = { fullName: "Amara Nwosu", email: "amara@nwosu.example", phone: "", links: [] };
  const nobody = { employers: [], people: [], colleagues: [] };
  const records = recordsOf(story, planned(story, now).plan, sender, nobody, now);
  return deskOf(stepId, records, { timeZone: "UTC", compose: "mail-app" }, choice);
}

describe("a draft to somebody else", () => {
  test("lists everybody who can be reached, by each way, the one proposed as it is", async () => {
    const viewer = await newViewer();
    const { application, priya, thabo, interview } = await afterAnInterview(viewer);
    await newContact(viewer, application, { fullName: "Ines Duarte", email: "", position: 2 });
    const step = `follow-up:${interview}:1`;
    const desk = await deskAt(viewer, application, step, later(8));
    const ways = desk?.elsewhere.map(({ name, ways }) => [name, ways.map(({ medium }) => medium)]);
    expect(ways).toEqual([
      ["Priya Raghunathan", ["email", "phone"]],
      ["Thabo Nkosi-Berg", ["email"]],
    ]);
    const here = `/applications/${application}/messages/new?step=${encodeURIComponent(step)}`;
    expect(desk?.elsewhere.flatMap(({ ways }) => ways.map(({ href }) => href))).toEqual([
      here,
      `${here}&to=${priya}&by=phone`,
      `${here}&to=${thabo}&by=email`,
    ]);
    expect(desk?.drifts).toEqual([]);
  });

  test("is drafted for them, and says which rule that leaves", async () => {
    const viewer = await newViewer();
    const { application, thabo, interview } = await afterAnInterview(viewer);
    const desk = await deskAt(viewer, application, `follow-up:${interview}:1`, later(8), { to: thabo });
    expect(desk?.to?.name).toBe("Thabo Nkosi-Berg");
    expect(desk?.address).toBe("thabo@quillmere.example");
    expect(desk?.message.body).toContain("Thabo");
    expect(desk?.message.body).not.toContain("Priya");
    expect(desk?.context?.recipient?.fullName).toBe("Thabo Nkosi-Berg");
    expect(desk?.drifts.map(({ why }) => why.map(({ label }) => label))).toEqual([["Levo, rule 7"]]);
    expect(desk?.drifts[0]?.says).toContain("Priya Raghunathan");
  });

  test("by another medium than theirs says so, by theirs doesn't", async () => {
    const viewer = await newViewer();
    const { application, priya } = await afterAnInterview(viewer);
    const heard = await newTouch(viewer, application, {
      direction: "received",
      at: later(1),
      contactId: priya,
      medium: "phone",
    });
    const step = `follow-up:${heard}:1`;
    const same = await deskAt(viewer, application, step, later(9));
    expect([same?.medium, same?.context?.kind, same?.drifts]).toEqual(["phone", "call-sheet", []]);
    const other = await deskAt(viewer, application, step, later(9), { to: priya, by: "email" });
    expect([other?.medium, other?.context?.kind]).toEqual(["email", "check-in"]);
    expect(other?.drifts.map(({ says, why }) => [says, why[0]?.label])).toEqual([
      ["Priya Raghunathan rang you. The same way back is the surest.", "Levo, rule 8"],
    ]);
  });

  test("stays as proposed where the choice can't be: a stranger, a way they can't be reached by", async () => {
    const viewer = await newViewer();
    const { application, thabo, interview } = await afterAnInterview(viewer);
    const elsewhere = await afterAnInterview(viewer);
    const step = `follow-up:${interview}:1`;
    const stranger = await deskAt(viewer, application, step, later(8), { to: elsewhere.thabo, by: "phone" });
    expect([stranger?.to?.name, stranger?.choice]).toEqual(["Priya Raghunathan", ""]);
    const unreachable = await deskAt(viewer, application, step, later(8), { to: thabo, by: "letter" });
    expect([unreachable?.to?.name, unreachable?.medium]).toEqual(["Thabo Nkosi-Berg", "email"]);
  });

  test("thanks stay with their interviewer; only the way may be another", async () => {
    const viewer = await newViewer();
    const { application, priya, thabo, interview } = await afterAnInterview(viewer);
    const step = `thank-you:${interview}:${priya}`;
    const desk = await deskAt(viewer, application, step, someWednesday, { to: thabo, by: "phone" });
    expect([desk?.to?.name, desk?.medium]).toEqual(["Priya Raghunathan", "email"]);
    const called = await deskAt(viewer, application, step, someWednesday, { to: priya, by: "phone" });
    expect([called?.to?.name, called?.medium]).toEqual(["Priya Raghunathan", "phone"]);
    expect(called?.elsewhere.map(({ name }) => name)).toEqual(["Priya Raghunathan"]);
  });
});

describe("marked as sent to somebody else", () => {
  test("a check-in goes to whom it went, by what it went, and does its step", async () => {
    const viewer = await newViewer();
    const { application, thabo, interview, press } = await afterAnInterview(viewer);
    const step = `follow-up:${interview}:1`;
    const done = await press(step, later(8), { contactId: thabo, medium: "linkedin" });
    expect(done.kind).toBe("marked");
    expect(await touchesOf(viewer, application)).toMatchObject([
      { contactId: thabo, medium: "linkedin", stepId: step, kind: "follow-up" },
    ]);
    const desk = await deskAt(viewer, application, step, later(8));
    expect([desk?.standing, desk?.to?.name]).toEqual(["done", "Thabo Nkosi-Berg"]);
  });

  test("an answer to nobody in particular goes to whom it went; one to somebody stays with them", async () => {
    const viewer = await newViewer();
    const { application, priya, thabo, press } = await afterAnInterview(viewer);
    const asked = { direction: "received", wantsReply: true } as const;
    const anonymous = await newTouch(viewer, application, { ...asked, at: later(1) });
    const hers = await newTouch(viewer, application, { ...asked, at: later(2), contactId: priya });
    await press(`reply:${anonymous}`, later(3), { contactId: thabo });
    await press(`reply:${hers}`, later(3), { contactId: thabo });
    const sent = (await touchesOf(viewer, application)).filter(({ direction }) => direction === "sent");
    expect(sent.map(({ stepId, contactId }) => [stepId, contactId]).sort()).toEqual(
      [
        [`reply:${anonymous}`, thabo],
        [`reply:${hers}`, priya],
      ].sort(),
    );
  });

  test("the desk names the day on which they asked, as seen from now", async () => {
    const viewer = await newViewer();
    const { application, priya } = await afterAnInterview(viewer);
    const asked = { direction: "received", wantsReply: true, contactId: priya, at: later(1) } as const;
    const step = `reply:${await newTouch(viewer, application, asked)}`;
    const whomOn = async (now: Instant) => (await deskAt(viewer, application, step, now))?.whom[0];
    expect(await whomOn(later(1))).toMatch(/^They asked you something: today, /);
    expect(await whomOn(later(2))).toMatch(/^They asked you something: yesterday, /);
    expect(await whomOn(later(5))).toMatch(/^They asked you something: Thu 11 June, /);
  });

  test("thanks stay with their interviewer, and a stranger gets nothing", async () => {
    const viewer = await newViewer();
    const { application, priya, thabo, interview, press } = await afterAnInterview(viewer);
    await press(`thank-you:${interview}:${priya}`, someWednesday, { contactId: thabo });
    expect((await touchesOf(viewer, application))[0]?.contactId).toBe(priya);
    const elsewhere = await afterAnInterview(viewer);
    const stranger = await press(`follow-up:${interview}:1`, later(8), { contactId: elsewhere.priya });
    expect(stranger).toEqual({ kind: "nobody" });
    expect(await touchesOf(viewer, application)).toHaveLength(1);
  });
});

describe("taken back", () => {
  async function thanked(viewer: Viewer) {
    const told = await afterAnInterview(viewer);
    const { priya, interview, press } = told;
    const done = await press(`thank-you:${interview}:${priya}`, someWednesday);
    if (done.kind !== "marked" || !done.undo) throw new Error(done.kind);
    return { ...told, token: undoToken.parse(done.undo), touchId: done.undo.slice("touch:".length) };
  }

  test("from the log, a month later: the step is open again, and the toast puts it back", async () => {
    const viewer = await newViewer();
    const { application, touchId } = await thanked(viewer);
    const [before] = await touchesOf(viewer, application);
    const taken = await takeBackSent(viewer, touchId, later(30));
    expect(await touchesOf(viewer, application)).toEqual([]);
    if (!taken || !("undo" in taken)) throw new Error("not taken back");
    await undo(viewer, undoToken.parse(taken.undo));
    expect(await touchesOf(viewer, application)).toEqual([before]);
  });

  test("not where a check-in or their answer came after it: a sentence says so, and nothing changes", async () => {
    const viewer = await newViewer();
    const { application, priya, interview, press, token, touchId } = await thanked(viewer);
    await press(`follow-up:${interview}:1`, later(8));
    const afterCheckIn = await touchesOf(viewer, application);
    const wrote = "You wrote again on Thu 18 June, and that rests on it. Take that back first.";
    expect(await undo(viewer, token)).toBe(wrote);
    expect(await takeBackSent(viewer, touchId, later(9))).toEqual({
      applicationId: application,
      stays: wrote,
    });
    expect(await touchesOf(viewer, application)).toEqual(afterCheckIn);

    const checkIn = afterCheckIn.at(-1)?.id ?? "";
    await recordAnswer(viewer, { ...answer, applicationId: application, contactId: priya }, later(10));
    const answered = "Priya answered on Sat 20 June, and that rests on it. It stays.";
    expect(await takeBackSent(viewer, checkIn, later(11))).toEqual({
      applicationId: application,
      stays: answered,
    });
    expect(await touchesOf(viewer, application)).toHaveLength(3);
  });

  test("an automatic reply rests on nothing, nor does somebody else's answer on thanks", async () => {
    const viewer = await newViewer();
    const { application, thabo, token } = await thanked(viewer);
    const automatic = { ...answer, applicationId: application, automatic: true };
    await recordAnswer(viewer, automatic, later(1));
    await recordAnswer(viewer, { ...answer, applicationId: application, contactId: thabo }, later(2));
    expect(await undo(viewer, token)).toBeNull();
    expect((await touchesOf(viewer, application)).map(({ direction }) => direction)).toEqual([
      "received",
      "received",
    ]);
  });

  test("an answer stays as long as there is an answer to it", async () => {
    const viewer = await newViewer();
    const { application, priya, press } = await afterAnInterview(viewer);
    const asks = { ...answer, applicationId: application, contactId: priya, wantsReply: true };
    const heard = await recordAnswer(viewer, asks, later(1));
    if (heard.kind !== "recorded") throw new Error(heard.kind);
    const reply = await press(`reply:${heard.undo.slice("touch:".length)}`, later(2));
    if (reply.kind !== "marked") throw new Error(reply.kind);
    expect(await undo(viewer, undoToken.parse(heard.undo))).toContain("You wrote again");
    expect(await undo(viewer, undoToken.parse(reply.undo))).toBeNull();
    expect(await undo(viewer, undoToken.parse(heard.undo))).toBeNull();
    expect(await touchesOf(viewer, application)).toEqual([]);
  });

  test("only by its owner", async () => {
    const [owner, other] = [await newViewer(), await newViewer()];
    const { application, touchId, token } = await thanked(owner);
    expect(await takeBackSent(other, touchId, later(1))).toBeNull();
    expect(await undo(other, token)).toBeNull();
    expect(await touchesOf(owner, application)).toHaveLength(1);
  });
});
