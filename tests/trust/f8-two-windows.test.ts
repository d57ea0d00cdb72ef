import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  add,
  choose,
  type Fate,
  hadIn,
  openWindow,
  reopen,
  someStep,
  storedIn,
  type Window,
} from "@/tests/support/two-windows";
import { tried } from "../support/tried";

const schedules = process.env.TRUST_FULL ? 10_000 : 100;
const figures = { schedules: 0, words: 0, conflicts: 0, closed: 0, lost: 0 };
afterAll(() => {
  const { words, conflicts, closed, lost } = figures;
  const happened = `${words} words typed, ${conflicts} losers told, ${closed} windows closed in the middle`;
  tried("F8", `schedule of two windows (${happened})`, figures.schedules, lost);
});

const act = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom("type", "type", "save", "save", "save-both", "choose", "close"),
  fate: fc.constantFrom<Fate>("arrives", "arrives", "request-lost", "answer-lost"),
  keepMine: fc.boolean(),
  choosesFirst: fc.boolean(),
});

describe("F8: a draft in two windows", () => {
  it("loses no word: it is in the text, or in an earlier one; and nothing says saved before it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 20 }), async (acts) => {
        const step = await someStep();
        let fate: Fate = "arrives";
        const windows: [Window, Window] = [openWindow(step, () => fate), openWindow(step, () => fate)];
        const typed: string[] = [];
        const end = (window: Window, keepMine: boolean) => {
          if (choose(window, keepMine)) figures.conflicts += 1;
        };
        for (const { who, what, fate: next, keepMine, choosesFirst } of acts) {
          const window = windows[who as 0 | 1];
          fate = next;
          if (what === "type") {
            typed.push(`word${typed.length}`);
            add(window, typed.at(-1) as string);
          } else if (what === "save") await window.autosave.flush();
          else if (what === "close") {
            if (choosesFirst) end(window, keepMine);
            windows[who as 0 | 1] = await reopen(window, step, () => fate, keepMine);
            figures.closed += 1;
          } else if (what === "save-both") await Promise.all(windows.map(({ autosave }) => autosave.flush()));
          else end(window, keepMine);
          for (const { autosave } of windows)
            expect(autosave.unsaved && autosave.read().status.kind === "saved").toBe(false);
        }
        fate = "arrives";
        for (let round = 0; round < 4; round += 1) {
          for (const window of windows) if (!(await window.autosave.flush())) end(window, true);
        }
        for (const { autosave, keeper } of windows) {
          expect(await autosave.flush()).toBe(true);
          await keeper.settled();
        }
        const had = (await hadIn(step)).flatMap((text) => text.split(/\s/));
        const lost = typed.filter((word) => !had.includes(word));
        figures.schedules += 1;
        figures.words += typed.length;
        figures.lost += lost.length;
        expect(lost).toEqual([]);
        if (typed.length > 0) expect(await storedIn(step)).not.toBeNull();
      }),
      { numRuns: schedules },
    );
  }, 5_400_000);
});
