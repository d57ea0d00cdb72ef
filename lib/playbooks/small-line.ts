import { plan } from "@/lib/policy";
import type { Application, Instant, Playbook, Step, Touch } from "@/lib/policy/types";

/** How long every small line is, so that an inch means the same on each. */
export const lineDays = 49;

/** A playbook as it goes where nothing is promised and every message leaves on the first day it may, in days since the interview. */
export interface SmallLine {
  thanks: Span;
  letter: Span | null;
  checkIns: Span[];
  /** Null where it goes on beyond the line, or without an end. */
  end: number | null;
  /** It has no end of its own. */
  endless: boolean;
}

export interface Span {
  from: number;
  to: number;
}

const zero = "2026-01-05T00:00:00.000Z";
// Later than the interview itself, or it would belong to what was before.
const thanked = "2026-01-05T00:01:00.000Z";
const met = "interview";
const who = "who";

/** Asks the policy, message by message, what a playbook would have one do after an interview at the start of day 0. */
export function smallLine(playbook: Playbook): SmallLine {
  const thanks = after(playbook, [], zero);
  const window = thanks.steps.find(({ kind }) => kind === "thank-you");
  const letter = thanks.steps.find(({ kind }) => kind === "thank-you-letter");
  const touches: Touch[] = [thankYou(thanked)];
  const checkIns: Span[] = [];
  for (;;) {
    const now = touches.at(-1)?.at ?? thanked;
    const { steps, letGoAt } = after(playbook, touches, now);
    const next = steps.find(isUnsent);
    if (!next || day(next.opens) >= lineDays) {
      const end = next || !letGoAt ? null : day(letGoAt);
      const endless = playbook.limit.kind === "none";
      return { thanks: span(window), letter: letter ? span(letter) : null, checkIns, end, endless };
    }
    checkIns.push(span(next));
    touches.push({ ...thankYou(next.opens), id: next.id, kind: "follow-up" });
  }
}

function after(playbook: Playbook, touches: Touch[], now: Instant) {
  const application: Application = {
    timeZone: "UTC",
    workweek: { workdays: [], holidays: [] },
    playbook,
    contacts: [{ id: who, role: "hiring-manager", email: "who@where.example", postalAddress: "Somewhere" }],
    interviews: [{ id: met, startsAt: zero, endsAt: zero, format: "onsite", interviewers: [who] }],
    touches,
    references: [],
  };
  return plan(application, now);
}

function thankYou(at: Instant): Touch {
  return {
    id: "thanks",
    direction: "sent",
    at,
    medium: "email",
    contactId: who,
    kind: "thank-you",
    interviewId: met,
  };
}

function isUnsent({ kind, status }: Step): boolean {
  return kind === "follow-up" && status !== "done" && status !== "missed";
}

function span(step: Step | undefined): Span {
  return step ? { from: day(step.opens), to: day(step.due) } : { from: 0, to: 0 };
}

function day(instant: Instant): number {
  return (Date.parse(instant) - Date.parse(zero)) / 86_400_000;
}
