import { describe, expect, it } from "vitest";
import { deleteMessage } from "@/lib/messages/delete";
import { someWednesday } from "@/tests/support/people";
import { add, type Fate, opening, openWindow, someStep, storedIn } from "@/tests/support/two-windows";

describe("the text of a window", () => {
  it("is untouched until it is typed in, saving until it is saved, and saved only then", async () => {
    const step = await someStep();
    const window = openWindow(step);
    expect(window.autosave.read().status).toEqual({ kind: "untouched" });
    add(window, "thanks");
    expect(window.autosave.read().status).toEqual({ kind: "saving" });
    const flushed = window.autosave.flush();
    add(window, "again");
    expect(await flushed).toBe(true);
    expect(window.autosave.read().status).toEqual({ kind: "saved", at: someWednesday });
    expect(await storedIn(step)).toBe("Dear Dana, thanks again");
  });

  it("writes nothing when what was typed is taken back", async () => {
    const step = await someStep();
    const window = openWindow(step);
    add(window, "thanks");
    window.autosave.edit(opening);
    expect(await window.autosave.flush()).toBe(true);
    expect(await storedIn(step)).toBeNull();
  });

  it("is stored as it stands where it goes out of here, though nobody has changed it", async () => {
    const step = await someStep();
    const window = openWindow(step);
    expect(await window.autosave.store()).toBe(true);
    expect(await storedIn(step)).toBe("Dear Dana,");
    expect(window.autosave.read()).toMatchObject({
      stored: true,
      status: { kind: "saved", at: someWednesday },
    });
    const { version } = window.autosave;
    expect(await window.autosave.store()).toBe(true);
    expect(window.autosave.version).toBe(version);
  });

  it("does not go out where it can't be stored", async () => {
    const step = await someStep();
    expect(await openWindow(step, () => "request-lost").autosave.store()).toBe(false);
    expect(await storedIn(step)).toBeNull();
  });

  it("is not in conflict with itself when an answer was lost and more was typed", async () => {
    const step = await someStep();
    const fates: Fate[] = ["answer-lost", "arrives", "answer-lost", "answer-lost"];
    const window = openWindow(step, () => fates.shift() ?? "arrives");
    for (const word of ["one", "two", "three", "four"]) {
      add(window, word);
      await window.autosave.flush();
    }
    expect(await window.autosave.flush()).toBe(true);
    expect(await storedIn(step)).toBe("Dear Dana, one two three four");
  });

  it("begins a new row when its own was deleted in another window", async () => {
    const step = await someStep();
    const window = openWindow(step);
    add(window, "one");
    await window.autosave.flush();
    const { id } = window.autosave.read();
    await deleteMessage(step.viewer, id);
    add(window, "two");
    expect(await window.autosave.flush()).toBe(true);
    expect(window.autosave.read().id).not.toBe(id);
    expect(await storedIn(step)).toBe("Dear Dana, one two");
  });

  it("is not saved once it is given up for deletion", async () => {
    const step = await someStep();
    const window = openWindow(step);
    add(window, "one");
    window.autosave.giveUp();
    expect(window.autosave.unsaved).toBe(false);
    await window.autosave.flush();
    expect(await storedIn(step)).toBeNull();
  });
});
