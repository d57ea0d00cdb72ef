import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { reading, writing } from "@/db/client";
import * as schema from "@/db/schema";
import { most } from "@/lib/applications/bounds";
import { liveToday } from "@/lib/applications/live";
import { planned } from "@/lib/applications/planned";
import { writeCursor } from "@/lib/applications/schema-list";
import { storyOf } from "@/lib/applications/story";
import type { Viewer } from "@/lib/auth/viewer-type";
import { readForm } from "@/lib/forms/read";
import { briefReference, setApplicationReferences } from "@/lib/references/place";
import { mostReferences, referenceList, referencePage, referencesOf } from "@/lib/references/queries";
import { addReference, changeReference, deleteReference } from "@/lib/references/save";
import {
  applicationReferencesInput,
  briefingInput,
  newReferenceInput,
  referenceAddress,
} from "@/lib/references/schema";
import { livePlaces, referenceRows } from "@/lib/references/view";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import { words } from "@/lib/words";
import { stopClock } from "../support/clock";
import { newApplication, newInterview, newReference, newViewer, someWednesday } from "../support/people";

stopClock(someWednesday);

const now = someWednesday;
const ingrid = {
  fullName: "Ingrid Solheim",
  relation: "my manager at Larkspur",
  email: "",
  phone: "",
  notes: "",
};
const untold = { toldOfInterview: false, toldOfPosition: false, caughtUp: false, at: null };

function rowsOf(viewer: Viewer) {
  return reading(viewer.id, async (db) => ({
    references: await db.query.references.findMany({ orderBy: (t) => t.id }),
    places: await db.query.applicationReferences.findMany({
      orderBy: (t) => [t.applicationId, t.referenceId],
    }),
    trash: await db.query.trash.findMany({ orderBy: (t) => t.id }),
  }));
}

async function briefingOf(viewer: Viewer, applicationId: string) {
  const story = await storyOf(viewer, applicationId);
  if (!story) throw new Error("No such story");
  return planned(story, now).plan.steps.find((step) => step.kind === "brief-reference");
}

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

const takeBack = (viewer: Viewer, token: string | null | undefined) => undo(viewer, undoToken.parse(token));

describe("a reference", () => {
  test("each field that can't be taken is named, with its own sentence", () => {
    const read = readForm(newReferenceInput, formOf({ ...ingrid, fullName: "", email: "nowhere" }));
    expect(!read.ok && read.state.errors).toEqual({
      fullName: words.references.fullNameMissing,
      email: words.forms.notAnEmail,
    });
  });

  test("is kept, changed, and listed by name with how often they were named", async () => {
    const viewer = await newViewer();
    const id = await addReference(viewer, ingrid, now);
    if (!id) throw new Error("No room");
    await addReference(viewer, { ...ingrid, fullName: "Ana Prado" }, now);
    expect(await changeReference(viewer, id, { ...ingrid, phone: "+47 55 01 00" })).toBe(true);
    const [one, other] = [await newApplication(viewer), await newApplication(viewer)];
    for (const application of [one, other]) await setApplicationReferences(viewer, application, [id], now);
    const rows = referenceRows(await referenceList(viewer), await liveToday(viewer));
    expect(rows.map((row) => [row.name, row.used])).toEqual([
      ["Ana Prado", "Not named anywhere yet"],
      ["Ingrid Solheim", "Named in two applications"],
    ]);
    expect((await referencePage(viewer, id, null))?.reference.phone).toBe("+47 55 01 00");
  });

  test("deleted takes along what they were told, and undo puts it back", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const briefedAt = "2026-06-10T21:00:00.000Z";
    const reference = await newReference(viewer, application, { briefedAt });
    await newInterview(viewer, application, []);
    const before = await rowsOf(viewer);
    const step = await briefingOf(viewer, application);
    const deleted = await deleteReference(viewer, reference, now);
    expect(await rowsOf(viewer)).toMatchObject({ references: [], places: [] });
    expect(await briefingOf(viewer, application)).toBeUndefined();
    await takeBack(viewer, deleted?.undo);
    expect(await rowsOf(viewer)).toEqual(before);
    expect(await briefingOf(viewer, application)).toEqual(step);
  });

  test("the two-hundred-and-first is refused", async () => {
    const viewer = await newViewer();
    await writing(viewer.id, async (db) => {
      await db.insert(schema.references).values(
        Array.from({ length: mostReferences }, (_, i) => ({
          userId: viewer.id,
          id: randomUUID(),
          fullName: `Reference ${i}`,
          createdAt: now,
        })),
      );
    });
    expect(await addReference(viewer, ingrid, now)).toBeNull();
    expect(await referencesOf(viewer)).toHaveLength(mostReferences);
  });
});

/** Applications with the reference at each, from the oldest to the latest; those that are over were told on days of which two are one. */
async function namedAt(viewer: Viewer, referenceId: string, like: string, over: "closed" | null, n: number) {
  const ids = Array.from({ length: n }, () => randomUUID());
  const at = (i: number) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString();
  await writing(viewer.id, async (db) => {
    const { searchId, employerId, playbookId, timeZone, workdays } = (await db.query.applications.findFirst({
      where: (t, { eq }) => eq(t.id, like),
    }))!;
    const shared = { userId: viewer.id, searchId, employerId, playbookId, timeZone, workdays, over };
    await db
      .insert(schema.applications)
      .values(
        ids.map((id, i) => ({ ...shared, id, role: `Role ${i}`, overAt: over && now, createdAt: at(i) })),
      );
    const told = (i: number) => (over && i % 3 > 0 ? at(i - (i % 2)) : null);
    await db.insert(schema.applicationReferences).values(
      ids.map((applicationId, i) => ({
        userId: viewer.id,
        applicationId,
        referenceId,
        position: 0,
        briefedAt: told(i),
      })),
    );
  });
  return ids;
}

describe("where a reference was named", () => {
  test("is on the list the last five live applications, and that there are more", async () => {
    const viewer = await newViewer();
    const first = await newApplication(viewer, { createdAt: "2023-12-01T08:00:00.000Z" });
    const reference = await newReference(viewer, first);
    const live = await namedAt(viewer, reference, first, null, 6);
    await namedAt(viewer, reference, first, "closed", 3);
    const other = await newReference(viewer, first, { fullName: "Wei Lin" });
    const rows = referenceRows(await referenceList(viewer), await liveToday(viewer));
    expect(rows.map(({ id, used, hasMore }) => [id, used, hasMore])).toEqual([
      [reference, "Named in ten applications", true],
      [other, "Named in one application", false],
    ]);
    expect(rows[0]?.places.map((place) => place.applicationId)).toEqual(live.slice(1).reverse());
    expect(rows[1]?.places.map((place) => place.applicationId)).toEqual([first]);
  });

  test("is counted up to five hundred, and said to be more beyond", async () => {
    const viewer = await newViewer();
    const first = await newApplication(viewer);
    const reference = await newReference(viewer, first);
    await namedAt(viewer, reference, first, "closed", 499);
    const used = async () => referenceRows(await referenceList(viewer), await liveToday(viewer))[0]?.used;
    expect(await used()).toBe("Named in 500 applications");
    await namedAt(viewer, reference, first, "closed", 1);
    expect(await used()).toBe("Named in 500+ applications");
  });

  test("is on their page each application once: what is live, then what is over, who was told last first", async () => {
    const viewer = await newViewer();
    const first = await newApplication(viewer, { createdAt: "2023-12-01T08:00:00.000Z" });
    const reference = await newReference(viewer, first);
    const live = await namedAt(viewer, reference, first, null, 3);
    const over = await namedAt(viewer, reference, first, "closed", 130);
    const pages = [];
    let after: ReturnType<typeof referenceAddress.parse>["after"] = null;
    do {
      const page = await referencePage(viewer, reference, after);
      pages.push([...(after ? [] : livePlaces(reference, await liveToday(viewer))), ...page!.over.rows]);
      const link = page!.over.next && writeCursor(page!.over.next);
      after = referenceAddress.parse({ referenceId: reference, after: link ?? undefined }).after;
    } while (after);
    expect(pages.map((page) => page.length)).toEqual([54, 50, 30]);
    const listed = pages.flat().map((place) => place.applicationId);
    expect(listed.slice(0, 4)).toEqual([...live.reverse(), first]);
    expect(new Set(listed.slice(4))).toEqual(new Set(over));
    const told = pages
      .flat()
      .slice(4)
      .map((place) => place.briefedAt ?? "");
    expect(told).toEqual([...told].sort().reverse());
  });

  test("begins at the beginning after a cursor that nobody wrote", async () => {
    const viewer = await newViewer();
    const first = await newApplication(viewer);
    const reference = await newReference(viewer, first);
    await namedAt(viewer, reference, first, "closed", 2);
    const key = (text: string) => referencePage(viewer, reference, { key: text, id: first });
    expect((await key("0000-01-01T00:00:00Z"))?.over.rows).toHaveLength(2);
    expect((await key("yesterday"))?.over.rows).toHaveLength(2);
    for (const after of ["", "x", `${first}`.slice(1), "A".repeat(3000)])
      expect(referenceAddress.parse({ referenceId: reference, after }).after).toBeNull();
  });
});

describe("who vouches at an application", () => {
  test("stands in the order given; who stays keeps what they were told; undo brings back who went", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    const told = await newReference(viewer, application, { briefedAt: "2026-06-09T08:00:00.000Z" });
    const gone = await newReference(viewer, application, { briefedAt: "2026-06-08T08:00:00.000Z" });
    const added = await addReference(viewer, { ...ingrid, fullName: "New" }, now);
    if (!added) throw new Error("No room");
    const before = (await rowsOf(viewer)).places.find((place) => place.referenceId === gone);
    const chosen = await setApplicationReferences(viewer, application, [added, told], now);
    const places = (await storyOf(viewer, application))?.references;
    expect(places?.map((place) => [place.referenceId, place.briefedAt])).toEqual([
      [added, null],
      [told, "2026-06-09T08:00:00.000Z"],
    ]);
    await takeBack(viewer, chosen.kind === "saved" ? chosen.undo : null);
    expect((await rowsOf(viewer)).places).toContainEqual(before);
  });

  test("may be nobody, and has an end", async () => {
    const viewer = await newViewer();
    const application = await newApplication(viewer);
    await newReference(viewer, application);
    expect((await setApplicationReferences(viewer, application, [], now)).kind).toBe("saved");
    expect((await rowsOf(viewer)).places).toEqual([]);
    const ids = Array.from({ length: most.referencesOfAnApplication + 1 }, () => randomUUID());
    const read = readForm(
      applicationReferencesInput,
      formOf({ applicationId: application, "references[]": ids }),
    );
    expect(!read.ok && read.state.errors).toEqual({ "references[]": words.references.tooMany });
  });
});

describe("a briefing", () => {
  test("does the step, says what was told, and can be taken back", async () => {
    const viewer = await newViewer();
    const applicationId = await newApplication(viewer, { employer: "Larkspur" });
    const referenceId = await newReference(viewer, applicationId);
    await newInterview(viewer, applicationId, []);
    expect((await briefingOf(viewer, applicationId))?.status).toBe("open");
    const told = { ...untold, toldOfInterview: true, caughtUp: true };
    const briefed = await briefReference(viewer, { applicationId, referenceId, ...told }, now);
    expect(briefed).toMatchObject({ kind: "briefed", name: "Ingrid Solheim" });
    expect((await briefingOf(viewer, applicationId))?.status).toBe("done");
    const [row] = referenceRows(await referenceList(viewer), await liveToday(viewer));
    expect(row?.places).toEqual([
      {
        applicationId,
        title: "Product Designer, Larkspur",
        told: "Told of the interview and what you have done since on Wed 10 June",
        isTold: true,
      },
    ]);
    await takeBack(viewer, briefed.kind === "briefed" ? briefed.undo : null);
    expect((await briefingOf(viewer, applicationId))?.status).toBe("open");
  });

  test("is of a day: today is now, another day its noon, tomorrow is refused", async () => {
    const viewer = await newViewer();
    const applicationId = await newApplication(viewer, { timeZone: "Asia/Kolkata" });
    const referenceId = await newReference(viewer, applicationId);
    const on = async (at: string | null) => {
      const { kind } = await briefReference(viewer, { applicationId, referenceId, ...untold, at }, now);
      return kind === "briefed" ? (await rowsOf(viewer)).places[0]?.briefedAt : kind;
    };
    // 21:42 in UTC is the next morning in Kolkata.
    expect(await on("2026-06-11")).toBe(now);
    expect(await on(null)).toBe(now);
    expect(await on("2026-06-10")).toBe("2026-06-10T06:30:00.000Z");
    expect(await on("2026-06-12")).toBe("future");
    expect(await on("2027-06-12")).toBe("future");
    expect((await rowsOf(viewer)).places[0]?.briefedAt).toBe("2026-06-10T06:30:00.000Z");
    const read = readForm(briefingInput, formOf({ applicationId, referenceId, at: "yesterday" }));
    expect(!read.ok && read.state.errors).toEqual({ at: words.forms.notADay });
  });
});

describe("another person", () => {
  test("sees no reference, and changes none, wherever an id of somebody else's goes in", async () => {
    const owner = await newViewer();
    const application = await newApplication(owner);
    const reference = await newReference(owner, application, { fullName: "Canary" });
    const before = await rowsOf(owner);
    const stranger = await newViewer();
    const own = await newApplication(stranger);
    const ownReference = await newReference(stranger, own);
    const strangers = await rowsOf(stranger);

    expect(await referencesOf(stranger)).toMatchObject([{ id: ownReference }]);
    expect(await referenceList(stranger)).toMatchObject([{ id: ownReference, used: 1 }]);
    expect((await referencePage(stranger, ownReference, null))?.over.rows).toEqual([]);
    expect(await referencePage(stranger, reference, null)).toBeNull();
    expect(await changeReference(stranger, reference, ingrid)).toBe(false);
    expect(await deleteReference(stranger, reference, now)).toBeNull();
    for (const [applicationId, referenceId] of [
      [application, reference],
      [own, reference],
      [application, ownReference],
    ] as const) {
      expect(await setApplicationReferences(stranger, applicationId, [referenceId], now)).toEqual({
        kind: "gone",
      });
      expect(await briefReference(stranger, { applicationId, referenceId, ...untold }, now)).toEqual({
        kind: "gone",
      });
    }
    expect(await setApplicationReferences(stranger, application, [], now)).toEqual({ kind: "gone" });
    expect(await rowsOf(owner)).toEqual(before);
    expect(await rowsOf(stranger)).toEqual(strangers);
  });

  test("can't be named by the database either: its keys refuse to cross", async () => {
    const owner = await newViewer();
    const reference = await newReference(owner, await newApplication(owner));
    const stranger = await newViewer();
    const own = await newApplication(stranger);
    const place = { userId: stranger.id, applicationId: own, referenceId: reference, position: 0 };
    const crossing = writing(stranger.id, (db) => db.insert(schema.applicationReferences).values(place));
    await expect(crossing).rejects.toMatchObject({ cause: { code: "23503" } });
  });
});
