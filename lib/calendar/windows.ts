import type { Planned } from "@/lib/applications/planned";
import { dayOf } from "@/lib/days/day";
import type { Instant, Step } from "@/lib/policy/types";
import { isFinal, lastDay } from "@/lib/steps/words";
import { familyOf } from "@/lib/today/view";
import { words } from "@/lib/words";
import type { Entry } from "./entry";

const say = words.calendar;

/** The windows of a plan as bars. The thanks, the notes and the briefings of one interview stand together, by what became of them. */
export function windowsOf(one: Planned, zone: string, now: Instant): Entry[] {
  const groups = new Map<string, Step[]>();
  for (const step of one.plan.steps) {
    if (step.status === "missed" || isTold(step)) continue;
    groups.set(groupOf(step), [...(groups.get(groupOf(step)) ?? []), step]);
  }
  return [...groups.values()].map((steps) => windowOf(one, steps, zone, now));
}

/** A check-in that was sent stands on its day instead, whether or not the plan still knows of it. */
function isTold({ kind, status }: Step): boolean {
  return kind === "follow-up" && status === "done";
}

function groupOf({ id, kind, interviewId, status }: Step): string {
  if (kind === "follow-up" || kind === "reply") return id;
  return `${kind}:${interviewId}:${status === "done" ? "done" : "to do"}`;
}

function windowOf({ story, plan }: Planned, steps: Step[], zone: string, now: Instant): Entry {
  const [first] = steps as [Step, ...Step[]];
  const title = titleOf(first, steps.length, story.employer.name, isFinal(first, plan));
  const isLate = first.status === "overdue" || (first.status === "blocked" && first.due <= now);
  return {
    id: `${first.id}:${first.status === "done" ? "done" : "to-do"}`,
    kind: "window",
    story,
    family: familyOf(first),
    look: lookOf(first),
    title: isLate ? say.overdue(title) : title,
    from: dayOf(first.opens, zone),
    to: lastDay(first, zone),
    steps: steps.map(({ id }) => id),
  };
}

function lookOf({ status, projected }: Step): Entry["look"] {
  if (status === "done") return "done";
  if (projected) return "projected";
  return status === "upcoming" ? "later" : "open";
}

function titleOf({ kind, status }: Step, count: number, employer: string, final: boolean): string {
  const done = status === "done";
  switch (kind) {
    case "reply":
      return done ? say.replied(employer) : say.reply(employer);
    case "thank-you":
      return done ? say.thanked(employer) : say.thank(count, employer);
    case "thank-you-letter":
      return say.note(count, employer);
    case "brief-reference":
      return done ? say.briefed(employer) : say.brief(count, employer);
    case "follow-up":
      return final ? say.finalCheckIn(employer) : say.checkIn(employer);
  }
}
