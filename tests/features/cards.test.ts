import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { reading } from "@/db/client";
import type { Viewer } from "@/lib/auth/viewer-type";
import { peopleForCards } from "@/lib/cards/queries";
import { readCards } from "@/lib/cards/read";
import { saveCards } from "@/lib/cards/save";
import { saveCardsInput } from "@/lib/cards/schema";
import type { CardsState } from "@/lib/cards/state";
import { readForm } from "@/lib/forms/read";
import { vcards } from "@/lib/interchange/vcard";
import { newApplication, newContact, newViewer } from "../support/people";

const now = "2026-06-02T08:00:00.000Z";
let viewer: Viewer;

beforeEach(async () => {
  viewer = await newViewer();
});

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/cards/${name}.vcf`));
const bytes = (text: string) => new TextEncoder().encode(text);

/** The form as the file filled it, with changes. */
function formOf(state: CardsState, changes: Record<string, string | string[]> = {}, applicationId = "") {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...state.values, ...changes, applicationId }))
    for (const one of [value].flat()) form.append(name, one);
  return readForm(saveCardsInput, form);
}

async function saved(state: CardsState, changes: Record<string, string | string[]> = {}, applicationId = "") {
  const read = formOf(state, changes, applicationId);
  if (!read.ok) throw new Error(JSON.stringify(read.state.errors));
  return saveCards(viewer, read.input.applicationId, read.input.people, now);
}

const people = () =>
  reading(viewer.id, (db) =>
    db.query.contacts.findMany({
      where: (t, { eq }) => eq(t.userId, viewer.id),
      orderBy: (t) => t.fullName,
      with: { employer: { columns: { name: true } } },
    }),
  );

describe("people come in from a file", () => {
  test("with all that is known of them, at their employer", async () => {
    const state = await readCards(viewer, null, fixture("apple"));
    expect(await people()).toEqual([]);
    expect(await saved(state)).toEqual({ kind: "saved", added: 1, placed: 0 });
    expect(await people()).toMatchObject([
      {
        fullName: "Dr. Priya Raghunathan",
        jobTitle: "Head of Design",
        email: "priya@quillmere.example",
        phone: "+44 20 7946 0991",
        linkedin: "https://www.linkedin.com/in/priya-example",
        postalAddress: "12 Quay Street\nBS1 4AA Bristol\nUnited Kingdom",
        notes: "Met at the fair.\nLikes maps, and tea.",
        employer: { name: "Quillmere Maps" },
      },
    ]);
  });

  test("once: given again, or sent twenty times at once, nobody is there twice", async () => {
    const state = await readCards(viewer, null, fixture("apple"));
    const all = await Promise.all(Array.from({ length: 20 }, () => saved(state)));
    expect(all.map((one) => (one.kind === "saved" ? one.added : one.kind)).sort()).toEqual([
      ...Array(19).fill(0),
      1,
    ]);
    expect(await people()).toHaveLength(1);
    const again = await readCards(viewer, null, fixture("apple"));
    expect(again.found?.people).toEqual([]);
    expect(again.message).toBe("Everybody in that file is here already.");
  });

  test("only those who are ticked, as they were changed; one who can't be taken is named, and nobody goes in", async () => {
    const state = await readCards(viewer, null, fixture("google"));
    expect(state.found?.remarks).toEqual(["One card names nobody and was left out."]);
    const wrong = formOf(state);
    expect(wrong).toMatchObject({ ok: false, state: { errors: { "employer.1": "Where do they work?" } } });
    expect(await people()).toEqual([]);
    await saved(state, { "take[]": ["0"], "fullName.0": "Thabo" });
    expect((await people()).map(({ fullName }) => fullName)).toEqual(["Thabo"]);
  });

  test("to an application: each gets a place and a guessed part; who is known already is placed, not doubled", async () => {
    const application = await newApplication(viewer, { employer: "Quillmere Maps" });
    const other = await newApplication(viewer);
    const known = await newContact(viewer, other, {
      fullName: "T. Nkosi-Berg",
      email: "Thabo@quillmere.example",
    });
    const state = await readCards(viewer, application, fixture("google"));
    expect(state.found?.people[0]?.known).toMatch(/^Here already: T\. Nkosi-Berg, /);
    expect(state.values).toMatchObject({ "role.0": "recruiter", "employer.1": "Quillmere Maps" });
    expect(await saved(state, {}, application)).toEqual({ kind: "saved", added: 1, placed: 2 });
    const places = await reading(viewer.id, (db) =>
      db.query.applicationContacts.findMany({ where: (t, { eq }) => eq(t.applicationId, application) }),
    );
    expect(places.map(({ contactId }) => contactId)).toContain(known);
    expect(await people()).toHaveLength(2);
  });

  test("ninety at a time, the rest the next time", async () => {
    const card = (at: number) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${at}\nORG:Somewhere\nEND:VCARD\n`;
    const file = bytes(Array.from({ length: 130 }, (_, at) => card(at)).join(""));
    const first = await readCards(viewer, null, file);
    expect(first.found?.remarks).toEqual([
      "40 more people in it: add these first, then give the file again.",
    ]);
    expect(await saved(first)).toMatchObject({ added: 90 });
    expect(await saved(await readCards(viewer, null, file))).toMatchObject({ added: 40 });
    expect(await people()).toHaveLength(130);
  });

  test("nobody else's application takes them", async () => {
    const theirs = await newApplication(await newViewer());
    const state = await readCards(viewer, null, fixture("apple"));
    expect(await saved(state, {}, theirs)).toEqual({ kind: "gone" });
    expect(await people()).toEqual([]);
    expect(await readCards(viewer, theirs, fixture("apple"))).toMatchObject({ status: "refused" });
  });
});

describe("people go out as a file", () => {
  test("and come back as they were, one or all", async () => {
    await saved(await readCards(viewer, null, fixture("apple")));
    await saved(await readCards(viewer, null, fixture("version-4")));
    const all = await peopleForCards(viewer, null);
    expect(all).toHaveLength(2);
    expect(await peopleForCards(viewer, String(all[0]?.id))).toEqual([all[0]]);
    const file = bytes(vcards(all));
    viewer = await newViewer();
    await saved(await readCards(viewer, null, file));
    expect((await peopleForCards(viewer, null)).map(({ id: _, ...person }) => person)).toEqual(
      all.map(({ id: _, ...person }) => person),
    );
  });
});
