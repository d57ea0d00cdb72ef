import "server-only";
import { dayOf, daysBetween } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { Instant, Step } from "@/lib/policy/types";
import { draftHref } from "@/lib/steps/links";
import { nameOf } from "@/lib/steps/names";
import { dueWords, whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import type { AnyStory, PlannedStory } from "./history";
import type { Mark } from "./timeline-mark";

const say = words.application.line;

/** The window in which to thank, one bar for each interview: who was thanked, who is left, by when. */
export function thanksMarks({ story, plan }: PlannedStory, now: Instant): Mark[] {
  const thanks = plan.steps.filter(({ kind }) => kind === "thank-you");
  return story.interviews.flatMap((interview) => {
    const steps = thanks.filter(({ interviewId }) => interviewId === interview.id);
    const [first] = steps;
    return first ? [bar(interview, first, steps, story, now)] : [];
  });
}

function bar(
  interview: AnyStory["interviews"][number],
  first: Step,
  steps: Step[],
  story: AnyStory,
  now: Instant,
): Mark {
  const done = steps.filter(({ status }) => status === "done");
  const left = steps.find(({ status }) => status !== "done" && status !== "missed");
  const share = say.share(done.length, interview.interviewers.length);
  const window = {
    id: `thanks ${interview.id}`,
    kind: "bar",
    family: "thanking",
    from: first.opens,
    to: first.due,
    figured: true,
    reasons: whyOf(first.because),
  } as const;
  if (left) {
    const due = dueWords(left, story.timeZone, now);
    const upcoming = left.status === "upcoming";
    return {
      ...window,
      link: upcoming ? undefined : { href: draftHref(left, story), label: words.application.step.openDraft },
      look: upcoming ? "upcoming" : "open",
      title: say.thanks,
      detail: upcoming ? undefined : share,
      said: upcoming ? say.said.thanksLater(due) : say.said.thanksOpen(steps.length - done.length, due),
    };
  }
  if (done.length === 0) {
    return {
      ...window,
      look: "missed",
      title: say.thanks,
      detail: say.notSent,
      said: say.said.thankedNobody,
    };
  }
  const when = whenThanked(interview, done, story, now);
  const names = done.map((step) => nameOf(step, story)).filter((name) => name !== null);
  const detail = `${share}, ${when}`;
  return { ...window, look: "done", title: say.thanked, detail, said: say.said.thanked(names, when) };
}

function whenThanked(
  interview: AnyStory["interviews"][number],
  done: Step[],
  story: AnyStory,
  now: Instant,
): string {
  const zone = story.timeZone;
  const who = new Set(done.map(({ contactId }) => contactId));
  const days = story.touches
    .filter((t) => t.direction === "sent" && t.kind === "thank-you" && who.has(t.contactId ?? undefined))
    .filter((t) => (t.interviewId === null ? t.at > interview.endsAt : t.interviewId === interview.id))
    .map(({ at }) => dayOf(at, zone))
    .sort();
  const last = days.at(-1) ?? dayOf(interview.endsAt, zone);
  const after = daysBetween(dayOf(interview.endsAt, zone), last);
  if (after <= 0) return say.sameDay;
  return after === 1 ? say.dayAfter : shortDay(last, dayOf(now, zone));
}
