import "server-only";
import type { Planned } from "@/lib/applications/planned";
import type { WholeStory } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { dueWords, stepTitle } from "@/lib/steps/words";
import { quietUntil } from "@/lib/story/quiet-until";
import { shortName } from "@/lib/story/short-name";
import { words } from "@/lib/words";

const say = words.application;

/** What to say when something was marked as sent: what comes next, or until when to leave it be. */
export function afterSending(after: Planned<WholeStory>, now: Instant): string {
  return joined(say.marked, whatFollows(after, now));
}

/** What to say when an answer, or something sent by hand, was noted. */
export function afterRecording(after: Planned<WholeStory>, wasOver: boolean, now: Instant): string {
  const { outcome } = after.story;
  if (outcome && !wasOver) return say.outcome[outcome];
  if (outcome) return joined(say.noted, say.staysClosed);
  if (wasOver && after.story.over === null) return say.reopened;
  return joined(say.noted, whatFollows(after, now));
}

function whatFollows({ story, plan }: Planned<WholeStory>, now: Instant): string | null {
  const zone = story.timeZone;
  const quiet = quietUntil({ story, plan }, now);
  if (quiet) {
    const who = story.people.find(({ contactId }) => contactId === quiet.contactId)?.contact.fullName;
    const day = shortDay(quiet.day, dayOf(now, zone));
    return say.hasUntil[quiet.kind](who ? shortName(who) : story.employer.name, day);
  }
  const { next } = plan;
  if (!next || next.status === "upcoming" || plan.state === "preparing") return null;
  return say.nextIs(stepTitle(next, plan, nameOf(next, story)), dueWords(next, zone, now));
}

function joined(...sentences: (string | null)[]): string {
  return sentences.filter(Boolean).join(" ");
}
