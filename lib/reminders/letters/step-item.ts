import { secondsAfter } from "@/lib/clock";
import { dayOf } from "@/lib/days/day";
import { dayAndTime, longDay, nearDay } from "@/lib/days/words";
import type { LetterItem } from "@/lib/mail/letter";
import type { Instant } from "@/lib/policy/types";
import { draftHref, unblockHref } from "@/lib/steps/links";
import { nameOf } from "@/lib/steps/names";
import { dueWords, stepTitle } from "@/lib/steps/words";
import { promisedDay } from "@/lib/story/history";
import type { NowStep } from "@/lib/today/now";
import { words } from "@/lib/words";
import { actsOf, type Ways } from "./ways";

const say = words.reminders;
const long = 4 * 24 * 3600;

/** A step as a letter tells it: what it is about, until when, and its draft. */
export function stepItem(item: NowStep, zone: string, now: Instant, ways: Ways): LetterItem {
  const { story, plan, step } = item;
  const blocked = step.status === "blocked";
  return {
    title: say.letter.step.of(stepTitle(step, plan, nameOf(step, story)), story.employer.name),
    lines: [textOf(item, zone, now)],
    link: {
      label: blocked
        ? step.contactId
          ? words.today.addAddress
          : words.today.addSomebody
        : step.medium === "phone"
          ? words.today.prepareCall
          : words.today.openDraft,
      address: ways.page(blocked ? unblockHref(step, story, "/today") : draftHref(step, story)),
    },
    // Nobody is put off beyond the time there is.
    acts: actsOf(ways, story.id, step.id, [
      step.due < secondsAfter(now, long) ? "tomorrow" : "later",
      "never",
    ]),
  };
}

function textOf(item: NowStep, zone: string, now: Instant): string {
  const { story, step } = item;
  const { letter } = say;
  if (step.status === "blocked") return letter.step.blocked;
  const due = dueWords(step, zone, now);
  if (step.status === "overdue") return letter.step.over(due);
  const when = lowered(due);
  const today = dayOf(now, zone);
  if (step.kind === "reply") return letter.step.reply(nearDay(dayOf(step.opens, zone), today), when);
  if (step.kind === "thank-you") {
    const interview = story.interviews.find(({ id }) => id === step.interviewId);
    return letter.step.thanks(dayAndTime(interview?.startsAt ?? step.opens, zone, now), when);
  }
  const promised = promisedDay(story, now);
  return promised !== null && promised < dayOf(now, story.timeZone)
    ? letter.step.promised(longDay(promised, today), when)
    : letter.step.checkIn(when);
}

const lowered = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);
