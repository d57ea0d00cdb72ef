import "server-only";
import { addDays, dayOf, startOfDay } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import { type Reply, readReplies } from "@/lib/policy/replies";
import type { Instant } from "@/lib/policy/types";
import { dueWords, whyOf } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { historyOf, type PlannedStory } from "./history";
import { shortName } from "./short-name";
import { brief, type Mark } from "./timeline-mark";

const say = words.application.line;

/** What they asked, a bar for each question from when it came until it was answered, or is to be. */
export function questionMarks({ story, plan }: PlannedStory, now: Instant): Mark[] {
  const today = dayOf(now, story.timeZone);
  return repliesOf({ story, plan }, now).flatMap(({ question, answer }): Mark[] => {
    const step = plan.steps.find(({ id }) => id === `reply:${question.fact.id}`);
    if (!step) return [];
    const name = story.people.find(({ contactId }) => contactId === question.fact.contactId)?.contact
      .fullName;
    const title = brief(say.asked(name ? shortName(name) : say.they));
    const bar = {
      id: step.id,
      kind: "bar",
      family: "replying",
      from: step.opens,
      title,
      reasons: whyOf(step.because),
    } as const;
    if (answer) {
      const day = dayOf(answer.fact.at, story.timeZone);
      const detail = say.answered(shortDay(day, today));
      const to = startOfDay(addDays(day, 1), story.timeZone);
      return [{ ...bar, to, look: "done", detail, said: say.said.question(title, detail) }];
    }
    const missed = step.status === "missed";
    const detail = missed ? say.unanswered : dueWords(step, story.timeZone, now);
    const look = missed ? "missed" : "open";
    return [{ ...bar, to: step.due, look, detail, said: say.said.question(title, detail) }];
  });
}

/** The questions and their answers as the policy pairs them. */
export function repliesOf({ story }: PlannedStory, now: Instant): Reply[] {
  return readReplies(historyOf(story, now));
}
