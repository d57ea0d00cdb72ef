import "server-only";
import { interviewsAhead } from "@/lib/applications/ahead";
import { dayOf } from "@/lib/days/day";
import { dayAndTime, longDay, shortDay } from "@/lib/days/words";
import { asksNow } from "@/lib/policy/standing";
import type { Instant, Step } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { PlannedStory } from "./history";
import { quietUntil } from "./quiet-until";
import { shortName } from "./short-name";
import { type StepView, stepView } from "./step-view";

const say = words.application.rest;

/** What stands at the head of a live application: the step to take, or that there is none, and until when. */
export type NextView = { kind: "step"; step: StepView } | { kind: "rest"; title: string; detail: string };

/** The steps of an application as its page groups them. Each step stands in one group, in the plan's order. */
export interface StepsView {
  next: NextView;
  /** The others that can be taken now, the required ones first. */
  open: StepView[];
  later: StepView[];
  past: StepView[];
}

export function stepsView(told: PlannedStory, now: Instant): StepsView {
  const { plan } = told;
  const lead = plan.next && leads(plan.next) ? plan.next : null;
  const rest = plan.steps.filter(({ id }) => id !== lead?.id);
  const views = (wanted: (step: Step) => boolean) =>
    rest.filter(wanted).map((step) => stepView(step, told, now));
  const open = views(asksNow);
  return {
    next: lead ? { kind: "step", step: stepView(lead, told, now) } : restView(told, now),
    open: [...open.filter(({ optional }) => !optional), ...open.filter(({ optional }) => optional)],
    later: views(({ status }) => status === "upcoming"),
    past: views(({ status }) => status === "done" || status === "missed"),
  };
}

/** A briefing asks for something too, but never breaks the quiet: it stands among the other steps. */
function leads({ kind, status }: Step): boolean {
  return kind !== "brief-reference" && status !== "upcoming";
}

function restView(told: PlannedStory, now: Instant): NextView {
  const { story, plan } = told;
  const today = dayOf(now, story.timeZone);
  const [ahead] = interviewsAhead(story, now);
  if (ahead) {
    const title = plan.outreach.made > 0 || hasBeenMet(told, now) ? say.nextRound : say.beforeFirst;
    const when = dayAndTime(ahead.startsAt, story.timeZone, now);
    return { kind: "rest", title, detail: say.interview(when, words.steps.format[ahead.format]) };
  }
  const quiet = quietUntil(told, now);
  if (!quiet) {
    if (plan.state === "waiting") return { kind: "rest", title: say.waiting, detail: say.noDate };
    const detail = story.appliedOn ? say.applied(longDay(story.appliedOn, today)) : say.noInterview;
    return { kind: "rest", title: say.nothingYet, detail };
  }
  const who = story.people.find(({ contactId }) => contactId === quiet.contactId)?.contact.fullName;
  const name = who ? shortName(who) : story.employer.name;
  const opens = plan.steps.find(({ kind, status }) => kind === "follow-up" && status === "upcoming")?.opens;
  const opening = opens && dayOf(opens, story.timeZone);
  return {
    kind: "rest",
    title: say.until[quiet.kind](name, longDay(quiet.day, today)),
    detail: opening
      ? say.thenAsk(name, opening === quiet.day ? null : shortDay(opening, today))
      : say.thenLetGo,
  };
}

function hasBeenMet({ story }: PlannedStory, now: Instant): boolean {
  return story.interviews.some(({ endsAt, cancelledAt }) => cancelledAt === null && endsAt <= now);
}
