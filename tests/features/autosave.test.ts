import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Autosave } from "@/components/message-editor/autosave";
import type { Answer, Send } from "@/components/message-editor/send-save";
import { deleteMessage } from "@/lib/messages/delete";
import { deskFor } from "@/lib/messages/queries";
import { saveMessage } from "@/lib/messages/save";
import { newApplication, newContact, newInterview, newViewer, someWednesday } from "@/tests/support/people";

type Fate = "arrives" | "request-lost" | "answer-lost";

async function someStep() {
  const viewer = await newViewer();
  const applicationId = await newApplication(viewer);
  const contactId = await newContact(viewer, applicationId);
  const interviewId = await newInterview(viewer, applicationId, [contactId]);
  return { viewer, applicationId, stepId: `thank-you:${interviewId}:${contactId}` };
}
type Step = Awaited<ReturnType<typeof someStep>>;

/** The route without the network, which `fate` stands for. */
function sendFrom({ viewer, applicationId, stepId }: Step, fate: () => Fate): Send {
  return async (id, version, text): Promise<Answer> => {
    const now = fate();
    if (now === "request-lost") return { kind: "failed", offline: true };
    const saved = await saveMessage(viewer, id, { applicationId, stepId, ...text, version }, someWednesday);
    if (now === "answer-lost") return { kind: "failed", offline: true };
    if (!saved) return { kind: "gone" };
    return saved.kind === "too-many" ? { kind: "refused", reason: "" } : saved;
  };
}

const opening = { subject: "Thank you", body: "Dear Dana," };

function open(step: Step, fate: () => Fate = () => "arrives"): Autosave {
  return new Autosave({ id: randomUUID(), text: opening }, 0, null, sendFrom(step, fate));
}

const add = (window: Autosave, word: string) =>
  window.edit({ ...window.read().text, body: `${window.read().text.body} ${word}` });

async function storedIn({ viewer, applicationId, stepId }: Step): Promise<string | null> {
  const desk = await deskFor(viewer, applicationId, { stepId });
  return desk?.message.id ? desk.message.body : null;
}

describe("the text of a window", () => {
  it("is untouched until it is typed in, saving until it is saved, and saved only then", async () => {
    const step = await someStep();
    const window = open(step);
    expect(window.read().status).toEqual({ kind: "untouched" });
    add(window, "thanks");
    expect(window.read().status).toEqual({ kind: "saving" });
    const flushed = window.flush();
    add(window, "again");
    expect(await flushed).toBe(true);
    expect(window.read().status).toEqual({ kind: "saved", at: someWednesday });
    expect(await storedIn(step)).toBe("Dear Dana, thanks again");
  });

  it("writes nothing when what was typed is taken back", async () => {
    const step = await someStep();
    const window = open(step);
    add(window, "thanks");
    window.edit(opening);
    expect(await window.flush()).toBe(true);
    expect(await storedIn(step)).toBeNull();
  });

  it("is stored as it stands where it goes out of here, though nobody has changed it", async () => {
    const step = await someStep();
    const window = open(step);
    expect(await window.store()).toBe(true);
    expect(await storedIn(step)).toBe("Dear Dana,");
    expect(window.read()).toMatchObject({ stored: true, status: { kind: "saved", at: someWednesday } });
    const { version } = window;
    expect(await window.store()).toBe(true);
    expect(window.version).toBe(version);
  });

  it("does not go out where it can't be stored", async () => {
    const step = await someStep();
    expect(await open(step, () => "request-lost").store()).toBe(false);
    expect(await storedIn(step)).toBeNull();
  });

  it("is not in conflict with itself when an answer was lost and more was typed", async () => {
    const step = await someStep();
    const fates: Fate[] = ["answer-lost", "arrives", "answer-lost", "answer-lost"];
    const window = open(step, () => fates.shift() ?? "arrives");
    for (const word of ["one", "two", "three", "four"]) {
      add(window, word);
      await window.flush();
    }
    expect(await window.flush()).toBe(true);
    expect(await storedIn(step)).toBe("Dear Dana, one two three four");
  });

  it("begins a new row when its own was deleted in another window", async () => {
    const step = await someStep();
    const window = open(step);
    add(window, "one");
    await window.flush();
    const { id } = window.read();
    await deleteMessage(step.viewer, id);
    add(window, "two");
    expect(await window.flush()).toBe(true);
    expect(window.read().id).not.toBe(id);
    expect(await storedIn(step)).toBe("Dear Dana, one two");
  });

  it("is not saved once it is given up for deletion", async () => {
    const step = await someStep();
    const window = open(step);
    add(window, "one");
    window.giveUp();
    expect(window.unsaved).toBe(false);
    await window.flush();
    expect(await storedIn(step)).toBeNull();
  });
});

describe("two windows on one draft", () => {
  it("lose no word, whatever is lost on the way, but what the user chose to give up", async () => {
    const act = fc.record({
      who: fc.nat(1),
      what: fc.constantFrom("type", "type", "save", "save", "choose"),
      fate: fc.constantFrom<Fate>("arrives", "arrives", "request-lost", "answer-lost"),
      keep: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 20 }), async (acts) => {
        const step = await someStep();
        let fate: Fate = "arrives";
        const windows = [open(step, () => fate), open(step, () => fate)];
        const typed: string[] = [];
        const givenUp = new Set<string>();

        const choose = (window: Autosave, keep: boolean) => {
          const { status, text } = window.read();
          if (status.kind !== "conflict") return;
          const [kept, lost] = keep ? [text, status.current] : [status.current, text];
          for (const word of typed) if (has(lost.body, word) && !has(kept.body, word)) givenUp.add(word);
          if (keep) window.keepMine();
          else window.takeTheirs();
        };

        for (const { who, what, fate: next, keep } of acts) {
          const window = windows[who] as Autosave;
          fate = next;
          if (what === "type") {
            typed.push(`word${typed.length}`);
            add(window, typed.at(-1) as string);
          } else if (what === "save") await window.flush();
          else choose(window, keep);
          for (const { unsaved, read } of windows)
            expect(unsaved && read().status.kind === "saved").toBe(false);
        }

        fate = "arrives";
        for (let round = 0; round < 4; round += 1) {
          for (const window of windows) {
            if (!(await window.flush())) choose(window, true);
          }
        }
        for (const window of windows) expect(await window.flush()).toBe(true);
        const stored = (await storedIn(step)) ?? "";
        expect(typed.filter((word) => !has(stored, word) && !givenUp.has(word))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

function has(text: string, word: string): boolean {
  return text.split(/\s/).includes(word);
}
