import type { Planned } from "@/lib/applications/planned";
import type { Story } from "@/lib/applications/story";
import { addDays, dayOf } from "@/lib/days/day";
import type { Instant, PlainDate, Step } from "@/lib/policy/types";

/** One line of what lies ahead: an interview, or a step that opens or, where it never disturbs, is open. */
export type ComingUp = Planned & { day: PlainDate } & (
    | { kind: "interview"; interview: Story["interviews"][number] }
    | { kind: "step"; step: Step }
  );

const daysAhead = 7;

/**
 * The next seven days over these applications, by day, interviews first. Briefings and letters stand here until
 * their last day; of a chain only what rests on nothing that isn't sent.
 */
export function comingUp(live: readonly Planned[], zone: string, now: Instant): ComingUp[] {
  const last = addDays(dayOf(now, zone), daysAhead);
  return live
    .flatMap((one) => [...interviewsAhead(one, zone, now), ...stepsAhead(one, zone, now)])
    .filter((item) => item.day <= last)
    .sort(byDay);
}

function interviewsAhead({ story, plan }: Planned, zone: string, now: Instant): ComingUp[] {
  return story.interviews
    .filter((interview) => interview.cancelledAt === null && Date.parse(interview.endsAt) > Date.parse(now))
    .map((interview) => ({
      story,
      plan,
      kind: "interview" as const,
      interview,
      day: dayOf(interview.startsAt, zone),
    }));
}

function stepsAhead({ story, plan }: Planned, zone: string, now: Instant): ComingUp[] {
  return plan.steps.filter(isAhead).map((step) => {
    const from = Date.parse(step.opens) > Date.parse(now) ? step.opens : now;
    return { story, plan, kind: "step" as const, step, day: dayOf(from, zone) };
  });
}

function isAhead({ kind, status, optional, projected }: Step): boolean {
  if (status === "upcoming") return !projected;
  const quiet = optional || kind === "brief-reference";
  return quiet && status === "open";
}

function byDay(a: ComingUp, b: ComingUp): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.kind !== b.kind) return a.kind === "interview" ? -1 : 1;
  return startOf(a) - startOf(b);
}

function startOf(item: ComingUp): number {
  return Date.parse(item.kind === "interview" ? item.interview.startsAt : item.step.due);
}
