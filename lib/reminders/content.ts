import type { Planned } from "@/lib/applications/planned";
import type { Story } from "@/lib/applications/story";
import { addDays, dayOf } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import { promisedDay } from "@/lib/story/history";
import { type NowStep, nowSteps } from "@/lib/today/now";
import { healthLines } from "@/lib/today/view";
import type { Ahead } from "./interviews";
import { morningOf } from "./mornings";
import type { Occasion } from "./occasions";
import { interviewKey, isBack, isSetAside } from "./set-aside";
import type { ReminderSettings } from "./settings";

/** What a reminder is made of, as it stands at one instant. */
export interface Standing {
  live: readonly Planned[];
  /** When an application was last added, over all of them; null where there is none. */
  newest: Instant | null;
  settings: ReminderSettings;
  now: Instant;
}

export type InterviewAhead = Planned & { interview: Story["interviews"][number] };

/** What there is to say on an occasion. */
export type Content =
  | {
      kind: "digest";
      /** Today's, the earliest first. */
      interviews: InterviewAhead[];
      /** What has opened since the last morning, what closes before the next, and what was set aside until today. */
      steps: NowStep[];
      /** What is over its time and still fine: told along, never by itself. */
      late: NowStep[];
      had: Planned[];
    }
  | { kind: "yesterday"; had: Planned[] }
  | { kind: "thank-you"; steps: NowStep[] }
  | { kind: "interview"; far: Ahead; ahead: InterviewAhead }
  | { kind: "weekly"; lines: string[] };

/** What there is to say on an occasion, by what the policy says now; null where that is nothing. */
export function contentOf(
  { kind, about }: Pick<Occasion, "kind" | "about">,
  standing: Standing,
): Content | null {
  switch (kind) {
    case "digest":
      return digest(about, standing);
    case "yesterday": {
      const had = hadUntilYesterday(about, standing);
      return had.length > 0 ? { kind, had } : null;
    }
    case "thank-you": {
      const steps = openSteps(standing).filter(
        ({ step }) => step.kind === "thank-you" && step.interviewId === about && step.status === "open",
      );
      return steps.length > 0 ? { kind, steps } : null;
    }
    case "interview":
      return interviewAhead(about, standing);
    case "weekly": {
      const { live, newest, now } = standing;
      return newest === null ? null : { kind, lines: healthLines(live, newest, now) };
    }
  }
}

function digest(day: string, standing: Standing): Content | null {
  const { live, settings, now } = standing;
  const [before, at, next] = [-1, 0, 1].map((days) => morningOf(addDays(day, days), settings)) as [
    Instant,
    Instant,
    Instant,
  ];
  const within = (instant: Instant, from: Instant, to: Instant) => instant > from && instant <= to;
  const all = openSteps(standing);
  const steps = all.filter(({ story, step }) => {
    return isBack(story, step.id, before, at) || within(step.opens, before, at) || within(step.due, at, next);
  });
  const had = hadUntilYesterday(day, standing);
  const interviews = live
    .flatMap((one) => one.story.interviews.map((interview) => ({ ...one, interview })))
    .filter(({ story, interview: { id, startsAt, cancelledAt } }) => {
      const ahead = cancelledAt === null && startsAt > now && dayOf(startsAt, settings.zone) === day;
      return ahead && !isSetAside(story, interviewKey(id), now);
    })
    .sort((a, b) => (a.interview.startsAt < b.interview.startsAt ? -1 : 1));
  if (steps.length + had.length + interviews.length === 0) return null;
  const late = all.filter((one) => one.step.status === "overdue" && !steps.includes(one));
  return { kind: "digest", interviews, steps, late, had };
}

/** What can be done now and isn't set aside. */
function openSteps({ live, now }: Standing): NowStep[] {
  return nowSteps(live, now).filter(({ story, step }) => !isSetAside(story, step.id, now));
}

/** Whoever had named yesterday, and was not heard of. */
function hadUntilYesterday(day: string, { live, settings, now }: Standing): Planned[] {
  if (!settings.kinds.includes("yesterday")) return [];
  return live.filter(({ story, plan }) => {
    const silent = plan.state === "waiting" || plan.state === "checking-in" || plan.state === "thanking";
    return silent && promisedDay(story, now) === addDays(day, -1);
  });
}

function interviewAhead(about: string, { live, now }: Standing): Content | null {
  const [far, id, ...startsAt] = about.split(":");
  for (const one of live) {
    const interview = one.story.interviews.find((each) => each.id === id);
    if (!interview) continue;
    const moved = interview.startsAt !== startsAt.join(":") || interview.cancelledAt !== null;
    if (moved || interview.startsAt <= now || isSetAside(one.story, interviewKey(interview.id), now))
      return null;
    return { kind: "interview", far: far === "day" ? "day" : "hour", ahead: { ...one, interview } };
  }
  return null;
}
