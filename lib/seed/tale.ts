import type { Random } from "./random";

/** How one application went, in days from today; negative ones are gone by. */
export interface Tale {
  applied: number;
  /** The day of the interview, if there is one. */
  interview: number | null;
  promised: number | null;
  thanked: boolean;
  checkIns: number[];
  /** Something they wrote after the interview. */
  answered: { day: number; wantsReply: boolean } | null;
  outcome: { kind: "offer" | "rejected" | "withdrawn" | "let-go"; day: number } | null;
  /** A draft of what is next has been begun. */
  drafted: boolean;
}

const plain: Tale = {
  applied: -5,
  interview: null,
  promised: null,
  thanked: false,
  checkIns: [],
  answered: null,
  outcome: null,
  drafted: false,
};

/** At most so many are live, whatever their number. */
export const mostLive = 60;

/** How many of so many applications are live: half of a few, sixty of many. */
export function liveOf(applications: number): number {
  return Math.min(mostLive, Math.ceil(applications / 2));
}

/** The n-th live application: one in five has its interview ahead, the others stand at each step of the way. */
export function liveTale(n: number): Tale {
  const drafted = n % 12 < 6;
  if (n % 5 === 0) return { ...plain, applied: -12, interview: 1 + (n % 13) };
  switch (n % 6) {
    case 0:
      return plain;
    case 1:
      return { ...plain, applied: -15, interview: -1, promised: 9, drafted };
    case 2:
      return { ...plain, applied: -20, interview: -4, promised: 3, thanked: true };
    case 3:
      return { ...plain, applied: -28, interview: -12, promised: -3, thanked: true, drafted };
    case 4:
      return { ...plain, applied: -30, interview: -16, promised: -9, thanked: true, checkIns: [-4] };
    default:
      return {
        ...plain,
        applied: -26,
        interview: -9,
        thanked: true,
        answered: { day: -1, wantsReply: true },
      };
  }
}

const endings = ["rejected", "rejected", "rejected", "withdrawn", "offer"] as const;

/** An application of long ago: closed by them or by the user, or let go after two check-ins went unanswered. */
export function pastTale(random: Random): Tale {
  const interview = -random.between(120, 1500);
  const held = {
    ...plain,
    applied: interview - random.between(7, 30),
    interview,
    thanked: random.next() < 0.9,
  };
  const after = (days: number) => interview + days;
  if (random.next() < 0.5) {
    const outcome = { kind: random.pick(endings), day: after(random.between(5, 40)) };
    const answered = outcome.kind === "withdrawn" ? null : { day: outcome.day, wantsReply: false };
    return { ...held, answered, outcome };
  }
  const checkIns = [after(12), after(24)];
  // A user who gave up sooner than the policy would have says so.
  const givenUp = random.next() < 0.3 ? { kind: "let-go" as const, day: after(30) } : null;
  return { ...held, promised: after(7), checkIns, outcome: givenUp };
}
