import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "@/components/timeline/draw";
import type { TimelineItem } from "@/components/timeline/item";
import { type Label, lanes, type Place, stackLabels } from "@/components/timeline/layout";
import { textWidth } from "@/components/timeline/text-width";
import { dayHeight, dropLabels } from "@/components/timeline/upright";

const ruler = { width: 608, days: 40 };

function label(from: number, width: number, more: Partial<Label> = {}): Label {
  return { from, to: from, width, wants: "start", ...more };
}

/** Left and right end of a label at this width, in px. */
function extent({ from, to, width }: Label, { align }: Place, at: { width: number; days: number }) {
  const share = { start: 0, middle: 0.5, end: 1 }[align];
  const left = ((from + (to - from) * share) / at.days) * at.width - width * share;
  return { left, right: left + width };
}

function collisions(labels: Label[], places: Place[], at: { width: number; days: number }): number {
  let found = 0;
  for (const [i, one] of labels.entries()) {
    for (const [j, other] of labels.entries()) {
      if (i >= j || places[i]!.lane !== places[j]!.lane) continue;
      const [a, b] = [extent(one, places[i]!, at), extent(other, places[j]!, at)];
      if (a.left < b.right && b.left < a.right) found++;
    }
  }
  return found;
}

const anyLabel = (days: number) =>
  fc
    .record({
      from: fc.double({ min: 0, max: days, noNaN: true }),
      length: fc.double({ min: 0, max: 20, noNaN: true }),
      width: fc.integer({ min: 20, max: 272 }),
      wants: fc.constantFrom("start" as const, "middle" as const, "end" as const),
    })
    .map(({ from, length, ...rest }): Label => ({ from, to: Math.min(days, from + length), ...rest }));

describe("labels beside a line that lies", () => {
  test("a label alone lies next to the line, the way it wants", () => {
    expect(stackLabels([label(10, 100)], ruler)).toEqual([{ lane: 0, align: "start", across: false }]);
  });

  test("labels that have room beside each other share a lane", () => {
    const places = stackLabels([label(1, 100), label(20, 100)], ruler);
    expect(lanes(places)).toBe(1);
  });

  test("three interviews on one day take three lanes", () => {
    const places = stackLabels([label(10, 120), label(10.2, 120), label(10.4, 120)], ruler);
    expect(places.map(({ lane }) => lane).toSorted()).toEqual([0, 1, 2]);
  });

  test("the stem of a label further out stands to the left of those it steps over", () => {
    const labels = [label(2, 120), label(3, 120), label(4, 120)];
    expect(stackLabels(labels, ruler).map(({ lane }) => lane)).toEqual([2, 1, 0]);
  });

  test("a short label with room next to the line steps out all the same where a stem would run through it", () => {
    const labels = [label(1, 40), label(3, 120), label(5, 120)];
    expect(stackLabels(labels, ruler).map(({ lane }) => lane)).toEqual([2, 1, 0]);
  });

  test("a label at the end of the line turns back instead of running over it", () => {
    expect(stackLabels([label(39, 120)], ruler)[0]?.align).toBe("end");
  });

  test("a label beside now turns away from it", () => {
    expect(stackLabels([label(18, 120)], { ...ruler, wall: 20 })[0]).toMatchObject({
      align: "end",
      across: false,
    });
  });

  test("a label that can't but lie across now says so", () => {
    expect(stackLabels([label(3, 200)], { ...ruler, wall: 5 })[0]).toMatchObject({ across: true });
  });

  test("no two labels ever meet, nor leave the line, at this width and at wider ones", () => {
    fc.assert(
      fc.property(fc.array(anyLabel(120), { maxLength: 24 }), fc.option(fc.nat(120)), (labels, now) => {
        const narrow = { width: 608, days: 120, wall: now ?? undefined };
        const places = stackLabels(labels, narrow);
        for (const width of [608, 650, 736, 1200])
          expect(collisions(labels, places, { width, days: 120 })).toBe(0);
        for (const [index, one] of labels.entries()) {
          const { left, right } = extent(one, places[index]!, narrow);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(608);
        }
      }),
    );
  });
});

describe("labels beside a line that stands", () => {
  const at = (day: number, ...words: number[]) => ({ at: day, centred: false, paragraphs: [words] });

  test("a label with room stays at its day", () => {
    expect(dropLabels([at(2, 80), at(10, 80)], undefined, 156).drops).toEqual([0, 0]);
  });

  test("no two labels cover each other, whatever their order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 120, noNaN: true }), fc.nat(600), fc.nat(600)), {
          maxLength: 20,
        }),
        (labels) => {
          const { taken } = dropLabels(
            labels.map((each) => at(...each)),
            30,
            156,
          );
          const sorted = taken.toSorted((a, b) => a.top - b.top);
          for (const [index, next] of sorted.slice(1).entries()) {
            expect(next.top).toBeGreaterThanOrEqual(sorted[index]!.bottom);
          }
        },
      ),
    );
  });

  test("words that don't fit on a line make another", () => {
    const height = (...words: number[]) => {
      const [label] = dropLabels([at(0, ...words)], undefined, 156).taken;
      return label!.bottom - label!.top;
    };
    expect([height(100, 50), height(100, 60), height(100, 60, 100), height(400)]).toEqual([18, 36, 54, 54]);
  });

  test("a label that would lie under now moves below it", () => {
    const [moved] = dropLabels([at(10, 80)], 10, 156).taken;
    expect(moved?.top).toBeGreaterThan(10 * dayHeight);
  });
});

describe("the whole drawing", () => {
  const quiet: TimelineItem = { kind: "quiet", family: "waiting", from: 2, to: 20, title: "quiet" };
  const point: TimelineItem = { kind: "point", family: "waiting", from: 5, title: "Their date" };
  const bar = (from: number, to: number): TimelineItem => ({
    kind: "bar",
    family: "thanking",
    from,
    to,
    title: "Thank",
  });

  test("the word of a quiet stretch stands in its widest part without a stem or now", () => {
    expect(draw([quiet, point], 40, 16).items[0]).toMatchObject({ "--a": 5, "--b": 16 });
  });

  test("bars that lie over one another share the line's height, others have it whole", () => {
    const { items } = draw([bar(1, 3), bar(2, 4), bar(4, 6)], 40, 20);
    expect(items.map((vars) => [vars["--row"], vars["--rows"]])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  test("now outside the line is no wall", () => {
    expect(draw([{ ...point, from: 38 }], 40, 80)).toEqual(draw([{ ...point, from: 38 }], 40, -3));
  });

  test("wide scripts are given the room they need, and a letter is as wide however its marks are written", () => {
    expect(textWidth("面接")).toBeGreaterThan(textWidth("ab"));
    expect(textWidth("Nguyễn".normalize("NFD"))).toBe(textWidth("Nguyễn"));
  });
});
