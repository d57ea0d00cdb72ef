import { describe, expect, test } from "vitest";
import type { Told } from "@/lib/applications/facts";
import { type Case, caseOf } from "@/lib/insights/case";
import { figuresOf, funnels } from "@/lib/insights/figures";

const now = "2026-12-01T12:00:00.000Z";

type Row = Parameters<typeof caseOf>[0];

/** An application in London, that was let go unless told. */
function row(changes: Partial<Row>): Row {
  return {
    searchId: "search",
    over: "let-go",
    timeZone: "Europe/London",
    workdays: [1, 2, 3, 4, 5],
    country: null,
    region: null,
    playbookId: "consensus",
    ownPlaybook: null,
    quickDecision: false,
    clientFacing: false,
    traditional: false,
    outcome: null,
    outcomeAt: null,
    people: [person("dana")],
    interviews: [],
    touches: [],
    references: [],
    ...changes,
  };
}

function person(id: string): Told["people"][number] {
  const contact = {
    id,
    email: `${id}@acme.example`,
    phone: "",
    linkedin: "",
    postalAddress: "",
    prefers: null,
  };
  return { contactId: id, role: "interviewer", followUpOwner: false, contact };
}

/** An hour with Dana, from 14:00 in London in summer. */
const interview = (
  day: string,
  changes: Partial<Told["interviews"][number]> = {},
): Told["interviews"][number] => ({
  id: `interview ${day}`,
  startsAt: `${day}T13:00:00.000Z`,
  endsAt: `${day}T14:00:00.000Z`,
  format: "video",
  promisedBy: null,
  cancelledAt: null,
  interviewers: [{ contactId: "dana" }],
  ...changes,
});

let touches = 0;
const touch = (
  direction: "sent" | "received",
  at: string,
  changes: Partial<Told["touches"][number]> = {},
) => ({
  id: `touch ${touches++}`,
  direction,
  at: at.includes("T") ? at : `${at}T09:00:00.000Z`,
  medium: "email" as const,
  contactId: "dana",
  kind: null,
  interviewId: null,
  promisedBy: null,
  wantsReply: false,
  automatic: false,
  ...changes,
});

describe("what came after an interview", () => {
  const waits = (changes: Partial<Row>) => caseOf(row(changes), now).waits;

  test("an answer is counted in days of the place: one after midnight there is the next day's", () => {
    const touches = [touch("received", "2026-06-11T22:59:00.000Z")];
    expect(waits({ interviews: [interview("2026-06-10")], touches })).toEqual([
      { round: 1, kind: "answered", days: 1 },
    ]);
    expect(
      waits({
        interviews: [interview("2026-06-10")],
        touches: [touch("received", "2026-06-11T23:00:00.000Z")],
      }),
    ).toEqual([{ round: 1, kind: "answered", days: 2 }]);
  });

  test("an automatic reply is no answer, nor is what came before the interview", () => {
    const touches = [
      touch("received", "2026-06-08"),
      touch("received", "2026-06-11", { automatic: true }),
      touch("received", "2026-06-17"),
    ];
    expect(waits({ interviews: [interview("2026-06-10")], touches })).toEqual([
      { round: 1, kind: "answered", days: 7 },
    ]);
  });

  test("a next interview without a letter before it is an answer of nobody knows when", () => {
    const interviews = [interview("2026-06-10"), interview("2026-06-24")];
    expect(waits({ interviews, touches: [touch("received", "2026-06-26")] })).toEqual([
      { round: 1, kind: "unknown" },
      { round: 2, kind: "answered", days: 2 },
    ]);
  });

  test("a no without a letter came on the day it was noted; a withdrawal leaves it open; silence is silence", () => {
    const interviews = [interview("2026-06-10")];
    const outcomeAt = "2026-06-20T09:00:00.000Z";
    expect(waits({ interviews, over: "closed", outcome: "rejected", outcomeAt })).toEqual([
      { round: 1, kind: "answered", days: 10 },
    ]);
    expect(waits({ interviews, over: "closed", outcome: "withdrawn", outcomeAt })).toEqual([
      { round: 1, kind: "unknown" },
    ]);
    expect(waits({ interviews })).toEqual([{ round: 1, kind: "silence" }]);
  });

  test("an interview that was called off was none", () => {
    expect(waits({ interviews: [interview("2026-06-10", { cancelledAt: now })] })).toEqual([]);
  });

  test("of a live application nothing is told yet but how far it is", () => {
    expect(caseOf(row({ over: null, interviews: [interview("2026-06-10")] }), now)).toEqual({
      searchId: "search",
      ending: null,
      rounds: 1,
      waits: [],
      sent: [],
      thanks: [],
      checkedIn: null,
    });
  });
});

describe("what was sent", () => {
  test("is answered by what comes before the next of one's own", () => {
    const { sent } = caseOf(
      row({
        interviews: [interview("2026-06-10")],
        touches: [
          touch("sent", "2026-06-11", { kind: "thank-you" }),
          touch("sent", "2026-06-17", { kind: "follow-up", medium: "phone" }),
          touch("received", "2026-06-18"),
          touch("sent", "2026-06-30", { kind: "follow-up" }),
        ],
      }),
      now,
    );
    expect(sent).toEqual([
      { medium: "email", answered: false },
      { medium: "phone", answered: true },
      { medium: "email", answered: false },
    ]);
  });

  test("thanks are on time up to the hour of the plan, late after it, and missed where none went", () => {
    const thanked = (at: string | null) =>
      caseOf(
        row({
          interviews: [interview("2026-06-10")],
          touches: at ? [touch("sent", at, { kind: "thank-you", interviewId: "interview 2026-06-10" })] : [],
        }),
        now,
      ).thanks;
    expect(thanked("2026-06-11T13:59:00.000Z")).toEqual(["on-time"]);
    expect(thanked("2026-06-13T09:00:00.000Z")).toEqual(["late"]);
    expect(thanked(null)).toEqual(["missed"]);
  });

  test("a check-in is answered by a letter, a next interview, a yes or a no", () => {
    const checkedIn = (changes: Partial<Row>) =>
      caseOf(
        row({
          interviews: [interview("2026-06-10")],
          touches: [touch("sent", "2026-06-22", { kind: "follow-up" })],
          ...changes,
        }),
        now,
      ).checkedIn;
    const sent = touch("sent", "2026-06-22", { kind: "follow-up" });
    const ended = { over: "closed", outcomeAt: "2026-07-01T09:00:00.000Z" } as const;
    expect(checkedIn({})).toBe("silence");
    expect(checkedIn({ touches: [sent, touch("received", "2026-06-23")] })).toBe("answered");
    expect(checkedIn({ interviews: [interview("2026-06-10"), interview("2026-06-30")] })).toBe("answered");
    expect(checkedIn({ ...ended, outcome: "rejected" })).toBe("answered");
    expect(checkedIn({ ...ended, outcome: "withdrawn" })).toBeNull();
    expect(checkedIn({ touches: [] })).toBeNull();
  });
});

const told = (changes: Partial<Case>): Case => ({
  searchId: "search",
  ending: "let-go",
  rounds: 1,
  waits: [],
  sent: [],
  thanks: [],
  checkedIn: null,
  ...changes,
});
const answered = (...days: number[]) =>
  days.map((n) => told({ ending: "rejected", waits: [{ round: 1, kind: "answered", days: n }] }));

describe("the figures of cases, as reckoned by hand", () => {
  test("four in five of the answers had come by the day that is named; every answer stands in one column", () => {
    const { timeToAnswer } = figuresOf([
      ...answered(0, 1, 2, 3, 5, 6, 8, 9, 14, 30),
      told({ waits: [{ round: 1, kind: "silence" }] }),
    ]);
    // The eighth of ten.
    expect(timeToAnswer).toMatchObject({ answers: 10, silences: 1, usual: 9 });
    // Five of seven would be too few: it is the sixth.
    expect(figuresOf(answered(1, 2, 3, 4, 5, 6, 20)).timeToAnswer?.usual).toBe(6);
    expect(timeToAnswer?.days[0]).toEqual({ from: 0, to: 2, n: 3 });
    expect(timeToAnswer?.days.at(-1)).toEqual({ from: 30, to: 32, n: 1 });
    expect(timeToAnswer?.days.reduce((sum, { n }) => sum + n, 0)).toBe(10);
    expect(timeToAnswer?.days.every(({ from, to }) => to - from === 2)).toBe(true);
  });

  test("answers that all came the same day stand in one column", () => {
    expect(figuresOf(answered(0, 0, 0, 0, 0)).timeToAnswer).toEqual({
      days: [{ from: 0, to: 0, n: 5 }],
      answers: 5,
      silences: 0,
      usual: 0,
    });
  });

  test("below five cases nothing is said", () => {
    const four = [1, 2, 3, 4].flatMap((days) =>
      answered(days).map((one) => ({ ...one, thanks: ["on-time" as const], checkedIn: "answered" as const })),
    );
    expect(figuresOf(four)).toMatchObject({ timeToAnswer: null, thanks: null, silence: null });
    expect(figuresOf([...four, ...four])).toMatchObject({
      thanks: { onTime: 8, late: 0, missed: 0 },
      silence: { n: 8, of: 8 },
    });
  });

  test("rounds from the third on are one, and an answer of nobody knows when counts nowhere", () => {
    const { byRound } = figuresOf([
      told({
        waits: [
          { round: 1, kind: "unknown" },
          { round: 2, kind: "answered", days: 3 },
          { round: 3, kind: "answered", days: 3 },
          { round: 4, kind: "silence" },
        ],
      }),
    ]);
    expect(byRound).toEqual([
      { round: 2, n: 1, of: 1 },
      { round: 3, n: 1, of: 2 },
    ]);
  });

  test("endings are told by how far it had come; live ones are none", () => {
    const { finished, endings } = figuresOf([
      told({ rounds: 0 }),
      told({ rounds: 4, ending: "offer" }),
      told({ rounds: 3, ending: "rejected" }),
      told({ ending: null }),
    ]);
    expect(finished).toBe(3);
    expect(endings).toEqual([
      { round: 0, of: 1, by: { offer: 0, rejected: 0, withdrawn: 0, "let-go": 1 } },
      { round: 3, of: 2, by: { offer: 1, rejected: 1, withdrawn: 0, "let-go": 0 } },
    ]);
  });

  test("a search's way counts all that it has, the live ones too", () => {
    expect(
      funnels([
        told({ rounds: 0, ending: null }),
        told({ rounds: 1 }),
        told({ rounds: 2, ending: "offer" }),
        told({ searchId: "other", rounds: 0 }),
      ]),
    ).toEqual([
      { searchId: "search", steps: [3, 2, 1, 1] },
      { searchId: "other", steps: [1, 0, 0, 0] },
    ]);
  });
});
