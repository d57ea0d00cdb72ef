import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { reading } from "@/db/client";
import { messages } from "@/db/schema";
import type { Viewer } from "@/lib/auth/viewer-type";
import { deleteMessage } from "@/lib/messages/delete";
import { deskFor } from "@/lib/messages/queries";
import { boundedBody } from "@/lib/messages/read-body";
import { readSave } from "@/lib/messages/read-save";
import { saveMessage } from "@/lib/messages/save";
import type { Save } from "@/lib/messages/schema";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "@/tests/support/people";

const at = someWednesday;

async function someStep() {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer);
  const contactId = await newContact(viewer, applicationId);
  const interviewId = await newInterview(viewer, applicationId, [contactId]);
  return { viewer, applicationId, stepId: `thank-you:${interviewId}:${contactId}` };
}

function aSave(
  { applicationId, stepId }: { applicationId: string; stepId: string },
  save: Partial<Save> = {},
): Save {
  return { applicationId, stepId, subject: "Thank you", body: "Dear Dana,", version: 0, ...save };
}

function rowsOf(viewer: Viewer) {
  return reading(viewer.id, (db) =>
    db.query.messages.findMany({
      where: eq(messages.userId, viewer.id),
      orderBy: (t, { asc }) => asc(t.createdAt),
    }),
  );
}

describe("autosave", () => {
  it("makes the row with the first save, and changes it with the next", async () => {
    const step = await someStep();
    const id = randomUUID();
    const first = await saveMessage(step.viewer, id, aSave(step), at);
    expect(first).toEqual({ kind: "saved", version: 1, savedAt: at, snapshots: 0 });
    const later = "2026-06-10T21:43:00.000Z";
    const next = await saveMessage(
      step.viewer,
      id,
      aSave(step, { body: "Dear Dana, thank you.", version: 1 }),
      later,
    );
    expect(next).toEqual({ kind: "saved", version: 2, savedAt: later, snapshots: 1 });
    const [row, ...others] = await rowsOf(step.viewer);
    expect(row).toMatchObject({
      id,
      body: "Dear Dana, thank you.",
      version: 2,
      createdAt: at,
      updatedAt: later,
    });
    expect(others).toEqual([]);
  });

  it("tells the loser of two windows, and leaves the winner's text as it is", async () => {
    const step = await someStep();
    const id = randomUUID();
    await saveMessage(step.viewer, id, aSave(step), at);
    await saveMessage(step.viewer, id, aSave(step, { body: "The first window", version: 1 }), at);
    const loser = await saveMessage(
      step.viewer,
      id,
      aSave(step, { body: "The second window", version: 1 }),
      at,
    );
    const current = { id, subject: "Thank you", body: "The first window", version: 2, savedAt: at };
    expect(loser).toEqual({ kind: "conflict", current });
    expect((await rowsOf(step.viewer)).map(({ body }) => body)).toEqual(["The first window"]);
  });

  it("makes one row where two windows begin the same step, and names it to the second", async () => {
    const step = await someStep();
    const [one, two] = [randomUUID(), randomUUID()];
    await saveMessage(step.viewer, one, aSave(step, { body: "The first window" }), at);
    const second = await saveMessage(step.viewer, two, aSave(step, { body: "The second window" }), at);
    expect(second).toMatchObject({
      kind: "conflict",
      current: { id: one, body: "The first window", version: 1 },
    });
    const kept = await saveMessage(
      step.viewer,
      one,
      aSave(step, { body: "The second window", version: 1 }),
      at,
    );
    expect(kept).toMatchObject({ kind: "saved", version: 2 });
    expect(await rowsOf(step.viewer)).toHaveLength(1);
  });

  it("lets exactly one of 50 saves of the same version through", async () => {
    const step = await someStep();
    const id = randomUUID();
    await saveMessage(step.viewer, id, aSave(step), at);
    const bodies = Array.from({ length: 50 }, (_, n) => `Text ${n}`);
    const saves = await Promise.all(
      bodies.map((body) => saveMessage(step.viewer, id, aSave(step, { body, version: 1 }), at)),
    );
    const winners = bodies.filter((_, n) => saves[n]?.kind === "saved");
    expect(winners).toHaveLength(1);
    expect(saves.filter((save) => save?.kind === "conflict")).toHaveLength(49);
    expect(await rowsOf(step.viewer)).toMatchObject([{ body: winners[0], version: 2 }]);
  });

  it("makes exactly one row of 20 first saves at once", async () => {
    const step = await someStep();
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        saveMessage(step.viewer, randomUUID(), aSave(step, { body: `${n}` }), at),
      ),
    );
    expect(saves.filter((save) => save?.kind === "saved")).toHaveLength(1);
    expect(await rowsOf(step.viewer)).toHaveLength(1);
  });

  it("gives null for another viewer's application or message, and writes nothing", async () => {
    const step = await someStep();
    const id = randomUUID();
    await saveMessage(step.viewer, id, aSave(step), at);
    const stranger = await newViewer();
    expect(await saveMessage(stranger, randomUUID(), aSave(step), at)).toBeNull();
    expect(await saveMessage(stranger, id, aSave(step, { version: 1, body: "Mine" }), at)).toBeNull();
    expect(await rowsOf(stranger)).toEqual([]);
    expect(await rowsOf(step.viewer)).toMatchObject([{ body: "Dear Dana,", version: 1 }]);
  });

  it("gives null for a message that is gone, and for one of another application", async () => {
    const step = await someStep();
    const id = randomUUID();
    expect(await saveMessage(step.viewer, id, aSave(step, { version: 3 }), at)).toBeNull();
    await saveMessage(step.viewer, id, aSave(step), at);
    const elsewhere = await newApplication(step.viewer);
    const moved = aSave({ applicationId: elsewhere, stepId: step.stepId }, { version: 1, body: "Moved" });
    expect(await saveMessage(step.viewer, id, moved, at)).toBeNull();
    expect(await saveMessage(step.viewer, id, { ...moved, version: 0 }, at)).toBeNull();
    expect(await rowsOf(step.viewer)).toMatchObject([
      { applicationId: step.applicationId, body: "Dear Dana," },
    ]);
  });
});

describe("what may be saved", () => {
  const ids = { applicationId: randomUUID(), stepId: `thank-you:${randomUUID()}:${randomUUID()}` };
  const errorsOf = (input: unknown) => {
    const read = readSave(typeof input === "string" ? input : JSON.stringify(input));
    return "errors" in read ? Object.keys(read.errors) : [];
  };

  it("takes a draft, with its line ends made one kind", () => {
    const read = readSave(JSON.stringify(aSave(ids, { subject: null, body: "a\r\nb\rc" })));
    expect(read).toEqual({ save: aSave(ids, { subject: null, body: "a\nb\nc" }) });
  });

  it.each([
    ["subject", aSave(ids, { subject: "x".repeat(301) })],
    ["subject", aSave(ids, { subject: "Hello\nBcc: eve@example.org" })],
    ["body", aSave(ids, { body: "x".repeat(20_001) })],
    ["body", aSave(ids, { body: "a\0b" })],
    ["body", aSave(ids, { body: "half \ud83d" })],
    ["version", aSave(ids, { version: -1 })],
    ["version", aSave(ids, { version: 1.5 })],
    ["applicationId", aSave({ ...ids, applicationId: "1" })],
    ["stepId", aSave({ ...ids, stepId: "thank-you" })],
    ["stepId", aSave({ ...ids, stepId: `follow-up:${randomUUID()}:${"9".repeat(200)}` })],
  ])("names the field that can't be taken: %s", (field, save) => {
    expect(errorsOf(save)).toEqual([field]);
  });

  it("refuses what is no such thing at all", () => {
    expect(errorsOf("")).toEqual(["form"]);
    expect(errorsOf("[".repeat(200_000))).toEqual(["form"]);
    expect(errorsOf("null")).toEqual(["form"]);
    expect(errorsOf({}).toSorted()).toEqual(["applicationId", "body", "stepId", "subject", "version"]);
  });

  it("reads no further than its bound, whatever the request says of its length", async () => {
    const sent = (body: string, headers = {}) =>
      boundedBody(new Request("http://a.example", { method: "PUT", body, headers }), 10);
    expect(await sent("0123456789")).toBe("0123456789");
    expect(await sent("01234567890")).toBeNull();
    expect(await sent("ééééé")).toBe("ééééé");
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(8));
      },
    });
    const request = new Request("http://a.example", {
      method: "PUT",
      body: endless,
      duplex: "half",
    } as RequestInit);
    expect(await boundedBody(request, 100)).toBeNull();
    expect(pulled).toBeLessThan(20);
  });
});

describe("deleting a draft", () => {
  it("takes it away with a way back, and only the owner's", async () => {
    const step = await someStep();
    const id = randomUUID();
    await saveMessage(step.viewer, id, aSave(step), at);
    expect(await deleteMessage(await newViewer(), id)).toBeNull();
    expect(await rowsOf(step.viewer)).toHaveLength(1);
    const deleted = await deleteMessage(step.viewer, id);
    expect(deleted).toEqual({ applicationId: step.applicationId, undo: expect.stringMatching(/^trash:/) });
    expect(await rowsOf(step.viewer)).toEqual([]);
  });
});

describe("the desk", () => {
  it("shows a draft without writing it", async () => {
    const step = await someStep();
    const desk = await deskFor(step.viewer, step.applicationId, { stepId: step.stepId });
    expect(desk).toMatchObject({
      message: { id: null, version: 0, savedAt: null },
      to: { name: "Dana Whitfield" },
    });
    expect(desk?.message.body).toContain("Dana");
    expect(await rowsOf(step.viewer)).toEqual([]);
  });

  it("is null for a stranger, and for a step that never was", async () => {
    const step = await someStep();
    const stranger = await newViewer();
    expect(await deskFor(stranger, step.applicationId, { stepId: step.stepId })).toBeNull();
    const unknown = `thank-you:${randomUUID()}:${randomUUID()}`;
    expect(await deskFor(step.viewer, step.applicationId, { stepId: unknown })).toBeNull();
    expect(await deskFor(step.viewer, step.applicationId, { messageId: randomUUID() })).toBeNull();
  });
});
