import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { reading } from "@/db/client";
import type { Viewer } from "@/lib/auth/viewer-type";
import { readForm } from "@/lib/forms/read";
import { callOffAsInvited } from "@/lib/interviews/call-off";
import { saveInterview } from "@/lib/interviews/save";
import { addInterviewInput } from "@/lib/interviews/schema";
import { readInvitation } from "@/lib/invitations/read";
import { readInput } from "@/lib/invitations/schema";
import type { InvitationState } from "@/lib/invitations/state";
import { undo } from "@/lib/undo/queries";
import { rowsOf } from "../support/canary";
import { newApplication, newContact, newViewer } from "../support/people";
import { superuser } from "../support/walls";

const now = "2026-06-02T08:00:00.000Z";
let viewer: Viewer;
let application: string;

beforeEach(async () => {
  viewer = await newViewer();
  application = await newApplication(viewer, { timeZone: "Europe/Berlin" });
});

const fixture = (name: string) => readFileSync(`tests/fixtures/invitations/${name}.ics`, "utf8");
const readText = (text: string, choice?: string) =>
  readInvitation(viewer, { applicationId: application, choice }, new TextEncoder().encode(text), now);

/** Sends the form as the invitation filled it, with changes. */
async function saved(state: InvitationState, changes: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...state.values, ...changes, applicationId: application })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  const read = readForm(addInterviewInput, form);
  if (!read.ok) throw new Error(JSON.stringify(read.state.errors));
  const { replaces, uid, occurrence, sequence, organiser, organiserPart, ...interview } = read.input;
  const coordinator = organiserPart === "coordinator" ? organiser : null;
  return saveInterview(viewer, replaces, interview, now, { uid, occurrence, sequence, coordinator });
}

const held = () =>
  reading(viewer.id, async (db) => ({
    contacts: await db.query.contacts.findMany({
      where: (t, { eq }) => eq(t.userId, viewer.id),
      orderBy: (t) => t.fullName,
    }),
    places: await db.query.applicationContacts.findMany({ where: (t, { eq }) => eq(t.userId, viewer.id) }),
    interviews: await db.query.interviews.findMany({
      where: (t, { eq }) => eq(t.userId, viewer.id),
      with: { interviewers: { orderBy: (t) => t.position } },
    }),
  }));

describe("an invitation that is read", () => {
  test("writes nothing, whatever stands in it", async () => {
    const before = await rowsOf(superuser, { ids: { user: viewer.id } as never });
    await readText(fixture("google-meet"));
    await readText(fixture("google-cancelled"));
    await readText("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTENDEE:");
    expect(await rowsOf(superuser, { ids: { user: viewer.id } as never })).toBe(before);
  });

  test("becomes an interview with its people, each with their address; its id and count are kept", async () => {
    const state = await readText(fixture("exchange-teams"));
    expect(state.found?.kind).toBe("form");
    expect(await saved(state, { organiserPart: "interviewer" })).toMatchObject({ kind: "saved" });
    const { contacts, interviews } = await held();
    expect(contacts.map(({ fullName, email }) => [fullName, email])).toEqual([
      ["Anneke van der Berg", "anneke.vanderberg@northmoor.example"],
      ["Jürgen Müller-Østergård", "juergen@northmoor.example"],
      ["Tomas Lindqvist", "tomas.lindqvist@northmoor.example"],
    ]);
    expect(interviews).toMatchObject([
      {
        startsLocal: "2026-06-12T14:00",
        timeZone: "Europe/Berlin",
        startsAt: "2026-06-12T12:00:00.000Z",
        invitationUid: "040000008200E00074C5B7101A82E00800000000B0C1D2E3F4A5DA01",
        invitationSequence: 0,
        interviewers: [{}, {}, {}],
      },
    ]);
  });

  test("knows who is at the application by their address, or by their name where there is none", async () => {
    const priya = await newContact(viewer, application, {
      fullName: "P. Raghunathan",
      email: "Priya@Quillmere.example",
    });
    const thabo = await newContact(viewer, application, {
      fullName: "Thabo Nkosi-Berg",
      email: "",
      position: 1,
    });
    const state = await readText(fixture("google-meet"));
    expect(state.values?.["interviewers[]"]).toEqual([priya, thabo]);
    await saved(state, { organiserPart: "interviewer" });
    const { contacts, interviews } = await held();
    expect(contacts.map(({ fullName, email }) => [fullName, email])).toEqual([
      ["P. Raghunathan", "Priya@Quillmere.example"],
      ["Thabo Nkosi-Berg", "thabo@quillmere.example"],
    ]);
    expect(interviews[0]?.interviewers.map(({ contactId }) => contactId)).toEqual([priya, thabo]);
  });

  test("gives somebody known from another application a place here, and makes no second one of them", async () => {
    const other = await newApplication(viewer, { employer: "Larkspur" });
    const thabo = await newContact(viewer, other, { fullName: "Thabo N.", email: "thabo@quillmere.example" });
    const state = await readText(fixture("google-meet"));
    expect(state.notes).toMatchObject({ "newName.new-1": "You know them from Larkspur." });
    await saved(state, { organiserPart: "interviewer" });
    const { contacts, interviews } = await held();
    expect(contacts).toHaveLength(2);
    expect(interviews[0]?.interviewers.map(({ contactId }) => contactId)).toContain(thabo);
  });

  test("seats nobody who only arranges it, but lists them as the recruiter", async () => {
    await saved(await readText(fixture("google-meet")), { organiserPart: "coordinator" });
    const { contacts, places, interviews } = await held();
    const priya = contacts.find(({ fullName }) => fullName === "Priya Raghunathan")?.id;
    expect(places.find(({ contactId }) => contactId === priya)?.role).toBe("recruiter");
    expect(interviews[0]?.interviewers.map(({ contactId }) => contactId)).not.toContain(priya);
    expect(interviews[0]?.interviewers).toHaveLength(1);
  });
});

describe("an invitation that comes again", () => {
  test("is taken once, and the second of two windows is told so", async () => {
    const state = await readText(fixture("google-meet"));
    const both = await Promise.all([
      saved(state, { organiserPart: "interviewer" }),
      saved(state, { organiserPart: "interviewer" }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["already-taken", "saved"]);
    expect((await held()).interviews).toHaveLength(1);
    expect((await readText(fixture("google-meet"))).found).toMatchObject({ kind: "told" });
  });

  test("moves the interview where it is newer, and keeps what was noted of it", async () => {
    await saved(await readText(fixture("google-meet")), {
      organiserPart: "interviewer",
      notes: "Mine.",
      title: "Round two",
    });
    const newer = await readText(fixture("google-moved"));
    expect(newer.values).toMatchObject({ title: "Round two", notes: "Mine.", organiser: "" });
    expect(await saved(newer)).toMatchObject({ kind: "saved" });
    const { interviews } = await held();
    expect(interviews).toMatchObject([
      { title: "Round two", notes: "Mine.", startsLocal: "2026-06-10T15:00", invitationSequence: 1 },
    ]);
    expect(interviews[0]?.interviewers).toHaveLength(2);
    expect(await saved(newer)).toEqual({ kind: "already-taken" });
  });

  test("asks to call the interview off where it is cancelled; undo lets it stand again", async () => {
    await saved(await readText(fixture("google-meet")), { organiserPart: "interviewer" });
    const { found } = await readText(fixture("google-cancelled"));
    if (found?.kind !== "call-off") throw new Error(`not asked: ${found?.kind}`);
    const ref = { applicationId: application, interviewId: found.interviewId };
    expect(await callOffAsInvited(viewer, ref, found.sequence, now)).toBe(true);
    expect((await held()).interviews[0]?.cancelledAt).toBe(now);
    expect((await readText(fixture("google-cancelled"))).found).toMatchObject({ kind: "told" });
    // It was sent before the cancellation, and comes after it.
    expect((await readText(fixture("google-moved"))).found).toMatchObject({ kind: "told" });
    await undo(viewer, ["cancelled", application, found.interviewId]);
    expect((await held()).interviews[0]?.cancelledAt).toBeNull();
  });

  test("and is a stranger's, is a new one: nobody sees another's interview by an invitation's id", async () => {
    await saved(await readText(fixture("google-meet")), { organiserPart: "interviewer" });
    viewer = await newViewer();
    application = await newApplication(viewer);
    expect((await readText(fixture("google-moved"))).values).toMatchObject({ replaces: "" });
    expect((await readText(fixture("google-cancelled"))).found).toMatchObject({
      message: "This calls off an interview that isn’t here. There is nothing to change.",
    });
  });

  test("at another application is told where it stands", async () => {
    await saved(await readText(fixture("google-meet")), { organiserPart: "interviewer" });
    const first = application;
    application = await newApplication(viewer);
    expect((await readText(fixture("google-moved"))).found).toMatchObject({
      kind: "told",
      link: { href: `/applications/${first}/interviews/new` },
    });
  });
});

describe("a file of several", () => {
  test("asks which; each is a different interview, whatever the others have become", async () => {
    const asked = await readText(fixture("google-weekly"));
    if (asked.found?.kind !== "choose") throw new Error(`not asked: ${asked.found?.kind}`);
    expect(asked.found.question).toBe("It takes place more than once. Which one is yours?");
    const { choices } = asked.found;
    expect(choices.map(({ label }) => label)).toEqual([
      "Trial project catch-up, today, 16:00",
      "Trial project catch-up, moved, Wed 10 June, 09:00",
      "Trial project catch-up, Tue 23 June, 16:00",
    ]);
    await saved(await readText(fixture("google-weekly"), choices[0]?.value), {
      organiserPart: "interviewer",
    });
    expect((await readText(fixture("google-weekly"), choices[0]?.value)).found?.kind).toBe("told");
    expect((await readText(fixture("google-weekly"), choices[2]?.value)).found?.kind).toBe("form");
  });

  test("takes the answer as a form brings it", async () => {
    const asked = await readText(fixture("greenhouse-loop"));
    if (asked.found?.kind !== "choose") throw new Error(`not asked: ${asked.found?.kind}`);
    const chosen = readInput.parse({
      applicationId: application,
      pasted: "",
      choice: asked.found.choices[1]?.value,
    });
    const state = await readText(fixture("greenhouse-loop"), chosen.choice);
    expect(state.values).toMatchObject({
      title: "Systems interview",
      uid: "gh-interview-5502@greenhouse-mail.io",
    });
  });
});
