import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import * as schema from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { planned } from "@/lib/applications/planned";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { readForm } from "@/lib/forms/read";
import { saveAnswers } from "@/lib/interviews/answers";
import { deleteInterview, setCancelled } from "@/lib/interviews/call-off";
import { interviewPage, newInterviewPage } from "@/lib/interviews/queries";
import { type SavedInterview, saveInterview } from "@/lib/interviews/save";
import { savedWords } from "@/lib/interviews/saved-words";
import {
  addInterviewInput,
  beforeLeavingInput,
  changeInterviewInput,
  type InterviewInput,
} from "@/lib/interviews/schema";
import { interviewView, missingAddresses } from "@/lib/interviews/view";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import { words } from "@/lib/words";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "../support/people";

const now = someWednesday;
const yes = "on";

/** What the form sends for an interview on that Wednesday at noon in New York, and what a test adds to it. */
function filled(applicationId: string, fields: Record<string, string | string[]> = {}): FormData {
  const form = new FormData();
  const all = {
    applicationId,
    title: "Second interview",
    startsLocal: "2026-06-10T12:00",
    minutes: "60",
    timeZone: "America/New_York",
    format: "video",
    place: "https://meet.example/42",
    notes: "",
    ...fields,
  };
  for (const [name, value] of Object.entries(all)) for (const one of [value].flat()) form.append(name, one);
  return form;
}

function input(applicationId: string, fields: Record<string, string | string[]> = {}): InterviewInput {
  const read = readForm(addInterviewInput, filled(applicationId, fields));
  if (!read.ok) throw new Error(JSON.stringify(read.state.errors));
  return read.input;
}

function errorsOf(fields: Record<string, string | string[]>) {
  const read = readForm(addInterviewInput, filled(randomUUID(), fields));
  return read.ok ? null : read.state.errors;
}

async function save(viewer: Viewer, id: string | null, given: InterviewInput) {
  const saved = await saveInterview(viewer, id, given, now);
  if (saved.kind !== "saved") throw new Error(saved.kind);
  return saved;
}

/** All rows of a viewer's that an interview could touch. */
function rowsOf(viewer: Viewer) {
  return reading(viewer.id, async (db) => ({
    applications: await db.query.applications.findMany({ orderBy: (t) => t.id }),
    interviews: await db.query.interviews.findMany({ orderBy: (t) => t.id }),
    interviewers: await db.query.interviewers.findMany({ orderBy: (t) => [t.interviewId, t.contactId] }),
    people: await db.query.applicationContacts.findMany({ orderBy: (t) => t.contactId }),
    contacts: await db.query.contacts.findMany({ orderBy: (t) => t.id }),
    trash: await db.query.trash.findMany({ orderBy: (t) => t.id }),
  }));
}

async function planOf(viewer: Viewer, applicationId: string) {
  const story = await storyOf(viewer, applicationId);
  if (!story) throw new Error("No such story");
  return planned(story, now).plan;
}

const takeBack = (viewer: Viewer, token: string | null) => undo(viewer, undoToken.parse(token));

describe("what the form may say", () => {
  test("each field that can't be taken is named, with its own sentence", () => {
    expect(errorsOf({ startsLocal: "" })).toEqual({ startsLocal: words.interview.startsMissing });
    expect(errorsOf({ startsLocal: "2026-02-30T10:00" })).toEqual({ startsLocal: words.forms.notATime });
    expect(errorsOf({ minutes: "4" })).toEqual({ minutes: words.interview.minutesWrong });
    expect(errorsOf({ minutes: "1441" })).toEqual({ minutes: words.interview.minutesWrong });
    expect(errorsOf({ minutes: "soon" })).toEqual({ minutes: words.interview.minutesWrong });
    expect(errorsOf({ timeZone: "Atlantis" })).toEqual({ timeZone: words.forms.notAZone });
    expect(errorsOf({ timeZone: "+02:00" })).toEqual({ timeZone: words.forms.notAZone });
    expect(errorsOf({ format: "hologram" })).toEqual({ format: words.forms.unreadable });
    expect(errorsOf({ title: "x".repeat(201) })).toEqual({ title: words.forms.tooLong(200) });
    expect(errorsOf({ promisedBy: "2026-06-31" })).toEqual({ promisedBy: words.forms.notADay });
    expect(errorsOf({ "interviewers[]": ["Dana"] })).toEqual({ "interviewers[]": words.forms.unreadable });
  });

  test("a note that is too long is named at the person it is about", () => {
    const dana = randomUUID();
    expect(errorsOf({ [`detail.${dana}`]: "x".repeat(4001) })).toEqual({
      [`detail.${dana}`]: words.forms.tooLong(4000),
    });
    expect(errorsOf({ "newName.new-0": "x".repeat(201) })).toEqual({
      "newName.new-0": words.forms.tooLong(200),
    });
    expect(errorsOf({ "newRole.new-0": "king" })).toEqual({ "newRole.new-0": words.forms.unreadable });
  });

  test("the number of people in one form has an end", () => {
    const ids = Array.from({ length: 61 }, () => randomUUID());
    expect(errorsOf({ "interviewers[]": ids })).toEqual({ "interviewers[]": words.interview.tooManyMet });
    const notes = Object.fromEntries(ids.map((id) => [`news.${id}`, "good"]));
    expect(Object.values(errorsOf(notes) ?? {})).toEqual([words.interview.tooManyMet]);
  });

  test("a city will do for a zone", () => {
    expect(input(randomUUID(), { timeZone: "lord howe" }).timeZone).toBe("Australia/Lord_Howe");
  });

  test("a key that is no person's is refused", () => {
    expect(errorsOf({ "detail.anybody": "x" })).toHaveProperty(["detail.anybody"]);
    expect(errorsOf({ "newName.new-king": "x" })).toHaveProperty(["newName.new-king"]);
    expect(input(randomUUID(), { "detail.__proto__": "x" }).detail).toEqual({});
  });
});

describe("an interview", () => {
  test("is kept with its local time, its zone and its instants", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const { interviewId } = await save(viewer, null, input(application, { timeZone: "Asia/Kolkata" }));
    const page = await interviewPage(viewer, application, interviewId);
    expect(page?.interview).toMatchObject({
      startsLocal: "2026-06-10T12:00",
      timeZone: "Asia/Kolkata",
      startsAt: "2026-06-10T06:30:00.000Z",
      endsAt: "2026-06-10T07:30:00.000Z",
    });
  });

  test("keeps its people in the order met, new ones among them", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application, { position: 0 });
    const bo = await newContact(viewer, application, { fullName: "Bo Lindqvist", position: 1 });
    const given = input(application, {
      "interviewers[]": [bo, "new-3", dana, "new-0", bo],
      "newName.new-3": " Ana Prado ",
      "newRole.new-3": "recruiter",
      "newName.new-0": "",
      "newRole.new-0": "interviewer",
      [`detail.${dana}`]: "the kites over the harbour",
      "detail.new-3": "her first map",
    });
    const { interviewId, after } = await save(viewer, null, given);
    const ana = after.story.people.find((person) => person.contact.fullName === "Ana Prado");
    expect(ana).toMatchObject({ role: "recruiter", position: 2 });
    const met = after.story.interviews.find((one) => one.id === interviewId)?.interviewers;
    expect(met?.map((who) => [who.contactId, who.detail])).toEqual([
      [bo, ""],
      [ana?.contactId, "her first map"],
      [dana, "the kites over the harbour"],
    ]);
    const moved = await save(viewer, interviewId, input(application, { "interviewers[]": [dana, bo] }));
    expect(moved.after.story.interviews[0]?.interviewers.map((who) => who.contactId)).toEqual([dana, bo]);
  });

  test("keeps the notes that the form didn't ask for", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application);
    const notes = { detail: "the kites", strength: "my patience", forgotten: "the award", news: "a museum" };
    const asked = Object.entries(notes).map(([field, note]) => [`${field}.${dana}`, note]);
    const first = input(application, { "interviewers[]": [dana], ...Object.fromEntries(asked) });
    const { interviewId } = await save(viewer, null, first);
    const { after } = await save(viewer, interviewId, input(application, { "interviewers[]": [dana] }));
    expect(after.story.interviews[0]?.interviewers[0]).toMatchObject(notes);
  });

  test("gives back what was noted of somebody who was taken out by mistake", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application);
    const bo = await newContact(viewer, application, { fullName: "Bo Lindqvist" });
    const first = input(application, { "interviewers[]": [dana, bo], [`news.${dana}`]: "a museum asked" });
    const { interviewId } = await save(viewer, null, first);
    const before = (await rowsOf(viewer)).interviewers;
    const without = await save(viewer, interviewId, input(application));
    expect(without.removed).toEqual(["Dana Whitfield"]);
    expect(savedWords(without, now).text).toContain("Dana Whitfield");
    await takeBack(viewer, without.undo);
    expect((await rowsOf(viewer)).interviewers).toEqual(before.filter((who) => who.contactId === dana));
  });

  test("asks for a thank-you to each, and for none once it is cancelled or deleted; undo brings the plan back", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application);
    const bo = await newContact(viewer, application, { fullName: "Bo", email: "" });
    const given = input(application, { "interviewers[]": [dana, bo] });
    const { interviewId, after } = await save(viewer, null, given);
    const ref = { applicationId: application, interviewId };
    expect(after.plan.state).toBe("thanking");
    expect(after.plan.steps.filter((step) => step.kind === "thank-you")).toHaveLength(2);

    expect(await setCancelled(viewer, ref, true, now)).toMatch(/^change:/);
    expect((await planOf(viewer, application)).state).toBe("preparing");
    expect(await setCancelled(viewer, ref, false, now)).toMatch(/^change:/);
    expect(await planOf(viewer, application)).toEqual(after.plan);

    const rows = await rowsOf(viewer);
    const token = await deleteInterview(viewer, ref, now);
    expect((await rowsOf(viewer)).interviews).toEqual([]);
    expect((await planOf(viewer, application)).state).toBe("preparing");
    await takeBack(viewer, token);
    expect(await planOf(viewer, application)).toEqual(after.plan);
    // Undo settles by the clock on the wall, and what it concludes of a summer long gone is not meant here.
    expect({ ...(await rowsOf(viewer)), applications: [] }).toEqual({ ...rows, applications: [] });
  });

  test("settles its application: one let go is live again while an interview of it lies ahead", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application);
    const old = input(application, { startsLocal: "2025-01-08T12:00", "interviewers[]": [dana] });
    const { after } = await save(viewer, null, old);
    expect(after.story.over).toBe("let-go");
    const ahead = await save(viewer, null, input(application, { startsLocal: "2026-06-12T12:00" }));
    expect(ahead.after.story.over).toBeNull();
    const ref = { applicationId: application, interviewId: ahead.interviewId };
    await setCancelled(viewer, ref, true, now);
    expect((await storyOf(viewer, application))?.over).toBe("let-go");
  });

  test("says with what it overlaps, in any search, and not with what only touches it or was cancelled", async () => {
    const viewer = await newViewer();
    const [one, other] = [
      await newApplication(viewer),
      await newApplication(viewer, { employer: "Larkspur" }),
    ];
    const at = (startsAt: string, endsAt: string, row = {}) =>
      newInterview(viewer, other, [], { startsAt, endsAt, ...row });
    await at("2026-06-10T15:00:00.000Z", "2026-06-10T16:00:00.000Z", { title: "Just before" });
    await at("2026-06-10T17:00:00.000Z", "2026-06-10T18:00:00.000Z", { title: "Just after" });
    await at("2026-06-10T16:10:00.000Z", "2026-06-10T16:20:00.000Z", { title: "Off", cancelledAt: now });
    const inside = await at("2026-06-10T16:30:00.000Z", "2026-06-10T16:40:00.000Z", { title: "First call" });
    const around = await at("2026-06-09T20:00:00.000Z", "2026-06-10T17:00:00.000Z");
    const saved = await save(viewer, null, input(one));
    expect(saved.overlaps.map((overlap) => overlap.id)).toEqual([around, inside]);
    expect(savedWords(saved, now).text).toContain("First call at Larkspur, today, 12:30");
    const page = await interviewPage(viewer, one, saved.interviewId);
    expect(page?.overlaps).toEqual(saved.overlaps);

    const stranger = await newViewer();
    const theirs = await save(stranger, null, input(await newApplication(stranger)));
    expect(theirs.overlaps).toEqual([]);
  });

  test("says how a skipped hour was taken", async () => {
    const viewer = await newViewer();
    const skipped = input(await newApplication(viewer), { startsLocal: "2026-03-08T02:30" });
    expect(savedWords(await save(viewer, null, skipped), now).text).toContain("03:30");
  });
});

describe("what was asked before leaving", () => {
  const answers = (applicationId: string, interviewId: string, fields: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ applicationId, interviewId, ...fields })) {
      form.append(name, value);
    }
    const read = readForm(beforeLeavingInput, form);
    if (!read.ok) throw new Error(JSON.stringify(read.state.errors));
    return read.input;
  };

  test("becomes facts: the date, who named it, and one person to follow up with", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application, { followUpOwner: true });
    const bo = await newContact(viewer, application, { fullName: "Bo", position: 1 });
    const interview = await newInterview(viewer, application, [dana, bo]);
    const given = answers(application, interview, {
      askedDate: yes,
      promisedBy: "2026-06-19",
      promisedByContactId: dana,
      followUpOwner: bo,
    });
    const saved = await saveAnswers(viewer, given, now);
    if (saved.kind !== "saved") throw new Error(saved.kind);
    const { story, plan } = saved.after;
    expect(story.people.map((person) => [person.contactId, person.followUpOwner])).toEqual([
      [dana, false],
      [bo, true],
    ]);
    expect(plan.steps.find((step) => step.kind === "follow-up")).toMatchObject({
      contactId: bo,
      opens: "2026-06-22T04:00:00.000Z",
    });
    const view = interviewView(story.interviews[0]!, story.people, "America/New_York", now);
    expect(view.promised).toEqual({ day: "2026-06-19", words: "Fri 19 June", by: "Dana Whitfield" });
    expect(view.asked.filter((asked) => asked.done).map((asked) => asked.ask)).toEqual(["date"]);
  });

  test("a date before the day of the interview is refused, that very day is not", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const interview = await newInterview(viewer, application, []);
    const early = answers(application, interview, { promisedBy: "2026-06-09" });
    expect(await saveAnswers(viewer, early, now)).toEqual({ kind: "promised-too-early" });
    const sameDay = answers(application, interview, { promisedBy: "2026-06-10" });
    expect((await saveAnswers(viewer, sameDay, now)).kind).toBe("saved");
    const form = input(application, { withAnswers: yes, promisedBy: "2026-06-09" });
    expect(await saveInterview(viewer, null, form, now)).toEqual({ kind: "promised-too-early" });
  });

  test("nobody named a date that isn't there", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application);
    const interview = await newInterview(viewer, application, [dana]);
    await saveAnswers(viewer, answers(application, interview, { promisedByContactId: dana }), now);
    expect((await rowsOf(viewer)).interviews[0]?.promisedByContactId).toBeNull();
  });

  test("the interview's form asks the same, and may name who is typed into it", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const given = input(application, {
      withAnswers: yes,
      "interviewers[]": ["new-0"],
      "newName.new-0": "Ana Prado",
      "newRole.new-0": "hiring-manager",
      followUpOwner: "new-0",
      promisedBy: "2026-06-19",
      promisedByContactId: "new-0",
    });
    const { after } = await save(viewer, null, given);
    const [ana] = after.story.people;
    expect(ana).toMatchObject({ followUpOwner: true, role: "hiring-manager" });
    expect(after.story.interviews[0]?.promisedByContactId).toBe(ana?.contactId);
  });

  test("a form that only lists the questions changes no answer", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application, { followUpOwner: true });
    const interview = await newInterview(viewer, application, [dana], {
      askedDate: true,
      promisedBy: "2026-06-19",
    });
    const { after } = await save(viewer, interview, input(application, { "interviewers[]": [dana] }));
    expect(after.story.interviews[0]).toMatchObject({ askedDate: true, promisedBy: "2026-06-19" });
    expect(after.story.people[0]?.followUpOwner).toBe(true);
  });

  test("who has no address is named, with the way to add one and back", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application);
    const bo = await newContact(viewer, application, { fullName: "Bo", email: "" });
    const away = await newContact(viewer, application, { fullName: "Never met", email: "" });
    const interview = await newInterview(viewer, application, [dana, bo]);
    const page = await interviewPage(viewer, application, interview);
    if (!page) throw new Error("No page");
    expect(missingAddresses(page.interview, page.application.people, "/today")).toEqual([
      { name: "Bo", href: `/applications/${application}/people/${bo}?address=1&from=%2Ftoday` },
    ]);
    expect(page.application.people.map((person) => person.contactId)).toContain(away);
  });
});

describe("bounds", () => {
  test("the hundred-and-first interview, and the hundred-and-first person, are refused", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const many = most.interviewsOfAnApplication;
    await writing(viewer.id, async (db) => {
      await db.insert(schema.interviews).values(
        Array.from({ length: many }, () => ({
          userId: viewer.id,
          id: randomUUID(),
          applicationId: application,
          startsLocal: "2026-06-01T10:00",
          timeZone: "UTC",
          startsAt: "2026-06-01T10:00:00.000Z",
          endsAt: "2026-06-01T11:00:00.000Z",
          format: "video" as const,
          createdAt: now,
        })),
      );
    });
    expect(await saveInterview(viewer, null, input(application), now)).toEqual({
      kind: "too-many-interviews",
    });

    const crowded = await newApplication(viewer);
    for (let i = 0; i < most.contactsOfAnApplication; i += 1) {
      await newContact(viewer, crowded, { position: i });
    }
    const given = input(crowded, { "interviewers[]": ["new-0"], "newName.new-0": "One too many" });
    expect(await saveInterview(viewer, null, given, now)).toEqual({ kind: "too-many-people" });
    const people = (await storyOf(viewer, crowded))?.people.map((person) => person.contactId) ?? [];
    const met = input(crowded, { "interviewers[]": people.slice(0, most.interviewersOfAnInterview + 1) });
    expect(await saveInterview(viewer, null, met, now)).toEqual({ kind: "too-many-met" });
  });
});

describe("another person", () => {
  const gone: SavedInterview = { kind: "gone" };

  test("sees no interview, and changes none, wherever an id of somebody else's goes in", async () => {
    const owner = await newViewer();
    const application = await newApplication(owner);
    const dana = await newContact(owner, application);
    const interview = await newInterview(owner, application, [dana], { title: "Canary" });
    const before = await rowsOf(owner);

    const stranger = await newViewer();
    const own = await newApplication(stranger);
    const ownInterview = await newInterview(stranger, own, []);
    expect(await newInterviewPage(stranger, application)).toBeNull();
    expect(await interviewPage(stranger, application, interview)).toBeNull();
    expect(await interviewPage(stranger, own, interview)).toBeNull();
    expect(await interviewPage(stranger, application, ownInterview)).toBeNull();

    expect(await saveInterview(stranger, null, input(application), now)).toEqual(gone);
    expect(await saveInterview(stranger, interview, input(application), now)).toEqual(gone);
    expect(await saveInterview(stranger, interview, input(own), now)).toEqual(gone);
    for (const field of ["interviewers[]", "promisedByContactId", "followUpOwner"]) {
      const given = input(own, { withAnswers: yes, promisedBy: "2026-06-19", [field]: dana });
      expect(await saveInterview(stranger, null, given, now)).toEqual({ kind: "unknown-person" });
    }
    const nothing = { promisedBy: null, promisedByContactId: null, followUpOwner: null };
    const asked = { askedNextSteps: true, askedDate: true, askedToFollowUp: true, askedAddresses: true };
    const answers = { ...asked, ...nothing };
    for (const [applicationId, interviewId] of [
      [application, interview],
      [own, interview],
      [application, ownInterview],
    ] as const) {
      const ref = { applicationId, interviewId };
      expect(await saveAnswers(stranger, { ...ref, ...answers }, now)).toEqual(gone);
      expect(await setCancelled(stranger, ref, true, now)).toBeNull();
      expect(await deleteInterview(stranger, ref, now)).toBeNull();
    }
    const ref = { applicationId: own, interviewId: ownInterview };
    expect(await saveAnswers(stranger, { ...ref, ...answers, followUpOwner: dana }, now)).toEqual({
      kind: "unknown-person",
    });
    expect(await rowsOf(owner)).toEqual(before);
    expect((await rowsOf(stranger)).interviews).toHaveLength(1);
  });

  test("of one's own two applications neither takes the other's interview or people", async () => {
    const viewer = await newViewer();
    const [one, other] = [await newApplication(viewer), await newApplication(viewer)];
    const dana = await newContact(viewer, one);
    const interview = await newInterview(viewer, one, [dana]);
    const before = await rowsOf(viewer);
    expect(await interviewPage(viewer, other, interview)).toBeNull();
    expect(await saveInterview(viewer, interview, input(other), now)).toEqual(gone);
    expect(await saveInterview(viewer, null, input(other, { "interviewers[]": [dana] }), now)).toEqual({
      kind: "unknown-person",
    });
    const ref = { applicationId: other, interviewId: interview };
    expect(await setCancelled(viewer, ref, true, now)).toBeNull();
    expect(await deleteInterview(viewer, ref, now)).toBeNull();
    expect(await rowsOf(viewer)).toEqual(before);
  });

  test("can't be seated by the database either: its keys refuse to cross", async () => {
    const owner = await newViewer();
    const application = await newApplication(owner);
    const dana = await newContact(owner, application);
    const stranger = await newViewer();
    const own = await newApplication(stranger);
    const interviewId = await newInterview(stranger, own, []);
    const seat = { userId: stranger.id, interviewId, applicationId: own, contactId: dana, position: 0 };
    const crossing = writing(stranger.id, (db) => db.insert(schema.interviewers).values(seat));
    await expect(crossing).rejects.toMatchObject({ cause: { code: "23503" } });
    const theirs = { ...seat, userId: owner.id, applicationId: application };
    const posing = writing(stranger.id, (db) => db.insert(schema.interviewers).values(theirs));
    await expect(posing).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  test("an interview's own id can't be sent along with a new one", () => {
    const form = filled(randomUUID(), { interviewId: randomUUID(), userId: randomUUID() });
    const read = readForm(addInterviewInput, form);
    expect(read.ok && Object.keys(read.input)).not.toContain("interviewId");
    expect(read.ok && Object.keys(read.input)).not.toContain("userId");
    expect(readForm(changeInterviewInput, filled(randomUUID())).ok).toBe(false);
  });
});
