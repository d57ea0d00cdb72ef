import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import * as schema from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { planned } from "@/lib/applications/planned";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { readCursor, writeCursor } from "@/lib/contacts/cursor";
import { newPersonPage, placePage } from "@/lib/contacts/place-pages";
import { addKnownPerson, addNewPerson, changePlace, removePlace } from "@/lib/contacts/places";
import { contactList, contactPage, employerNames } from "@/lib/contacts/queries";
import { addContact, changeContact, deleteContact } from "@/lib/contacts/save";
import { contactInput, newContactInput, newPersonInput, placeAddress } from "@/lib/contacts/schema";
import { peopleRows, placesView } from "@/lib/contacts/view";
import { readForm } from "@/lib/forms/read";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import { words } from "@/lib/words";
import {
  newApplication,
  newContact,
  newEmployer,
  newInterview,
  newTouch,
  newViewer,
  someWednesday,
} from "../support/people";

const now = someWednesday;

const somebody = {
  fullName: "Ana Prado",
  salutation: "",
  jobTitle: "",
  email: "ana@prado.example",
  phone: "",
  linkedin: "",
  postalAddress: "",
  prefers: null,
};
const addresses = { email: "", phone: "", linkedin: "", postalAddress: "", prefers: null };

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const typed = { ...somebody, prefers: "", employer: "Larkspur", notes: "" };

function errorsOf(fields: Partial<typeof typed>) {
  const read = readForm(newContactInput, formOf({ ...typed, ...fields }));
  return read.ok ? null : read.state.errors;
}

function rowsOf(viewer: Viewer) {
  return reading(viewer.id, async (db) => ({
    contacts: await db.query.contacts.findMany({ orderBy: (t) => t.id }),
    places: await db.query.applicationContacts.findMany({ orderBy: (t) => [t.applicationId, t.contactId] }),
    interviewers: await db.query.interviewers.findMany({ orderBy: (t) => [t.interviewId, t.contactId] }),
    employers: await db.query.employers.findMany({ orderBy: (t) => t.id }),
    trash: await db.query.trash.findMany({ orderBy: (t) => t.id }),
  }));
}

async function planOf(viewer: Viewer, applicationId: string) {
  const story = await storyOf(viewer, applicationId);
  if (!story) throw new Error("No such story");
  return planned(story, now).plan;
}

const takeBack = (viewer: Viewer, token: string | undefined) => undo(viewer, undoToken.parse(token));

describe("what the form may say", () => {
  test("each field that can't be taken is named, with its own sentence", () => {
    expect(errorsOf({})).toBeNull();
    expect(errorsOf({ fullName: "  " })).toEqual({ fullName: words.people.fullNameMissing });
    expect(errorsOf({ employer: "" })).toEqual({ employer: words.people.employerMissing });
    expect(errorsOf({ email: "ana@prado" })).toEqual({ email: words.forms.notAnEmail });
    expect(errorsOf({ phone: "call me" })).toEqual({ phone: words.people.phoneWrong });
    expect(errorsOf({ linkedin: "javascript:alert(1)" })).toEqual({ linkedin: words.forms.notAUrl });
    expect(errorsOf({ prefers: "pigeon" })).toEqual({ prefers: words.forms.unreadable });
    expect(errorsOf({ notes: "x".repeat(20_001) })).toEqual({ notes: words.forms.tooLong(20_000) });
    expect(errorsOf({ fullName: "A\u0000" })).toEqual({ fullName: words.forms.unstorable });
  });

  test("names of any shape are kept as they are written", async () => {
    const viewer = await newViewer();
    const names = ["李", "نور الهدى", "Zoe\u0308", "Zoë", "x".repeat(200), "أ\u202eB"];
    for (const fullName of names) {
      const read = readForm(newContactInput, formOf({ ...typed, fullName }));
      if (!read.ok) throw new Error(JSON.stringify(read.state.errors));
      const id = await addContact(viewer, read.input, now);
      expect((await contactPage(viewer, id))?.contact.fullName).toBe(fullName);
    }
  });

  test("a page that leads back leads nowhere else", () => {
    const at = { applicationId: randomUUID(), contactId: randomUUID() };
    expect(placeAddress.parse({ ...at, from: "//evil.example", address: "1" })).toMatchObject({
      from: "/today",
      address: true,
    });
    expect(placeAddress.parse({ ...at, from: ["/a", "/b"], address: ["1"] })).toMatchObject({
      from: null,
      address: false,
    });
  });
});

describe("the list of people", () => {
  async function crowd(viewer: Viewer, count: number) {
    const [employerId, other] = [
      await newEmployer(viewer, "Larkspur"),
      await newEmployer(viewer, "100 % Wool"),
    ];
    await writing(viewer.id, async (db) => {
      await db.insert(schema.contacts).values(
        Array.from({ length: count }, (_, i) => ({
          userId: viewer.id,
          id: randomUUID(),
          employerId: i % 2 === 0 ? employerId : other,
          // Twins too: the same name has to be told apart by its id.
          fullName: `Person ${String(i >> 1).padStart(3, "0")}`,
          createdAt: now,
        })),
      );
    });
  }

  test("comes page by page, everybody once and in order", async () => {
    const viewer = await newViewer();
    await crowd(viewer, 123);
    const seen: string[] = [];
    let after: string | undefined;
    const pages: number[] = [];
    do {
      const list = await contactList(viewer, "", readCursor(after));
      pages.push(list.people.length);
      seen.push(...list.people.map((person) => person.id));
      after = list.last ? writeCursor(list.last) : undefined;
    } while (after);
    expect(pages).toEqual([50, 50, 23]);
    const all = (await rowsOf(viewer)).contacts;
    expect(new Set(seen)).toEqual(new Set(all.map((person) => person.id)));
    const names = new Map(all.map((person) => [person.id, person.fullName]));
    expect(seen.map((id) => names.get(id))).toEqual([...names.values()].sort());
  });

  test("a page of exactly fifty is the last", async () => {
    const viewer = await newViewer();
    await crowd(viewer, 50);
    const list = await contactList(viewer, "", null);
    expect([list.people.length, list.last]).toEqual([50, null]);
  });

  test("a cursor that can't be read is the first page", () => {
    for (const after of ["", "x", "W10", writeCursor({ fullName: "A", id: "no" }), "A".repeat(3000)]) {
      expect(readCursor(after)).toBeNull();
    }
  });

  test("finds by a part of the name or the employer, where % and _ are letters", async () => {
    const viewer = await newViewer();
    await crowd(viewer, 4);
    const found = async (find: string) => (await contactList(viewer, find, null)).people.length;
    expect(await found("person 001")).toBe(2);
    expect(await found("LARK")).toBe(2);
    expect(await found("100 %")).toBe(2);
    expect(await found("0_1")).toBe(0);
    expect(await found("%")).toBe(2);
    expect(await found("\\")).toBe(0);
    expect(await found("'; drop table contacts; --")).toBe(0);
  });

  test("says where each was met, cancelled interviews left out, and how they can be reached", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer, { employer: "Larkspur" });
    const dana = await newContact(viewer, application, { jobTitle: "Head of Design", phone: "+1 555 0100" });
    await newInterview(viewer, application, [dana], { title: "First call" });
    await newInterview(viewer, application, [dana], { title: "Never held", cancelledAt: now });
    const [row] = peopleRows(await contactList(viewer, "", null), now);
    expect(row).toMatchObject({
      name: "Dana Whitfield",
      employer: "Larkspur",
      jobTitle: "Head of Design",
      ways: "By e‑mail or phone",
      met: "Met: First call, Wed 10 June",
    });
  });
});

describe("a person", () => {
  test("shows their applications, interviews and messages, latest first", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer, { employer: "Larkspur" });
    const dana = await newContact(viewer, application, { role: "hiring-manager" });
    const bo = await newContact(viewer, application, { fullName: "Bo" });
    await newInterview(viewer, application, [dana, bo], { title: "First call" });
    await newTouch(viewer, application, {
      direction: "received",
      at: "2026-06-01T09:00:00.000Z",
      contactId: dana,
    });
    await newTouch(viewer, application, {
      direction: "sent",
      at: "2026-06-10T20:30:00.000Z",
      contactId: dana,
    });
    await newTouch(viewer, application, { direction: "sent", at: "2026-06-10T20:31:00.000Z", contactId: bo });
    const page = await contactPage(viewer, dana);
    if (!page) throw new Error("No page");
    const [place] = placesView(page, now);
    expect(place).toMatchObject({ title: "Product Designer, Larkspur", part: "Hiring manager" });
    expect(place?.encounters.map((one) => one.words)).toEqual(["You wrote", "First call", "They wrote"]);
  });

  test("gets an employer by name: the one there is, or a new one", async () => {
    const viewer = await newViewer();
    const known = await newEmployer(viewer, "Larkspur");
    const id = await addContact(viewer, { ...somebody, notes: "", employer: "Larkspur" }, now);
    expect((await contactPage(viewer, id))?.contact.employerId).toBe(known);
    await changeContact(viewer, id, { ...somebody, notes: "", employer: "Tarnwick" }, now);
    expect((await contactPage(viewer, id))?.contact.employer.name).toBe("Tarnwick");
    expect(await employerNames(viewer)).toEqual(["Larkspur", "Tarnwick"]);
  });

  test("with a new address unblocks the messages to them in each of their applications", async () => {
    const viewer = await newViewer();
    const applications = [await newApplication(viewer), await newApplication(viewer)] as const;
    const dana = await newContact(viewer, applications[0], { email: "" });
    const part = { role: "interviewer", followUpOwner: false } as const;
    await addKnownPerson(viewer, { ...part, applicationId: applications[1], contactId: dana }, now);
    for (const application of applications) await newInterview(viewer, application, [dana]);
    const statuses = () =>
      Promise.all(applications.map(async (id) => (await planOf(viewer, id)).next?.status));
    expect(await statuses()).toEqual(["blocked", "blocked"]);
    const place = { ...part, ...addresses, linkedin: "https://linkedin.example/dana" };
    expect(
      await changePlace(viewer, { ...place, applicationId: applications[0], contactId: dana }, now),
    ).toBe(true);
    expect(await statuses()).toEqual(["open", "open"]);
  });

  test("deleted goes from every plan, and undo puts back exactly what there was", async () => {
    const viewer = await newViewer();
    const [one, other] = [await newApplication(viewer), await newApplication(viewer)];
    const dana = await newContact(viewer, one, { role: "hiring-manager", followUpOwner: true });
    const bo = await newContact(viewer, one, { fullName: "Bo", position: 1 });
    await addKnownPerson(
      viewer,
      { applicationId: other, contactId: dana, role: "hr", followUpOwner: true },
      now,
    );
    const interview = await newInterview(viewer, one, [dana, bo], { promisedByContactId: dana });
    await newInterview(viewer, other, [dana]);
    await newTouch(viewer, one, { direction: "sent", at: now, contactId: dana, interviewId: interview });
    const before = await rowsOf(viewer);
    const plans = () => Promise.all([planOf(viewer, one), planOf(viewer, other)]);
    const plansBefore = await plans();

    const deleted = await deleteContact(viewer, dana, now);
    expect(deleted?.name).toBe("Dana Whitfield");
    const after = await rowsOf(viewer);
    expect(after.contacts.map((person) => person.id)).toEqual([bo]);
    expect(after.places.map((place) => place.contactId)).toEqual([bo]);
    expect(after.interviewers.map((seat) => seat.contactId)).toEqual([bo]);
    for (const plan of await plans()) expect(JSON.stringify(plan)).not.toContain(dana);

    await takeBack(viewer, deleted?.undo);
    expect(await rowsOf(viewer)).toEqual(before);
    expect(await plans()).toEqual(plansBefore);
  });
});

describe("the people of an application", () => {
  const part = { role: "recruiter", followUpOwner: false } as const;

  test("come after those who are there; the one to write to is one at most", async () => {
    const viewer = await newViewer();
    const applicationId = await newApplication(viewer);
    const dana = await newContact(viewer, applicationId, { followUpOwner: true, position: 4 });
    const person = { ...somebody, ...part, applicationId, followUpOwner: true };
    expect(await addNewPerson(viewer, person, now)).toEqual({ kind: "added", name: "Ana Prado" });
    const story = await storyOf(viewer, applicationId);
    expect(story?.people.map((p) => [p.contact.fullName, p.position, p.followUpOwner])).toEqual([
      ["Dana Whitfield", 4, false],
      ["Ana Prado", 5, true],
    ]);
    expect(story?.people[1]?.contact.employerId).toBe(story?.employerId);
    const back = { ...part, ...addresses, applicationId, contactId: dana, followUpOwner: true };
    await changePlace(viewer, back, now);
    expect((await storyOf(viewer, applicationId))?.people.map((p) => p.followUpOwner)).toEqual([true, false]);
    await changePlace(viewer, { ...back, followUpOwner: false }, now);
    expect((await storyOf(viewer, applicationId))?.people.map((p) => p.followUpOwner)).toEqual([
      false,
      false,
    ]);
  });

  test("who is known at the employer is offered, until they are here", async () => {
    const viewer = await newViewer();
    const employerId = await newEmployer(viewer);
    const first = await newApplication(viewer, { employerId });
    const second = await newApplication(viewer, { employerId });
    await newContact(viewer, await newApplication(viewer), { fullName: "From elsewhere" });
    const dana = await newContact(viewer, first);
    const offered = async () => (await newPersonPage(viewer, second))?.known.map((person) => person.id);
    expect(await offered()).toEqual([dana]);
    const known = { ...part, applicationId: second, contactId: dana };
    expect((await addKnownPerson(viewer, known, now)).kind).toBe("added");
    expect(await offered()).toEqual([]);
    expect(await addKnownPerson(viewer, known, now)).toEqual({ kind: "here" });
  });

  test("somebody removed stays among the people; undo seats them again", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const dana = await newContact(viewer, application, { followUpOwner: true });
    await newInterview(viewer, application, [dana]);
    const before = await rowsOf(viewer);
    const plan = await planOf(viewer, application);
    const removed = await removePlace(viewer, application, dana, now);
    expect(await rowsOf(viewer)).toMatchObject({ contacts: before.contacts, places: [], interviewers: [] });
    await takeBack(viewer, removed?.undo);
    expect(await rowsOf(viewer)).toEqual(before);
    expect(await planOf(viewer, application)).toEqual(plan);
    expect(await removePlace(viewer, application, randomUUID(), now)).toBeNull();
  });

  test("the hundred-and-first is refused", async () => {
    const viewer = await newViewer();
    const applicationId = await newApplication(viewer);
    for (let i = 0; i < most.contactsOfAnApplication; i += 1) await newContact(viewer, applicationId);
    expect(await addNewPerson(viewer, { ...somebody, ...part, applicationId }, now)).toEqual({
      kind: "too-many",
    });
    const known = await newContact(viewer, await newApplication(viewer));
    expect(await addKnownPerson(viewer, { ...part, applicationId, contactId: known }, now)).toEqual({
      kind: "too-many",
    });
    const read = readForm(newPersonInput, formOf({ ...typed, applicationId, role: "king" }));
    expect(!read.ok && read.state.errors).toEqual({ role: words.forms.unreadable });
  });
});

describe("another person", () => {
  test("sees nobody, and changes nobody, wherever an id of somebody else's goes in", async () => {
    const owner = await newViewer();
    const application = await newApplication(owner);
    const dana = await newContact(owner, application, { fullName: "Canary" });
    await newInterview(owner, application, [dana]);
    const before = await rowsOf(owner);
    const stranger = await newViewer();
    const own = await newApplication(stranger);
    const bo = await newContact(stranger, own, { fullName: "Bo" });
    const strangers = await rowsOf(stranger);

    expect((await contactList(stranger, "", null)).people.map((person) => person.id)).toEqual([bo]);
    expect((await contactList(stranger, "Canary", null)).people).toEqual([]);
    expect(await contactPage(stranger, dana)).toBeNull();
    expect(await employerNames(stranger)).toEqual(strangers.employers.map((employer) => employer.name));
    expect(await newPersonPage(stranger, application)).toBeNull();
    for (const [applicationId, contactId] of [
      [application, dana],
      [own, dana],
      [application, bo],
    ] as const) {
      expect(await placePage(stranger, applicationId, contactId)).toBeNull();
      const place = { applicationId, contactId, role: "hr", followUpOwner: true } as const;
      expect(await changePlace(stranger, { ...place, ...addresses }, now)).toBe(false);
      expect(await removePlace(stranger, applicationId, contactId, now)).toBeNull();
      expect(await addKnownPerson(stranger, place, now)).toEqual({ kind: "gone" });
    }
    const person = { ...somebody, applicationId: application, role: "hr", followUpOwner: true } as const;
    expect(await addNewPerson(stranger, person, now)).toEqual({ kind: "gone" });
    expect(await changeContact(stranger, dana, { ...somebody, notes: "", employer: "Mine" }, now)).toBe(
      false,
    );
    expect(await deleteContact(stranger, dana, now)).toBeNull();
    expect(await rowsOf(owner)).toEqual(before);
    expect(await rowsOf(stranger)).toEqual(strangers);
  });

  test("can't be placed by the database either: its keys refuse to cross", async () => {
    const owner = await newViewer();
    const dana = await newContact(owner, await newApplication(owner));
    const stranger = await newViewer();
    const own = await newApplication(stranger);
    const place = { userId: stranger.id, applicationId: own, contactId: dana, role: "hr", position: 0 };
    const crossing = writing(stranger.id, (db) =>
      db.insert(schema.applicationContacts).values(place as never),
    );
    await expect(crossing).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  test("a contact's own id can't be sent along with a new one", () => {
    const read = readForm(newContactInput, formOf({ ...typed, contactId: randomUUID(), sample: "true" }));
    expect(read.ok && Object.keys(read.input)).not.toContain("contactId");
    expect(read.ok && Object.keys(read.input)).not.toContain("sample");
    expect(readForm(contactInput, formOf(typed)).ok).toBe(false);
  });
});
