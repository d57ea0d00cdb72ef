import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secondsAfter } from "@/lib/clock";
import { deleteMessage } from "@/lib/messages/delete";
import { deskFor } from "@/lib/messages/queries";
import { readSnapshot } from "@/lib/messages/read-save";
import { saveMessage } from "@/lib/messages/save";
import { keepSnapshot, mostSnapshots, snapshotsOf } from "@/lib/messages/snapshots";
import { undo } from "@/lib/undo/queries";
import { undoToken } from "@/lib/undo/schema";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "@/tests/support/people";

async function aDraft() {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer);
  const contactId = await newContact(viewer, applicationId);
  const interviewId = await newInterview(viewer, applicationId, [contactId]);
  const stepId = `thank-you:${interviewId}:${contactId}`;
  let version = 0;
  const begin = (id: string) => {
    version = 0;
    return (body: string, at: number) => save(id, body, at);
  };
  const save = async (id: string, body: string, at: number) => {
    const text = { applicationId, stepId, subject: null, body, version };
    const saved = await saveMessage(viewer, id, text, secondsAfter(someWednesday, at));
    if (saved?.kind === "saved") version = saved.version;
    return saved;
  };
  const id = randomUUID();
  const bodies = async (of = id) => (await snapshotsOf(viewer, of)).map(({ body }) => body);
  return { viewer, applicationId, id, save: begin(id), begin, bodies };
}

const text = (body: string) => ({ subject: null, body });
const later = (seconds: number) => secondsAfter(someWednesday, seconds);

describe("the history of a draft", () => {
  it("keeps what was written over at least every five minutes of typing, and what stood before a rest", async () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(gaps, async (seconds) => {
        const { save, bodies } = await aDraft();
        let at = 0;
        let kept = Number.NEGATIVE_INFINITY;
        let before: string | null = null;
        for (const gap of seconds) {
          const snapshots = await bodies();
          await save(`at ${at}`, at);
          const now = await bodies();
          if (now.length > snapshots.length) {
            kept = at;
            expect(now[0]).toBe(before);
          }
          if (before !== null) expect(at - kept).toBeLessThan(300);
          before = `at ${at}`;
          at += gap;
        }
      }),
      { numRuns: 12 },
    );
  });

  it("keeps a text when it is told to, once, and counts", async () => {
    const { viewer, applicationId, id, save } = await aDraft();
    await save("Dear Dana,", 0);
    expect(await keepSnapshot(viewer, id, text("Dear Dana,"), "copy", later(1))).toBe(1);
    expect(await keepSnapshot(viewer, id, text("Dear Dana,"), "copy", later(2))).toBe(1);
    expect(await keepSnapshot(viewer, id, text("Dear Dana, thanks"), "fix", later(3))).toBe(2);
    const [latest, first] = await snapshotsOf(viewer, id);
    expect(latest).toMatchObject({ body: "Dear Dana, thanks", reason: "fix", version: 1 });
    expect(first).toMatchObject({ body: "Dear Dana,", reason: "copy" });
    expect((await deskFor(viewer, applicationId, { messageId: id }))?.message.snapshots).toBe(2);
  });

  it("stays within its bound, and never gives up the first or the latest", async () => {
    const { viewer, id, save, bodies } = await aDraft();
    await save("the draft", 0);
    for (let n = 0; n < mostSnapshots + 5; n += 1) {
      const kept = await keepSnapshot(viewer, id, text(`text ${n}`), "fix", later(n));
      expect(kept).toBe(Math.min(n + 1, mostSnapshots));
    }
    const all = await bodies();
    expect(all[0]).toBe(`text ${mostSnapshots + 4}`);
    expect(all.at(-1)).toBe("text 0");
    expect(all.at(-2)).toBe("text 6");
  });

  it("is nobody else's", async () => {
    const { viewer, id, save, bodies } = await aDraft();
    await save("Dear Dana,", 0);
    await keepSnapshot(viewer, id, text("Dear Dana,"), "copy", later(1));
    const other = await newViewer();
    expect(await keepSnapshot(other, id, text("Mine now"), "copy", later(2))).toBeNull();
    expect(await snapshotsOf(other, id)).toEqual([]);
    expect(await bodies()).toEqual(["Dear Dana,"]);
  });

  it("goes to the trash with its draft, and comes back with it", async () => {
    const { viewer, id, save, bodies } = await aDraft();
    await save("one", 0);
    await save("two", 400);
    const deleted = await deleteMessage(viewer, id);
    expect(await bodies()).toEqual([]);
    await undo(viewer, undoToken.parse(deleted?.undo));
    expect(await bodies()).toEqual(["one"]);
  });

  it("takes in a deleted draft, with its history, whose step has got another meanwhile", async () => {
    const { viewer, id, save, begin, bodies } = await aDraft();
    await save("one", 0);
    await save("two", 400);
    const deleted = await deleteMessage(viewer, id);
    const newer = randomUUID();
    await begin(newer)("another", 800);
    await undo(viewer, undoToken.parse(deleted?.undo));
    expect(await bodies()).toEqual([]);
    expect((await bodies(newer)).toSorted()).toEqual(["one", "two"]);
  });
});

describe("a text to be kept", () => {
  it.each([
    ["no JSON", "{"],
    ["a reason that isn't one", JSON.stringify({ ...text("x"), reason: "typing" })],
    ["a text too long", JSON.stringify({ ...text("x".repeat(20_001)), reason: "copy" })],
    ["a subject of two lines", JSON.stringify({ subject: "a\nb", body: "", reason: "copy" })],
    ["a NUL", JSON.stringify({ ...text("a\u0000"), reason: "copy" })],
  ])("is refused where it is %s", (_, json) => {
    expect("errors" in readSnapshot(json)).toBe(true);
  });

  it("is taken where it is a text", () => {
    expect(readSnapshot(JSON.stringify({ ...text("x"), reason: "fix" }))).toEqual({
      snapshot: { ...text("x"), reason: "fix" },
    });
  });
});
