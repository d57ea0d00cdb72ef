import { readFileSync } from "node:fs";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import { interviews } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { readForm } from "@/lib/forms/read";
import { callOffAsInvited, setCancelled } from "@/lib/interviews/call-off";
import { moveAsInvited } from "@/lib/interviews/move-as-invited";
import { saveInterview } from "@/lib/interviews/save";
import { addInterviewInput } from "@/lib/interviews/schema";
import { readInvitation } from "@/lib/invitations/read";
import { movedInput, readInput } from "@/lib/invitations/schema";
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
const readText = (text: string, choice?: string, at = now) =>
  readInvitation(viewer, { applicationId: application, choice }, new TextEncoder().encode(text), at);

/** Sends the form as the invitation filled it, with changes. */
async function saved(state: InvitationState, changes: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...state.values, ...changes, applicationId: application })) {
    for (const one of [value].flat()) form.append(name, one);
  }
  const read = readForm(addInterviewInput, form);
  if (!read.ok) throw new Error(JSON.stringify(read.state.errors));
  const { replaces, uid, occurrence, ordinal, sequence, organiser, organiserPart, ...interview } = read.input;
  const coordinator = organiserPart === "coordinator" ? organiser : null;
  return saveInterview(viewer, replaces, interview, now, { uid, occurrence, ordinal, sequence, coordinator });
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
      "Trial project catch-up, today, 16:00 in London",
      "Trial project catch-up, moved, Wed 10 June, 09:00 in London",
      "Trial project catch-up, Tue 23 June, 16:00 in London",
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

describe("a series that is moved as a whole", () => {
  /** Keeps the first and the last of the series, on 2 and on 23 June at 16:00. */
  async function keepTwo(series = fixture("google-weekly")) {
    const { found } = await readText(series);
    if (found?.kind !== "choose") throw new Error(`not asked: ${found?.kind}`);
    for (const choice of [found.choices[0], found.choices.at(-1)])
      await saved(await readText(series, choice?.value), { organiserPart: "interviewer" });
  }

  async function movesOf(series = fixture("google-weekly-moved"), at = now) {
    const { found } = await readText(series, undefined, at);
    if (found?.kind !== "choose") throw new Error(`not asked: ${found?.kind}`);
    return found.moves;
  }

  const move = async (fields = "") =>
    moveAsInvited(
      viewer,
      application,
      movedInput.parse({ applicationId: application, moves: fields }).moves,
      now,
    );
  const times = async () =>
    (await held()).interviews
      .map(({ startsLocal, startsAt, endsAt, invitationSequence }) => [
        startsLocal,
        (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000,
        invitationSequence,
      ])
      .sort();

  test("moves the interviews kept from it, each to its own new time; nothing is moved before it is asked for", async () => {
    await keepTwo();
    const moves = await movesOf();
    expect(moves).toMatchObject({
      said: [
        {
          title: "Trial project catch-up",
          change: "Starts tomorrow, 10:00 in London; before, today, 16:00 in London.",
        },
        {
          title: "Trial project catch-up",
          change: "Starts Wed 24 June, 10:00 in London; before, Tue 23 June, 16:00 in London.",
        },
      ],
      act: "Move both",
    });
    expect(await times()).toEqual([
      ["2026-06-02T16:00", 30, 0],
      ["2026-06-23T16:00", 30, 0],
    ]);
    expect(await move(moves?.fields)).toMatchObject({ kind: "moved", moved: 2 });
    expect(await times()).toEqual([
      ["2026-06-03T10:00", 30, 1],
      ["2026-06-24T10:00", 30, 1],
    ]);
  });

  test("is taken once, and undone as a whole", async () => {
    await keepTwo();
    const before = await times();
    const moves = await movesOf();
    const moved = await move(moves?.fields);
    if (moved.kind !== "moved") throw new Error(moved.kind);
    expect(await move(moves?.fields)).toEqual({ kind: "already-taken" });
    expect(await movesOf()).toBeNull();
    // The version before comes late: it is known, and moves nothing back.
    expect(await movesOf(fixture("google-weekly"))).toBeNull();
    const [, token = ""] = String(moved.undo).split(":");
    await undo(viewer, ["change", token]);
    expect(await times()).toEqual(before);
    expect(await movesOf()).toMatchObject({ act: "Move both" });
  });

  test("is known by its place in the series: moved by a week, the second isn't taken for the first", async () => {
    await keepTwo();
    const later = fixture("google-weekly").replaceAll("SEQUENCE:0", "SEQUENCE:1");
    const byAWeek = later
      .replace("DTSTART;TZID=Europe/London:20260602", "DTSTART;TZID=Europe/London:20260609")
      .replace("DTEND;TZID=Europe/London:20260602", "DTEND;TZID=Europe/London:20260609")
      .replace("20260616T160000", "20260623T160000")
      .replace(/BEGIN:VEVENT\r?\nDTSTART;TZID=Europe\/London:20260610[\s\S]*END:VEVENT\r?\n/, "");
    expect((await movesOf(byAWeek))?.said.map(({ change }) => change)).toEqual([
      "Starts Tue 9 June, 16:00 in London; before, today, 16:00 in London.",
      "Starts Tue 30 June, 16:00 in London; before, Tue 23 June, 16:00 in London.",
    ]);
  });

  test("is known by its day where the file didn't tell its place, and by what another entry says of one of them", async () => {
    const [begin = "", , ...rest] = fixture("google-weekly").split(/(?=BEGIN:VEVENT)/);
    const alone = begin + rest.join("");
    await saved(await readText(alone), { organiserPart: "interviewer" });
    const anHourLater = fixture("google-weekly")
      .replaceAll("SEQUENCE:0", "SEQUENCE:1")
      .replaceAll("T1600", "T1700")
      .replaceAll("T1630", "T1730")
      .replace("20260610T090000", "20260610T100000")
      .replace("20260610T093000", "20260610T103000");
    expect((await movesOf(anHourLater))?.said.map(({ change }) => change)).toEqual([
      "Starts Wed 10 June, 10:00 in London; before, Wed 10 June, 09:00 in London.",
    ]);
  });

  test("leaves what was held, what was called off and what stands elsewhere as it is", async () => {
    await keepTwo();
    expect((await movesOf(fixture("google-weekly-moved"), "2026-06-20T08:00:00.000Z"))?.said).toHaveLength(1);
    const [first] = (await held()).interviews;
    await setCancelled(viewer, { applicationId: application, interviewId: String(first?.id) }, true, now);
    expect((await movesOf())?.said).toHaveLength(1);
    application = await newApplication(viewer);
    expect(await movesOf()).toBeNull();
  });

  test("can be looked over one by one: it fills the form of the interview that was kept", async () => {
    await keepTwo();
    const series = fixture("google-weekly-moved");
    const { found } = await readText(series);
    if (found?.kind !== "choose") throw new Error(`not asked: ${found?.kind}`);
    const newer = await readText(series, found.choices.at(-1)?.value);
    expect(await saved(newer)).toMatchObject({ kind: "saved" });
    expect(await times()).toEqual([
      ["2026-06-02T16:00", 30, 0],
      ["2026-06-24T10:00", 30, 1],
    ]);
  });

  test("is moved all or not at all: no date they named may lie before", async () => {
    await keepTwo();
    const [first] = (await held()).interviews.filter(({ startsLocal }) => startsLocal < "2026-06-10");
    await writing(viewer.id, (db) =>
      db
        .update(interviews)
        .set({ promisedBy: "2026-06-02" })
        .where(and(eq(interviews.userId, viewer.id), eq(interviews.id, String(first?.id)))),
    );
    expect(await move((await movesOf())?.fields)).toEqual({ kind: "promised-too-early" });
    expect((await times()).map(([starts]) => starts)).toEqual(["2026-06-02T16:00", "2026-06-23T16:00"]);
  });

  test("moves nothing of a stranger's", async () => {
    await keepTwo();
    const moves = await movesOf();
    const [mine, theirs] = [viewer, await newViewer()];
    viewer = theirs;
    expect(await move(moves?.fields)).toEqual({ kind: "gone" });
    viewer = mine;
    expect((await times()).map(([starts]) => starts)).toEqual(["2026-06-02T16:00", "2026-06-23T16:00"]);
  });
});
