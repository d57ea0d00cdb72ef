import "server-only";
import { playbookOf } from "@/lib/applications/facts";
import { addDays, dayOf, startOfDay } from "@/lib/days/day";
import { clockTime, longDay, shortDay } from "@/lib/days/words";
import { guideOf } from "@/lib/playbooks/own";
import { endReasons } from "@/lib/playbooks/sources";
import { because } from "@/lib/policy/because";
import { sentSinceAnchor } from "@/lib/policy/outreach";
import type { Instant } from "@/lib/policy/types";
import { whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { type AnyStory, historyOf, type PlannedStory, promiseOf } from "./history";
import { shortName } from "./short-name";
import { brief, type Mark } from "./timeline-mark";
import { repliesOf } from "./timeline-questions";

const say = words.application.line;
const mostTouches = 8;
const beforeLeaving = ["livecareer-1", "livecareer-2"];

/** The moments of a story: interviews, answers, messages that no bar stands for, the promised date, the end. */
export function pointMarks(told: PlannedStory, now: Instant): Mark[] {
  return [
    ...interviewMarks(told.story, now),
    ...touchMarks(told, now),
    ...promiseMarks(told.story, now),
    ...endMarks(told, now),
  ];
}

function interviewMarks(story: AnyStory, now: Instant): Mark[] {
  const zone = story.timeZone;
  const today = dayOf(now, zone);
  return story.interviews
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map((interview) => {
      const day = dayOf(interview.startsAt, zone);
      const time = clockTime(interview.startsAt, zone);
      const title = brief(interview.title) || say.interview;
      const said = interview.endsAt > now ? say.said.ahead : say.said.held;
      return {
        id: `interview ${interview.id}`,
        reasons: interview.endsAt > now ? whyOf(beforeLeaving) : whyOf(because.thankYou(playbookOf(story))),
        link: { href: `/applications/${story.id}/interviews/${interview.id}/edit`, label: say.openInterview },
        kind: "point",
        family: "preparing",
        from: interview.startsAt,
        title,
        detail: shortDay(day, today),
        hours: `, ${time}`,
        said: said(interview.title ? title : null, longDay(day, today), time),
      };
    });
}

/** Of those that no bar stands for, the latest few: a hundred marks tell nothing, and the log has them all. */
function touchMarks(told: PlannedStory, now: Instant): Mark[] {
  const { story } = told;
  const bars = drawnAsBars(told, now);
  return story.touches
    .filter((touch) => touch.at <= now && touch.at !== story.outcomeAt && !bars.has(touch.id))
    .filter(({ kind, automatic }) => kind !== "thank-you" && kind !== "thank-you-letter" && !automatic)
    .slice(-mostTouches)
    .map((touch) => touchMark(touch, story, now));
}

function drawnAsBars(told: PlannedStory, now: Instant): Set<string> {
  const { story, plan } = told;
  const checkIns = sentSinceAnchor(historyOf(story, now)).filter(({ fact }) => fact.kind === "follow-up");
  const chain = plan.steps.some(({ kind }) => kind === "follow-up") ? checkIns : [];
  const questions = repliesOf(told, now).filter(({ question }) =>
    plan.steps.some(({ id }) => id === `reply:${question.fact.id}`),
  );
  const answers = questions.flatMap(({ answer }) => answer ?? []);
  return new Set(
    [...chain, ...questions.map(({ question }) => question), ...answers].map(({ fact }) => fact.id),
  );
}

function touchMark(touch: AnyStory["touches"][number], story: AnyStory, now: Instant): Mark {
  const day = shortDay(dayOf(touch.at, story.timeZone), dayOf(now, story.timeZone));
  const title = brief(touchTitle(touch, story));
  const mark = {
    id: `touch ${touch.id}`,
    kind: "point",
    from: touch.at,
    title,
    detail: day,
    reasons: whyOf(touch.direction === "received" ? ["levo-8"] : ["levo-7", "levo-8"]),
  } as const;
  if (touch.direction === "received") {
    return { ...mark, family: "waiting", said: say.said.theirs(title, day) };
  }
  const family = touch.kind === "follow-up" ? "checking-in" : "replying";
  return { ...mark, family, said: say.said.yours(title, day) };
}

function touchTitle(touch: AnyStory["touches"][number], story: AnyStory): string {
  const called = touch.medium === "phone";
  if (touch.direction === "sent") {
    if (touch.kind === "follow-up") return say.checkedIn;
    return called ? say.youCalled : say.youWrote;
  }
  const name = story.people.find(({ contactId }) => contactId === touch.contactId)?.contact.fullName;
  const who = name ? shortName(name) : say.they;
  return called ? say.called(who) : say.wrote(who);
}

/** It stands at the end of its day: until then it was theirs. */
function promiseMarks(story: AnyStory, now: Instant): Mark[] {
  const promise = promiseOf(story, now);
  if (!promise) return [];
  const from = startOfDay(addDays(promise.day, 1), story.timeZone);
  // Once it has ended, a day they would have answered by says nothing any more.
  if (story.outcomeAt && from > story.outcomeAt) return [];
  const who = promise.by && shortName(promise.by);
  const today = dayOf(now, story.timeZone);
  return [
    {
      id: "promise",
      reasons: whyOf(because.followUp(playbookOf(story), "promised")),
      kind: "point",
      family: "waiting",
      from,
      title: brief(say.theirDate(who)),
      detail: shortDay(promise.day, today),
      said: say.said.promised(who, longDay(promise.day, today)),
    },
  ];
}

function endMarks({ story, plan }: PlannedStory, now: Instant): Mark[] {
  const zone = story.timeZone;
  const at = (instant: Instant) => longDay(dayOf(instant, zone), dayOf(now, zone));
  const short = (instant: Instant) => shortDay(dayOf(instant, zone), dayOf(now, zone));
  if (story.outcome && story.outcomeAt) {
    const family = story.outcome === "let-go" ? "let-go" : "closed";
    const title = say.outcome[story.outcome];
    const said = say.said.outcome(title, at(story.outcomeAt));
    const reasons = whyOf([story.outcome === "let-go" ? "csg-4" : "career-8"]);
    return [
      {
        id: "end",
        kind: "point",
        family,
        from: story.outcomeAt,
        title,
        detail: short(story.outcomeAt),
        said,
        reasons,
      },
    ];
  }
  if (!plan.letGoAt) return [];
  const said = say.said.letGo(at(plan.letGoAt));
  return [
    {
      id: "end",
      figured: true,
      reasons: endReasons(guideOf(story.playbookId)),
      kind: "point",
      family: "let-go",
      from: plan.letGoAt,
      title: say.letGo,
      detail: short(plan.letGoAt),
      said,
    },
  ];
}
