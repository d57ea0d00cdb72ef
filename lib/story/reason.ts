import "server-only";
import { dayOf, daysBetween } from "@/lib/days/day";
import { longDay, nearDay } from "@/lib/days/words";
import type { History } from "@/lib/policy/history";
import { sentSinceAnchor } from "@/lib/policy/outreach";
import type { Instant, Step } from "@/lib/policy/types";
import { isFinal, lastDay } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { historyOf, type PlannedStory, plainDay, promisedDay } from "./history";
import { toWhomAndHow } from "./recipient";

const say = words.application.reason;

/** Why a step is proposed now, to whom and in what way, in whole sentences: from what the plan rests on. */
export function reasonOf(step: Step, { story, plan }: PlannedStory, now: Instant): string[] {
  const today = dayOf(now, story.timeZone);
  const near = (instant: Instant) => nearDay(dayOf(instant, story.timeZone), today);
  const history = historyOf(story, now);
  const last = lastDay(step, story.timeZone);
  const late = step.status === "overdue" && last < today ? [say.late(nearDay(last, today))] : [];
  const address = toWhomAndHow(step, story, history);
  switch (step.kind) {
    case "reply":
      return [say.reply(near(step.opens)), ...address, ...late];
    case "thank-you": {
      const interview = story.interviews.find(({ id }) => id === step.interviewId);
      return [interview ? say.thanks(near(interview.startsAt)) : say.thanksAlone, ...address, ...late];
    }
    case "thank-you-letter":
      return [say.letter];
    case "brief-reference":
      return [say.briefing];
    case "follow-up":
      return [
        whyCheckIn(story, history, now),
        ...(isFinal(step, plan) ? [say.final] : []),
        ...address,
        ...late,
      ];
  }
}

function whyCheckIn(story: PlannedStory["story"], history: History, now: Instant): string {
  const today = dayOf(now, story.timeZone);
  const written = sentSinceAnchor(history).findLast(({ fact }) => fact.kind === "follow-up");
  if (written) return say.again(daysBetween(plainDay(written.day), today));
  const promised = promisedDay(story, now);
  if (promised !== null) return say.promised(longDay(promised, today));
  const { anchor } = history;
  const days = anchor ? daysBetween(plainDay(anchor.day), today) : 0;
  return anchor && "startsAt" in anchor.fact ? say.sinceInterview(days) : say.sinceAnswer(days);
}
