import { dayOf } from "@/lib/days/day";
import type { IcsEvent } from "@/lib/interchange/ics-print";
import type { Plan, Step } from "@/lib/policy/types";
import { isFinal } from "@/lib/steps/words";
import { words } from "@/lib/words";

const say = words.feed;

/** What the events of an application's steps are made of. */
export interface StepsOf {
  plan: Plan;
  /** The application's own: the days of its windows are days there. */
  timeZone: string;
  employer: string;
  linkTo: (step: Step) => string;
}

/** Every step that isn't sent and rests on none that isn't: an event over its window. What was sent leaves. */
export function stepEvents({ plan, timeZone, employer, linkTo }: StepsOf): IcsEvent[] {
  const unsent = plan.steps.filter(({ status, projected }) => status !== "done" && !projected);
  return unsent.map((step) => ({
    uid: uid(step.id),
    summary: numbered(titleOf(step, employer, isFinal(step, plan)), step, unsent),
    description: [noteOf(step)],
    url: linkTo(step),
    time: step.allDay
      ? { first: dayOf(step.opens, timeZone), after: dayOf(step.due, timeZone) }
      : { starts: step.opens, ends: step.due },
    busy: false,
    alarm: alarmOf(step),
  }));
}

/** The id by which a calendar knows a thing of ours: the same for ever, wherever the app is reached. */
export function uid(id: string): string {
  return `${id}@afterword`;
}

function titleOf({ kind }: Step, employer: string, final: boolean): string {
  const { calendar } = words;
  switch (kind) {
    case "reply":
      return calendar.reply(employer);
    case "thank-you":
      return calendar.thank(1, employer);
    case "thank-you-letter":
      return calendar.note(1, employer);
    case "brief-reference":
      return calendar.brief(1, employer);
    case "follow-up":
      return final ? calendar.finalCheckIn(employer) : calendar.checkIn(employer);
  }
}

/** Nobody is named, so those of one kind and interview are told apart by number. */
function numbered(title: string, step: Step, all: readonly Step[]): string {
  const alike = all.filter(({ kind, interviewId }) => kind === step.kind && interviewId === step.interviewId);
  return alike.length < 2 ? title : say.oneOf(title, alike.indexOf(step) + 1, alike.length);
}

function noteOf({ status, optional }: Step): string {
  if (status === "missed") return say.missed;
  if (status === "blocked") return say.blocked;
  return optional ? say.ifYouLike : say.writeIt;
}

/** Once, as its window opens: of whole days at nine in the morning. Briefings and letters never disturb the quiet. */
function alarmOf({ kind, optional, allDay, status }: Step): string | undefined {
  if (optional || kind === "brief-reference" || status === "missed") return undefined;
  return allDay ? "PT9H" : "PT0S";
}
