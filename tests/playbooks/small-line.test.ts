import { describe, expect, test } from "vitest";
import { lineDays, smallLine } from "@/lib/playbooks/small-line";
import { figureNames, groundsOf } from "@/lib/playbooks/sources";
import { playbooks, rules } from "@/lib/policy";
import type { Playbook } from "@/lib/policy/types";

const guides = Object.values(playbooks);
const guide = (id: string) => playbooks[id] as Playbook;

describe("the small line of a guide", () => {
  test("is what its table says, drawn from the interview on", () => {
    expect(smallLine(guide("consensus"))).toEqual({
      thanks: { from: 0, to: 1 },
      letter: null,
      checkIns: [
        { from: 7, to: 15 },
        { from: 14, to: 22 },
      ],
      end: 28,
      endless: false,
    });
    expect(smallLine(guide("livecareer"))).toMatchObject({
      letter: { from: 1, to: 2 },
      checkIns: [
        { from: 14, to: 22 },
        { from: 28, to: 36 },
      ],
      end: 42,
    });
  });

  test("goes on without an end where the guide has none, and fits the scale where it has one", () => {
    for (const one of guides) {
      const { end, endless, checkIns } = smallLine(one);
      expect(endless).toBe(one.limit.kind === "none");
      expect(end === null).toBe(endless);
      if (end !== null) expect(end).toBeLessThanOrEqual(lineDays);
      for (const { from } of checkIns) expect(from).toBeLessThan(lineDays);
    }
  });

  test("comes to an end of its own for any figures that the policy takes", () => {
    const least = { opensDays: 0, dueDays: 0 };
    const wild: Playbook[] = [
      { ...guide("tips"), first: least, next: least },
      { ...guide("levo"), thankYou: { opensHours: 3650, due: { hours: 3650 } } },
      { ...guide("consensus"), limit: { kind: "outreaches", max: 3650 }, letGoDays: 0 },
    ];
    for (const one of wild) expect(smallLine(one).checkIns.length).toBeLessThanOrEqual(lineDays);
  });
});

test("every figure of every guide rests on a rule, its own where it isn't silent", () => {
  const known = new Map(rules.map(({ id, guide: name }) => [id, name]));
  for (const one of guides) {
    for (const figure of figureNames) {
      const { rules: behind, silent } = groundsOf(one, figure);
      if (one.letter === "none" && figure === "letter") continue;
      expect(behind.length, `${one.id} ${figure}`).toBeGreaterThan(0);
      const names = behind.map((id) => known.get(id));
      expect(names).not.toContain(undefined);
      if (!silent && one.id !== "consensus") expect(names[0]).toBe(one.name);
    }
  }
});
