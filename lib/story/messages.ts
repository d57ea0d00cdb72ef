import "server-only";
import type { WholeStory } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import { nearDay } from "@/lib/days/words";
import type { Instant, Plan } from "@/lib/policy/types";
import { nameOf } from "@/lib/steps/names";
import { stepTitle } from "@/lib/steps/words";
import { words } from "@/lib/words";

const say = words.application.messages;

/** A message that was begun: what it is, and what became of it. */
export interface MessageRow {
  id: string;
  href: string;
  title: string;
  state: string;
}

/** All that were begun, latest first. One whose step is gone stays, as not needed. */
export function messagesOf(story: WholeStory, plan: Plan, now: Instant): MessageRow[] {
  const today = dayOf(now, story.timeZone);
  const near = (at: Instant) => nearDay(dayOf(at, story.timeZone), today);
  return story.messages.map((message) => {
    const step = plan.steps.find(({ id }) => id === message.stepId);
    const sent = story.touches.findLast((t) => t.messageId === message.id || t.stepId === message.stepId);
    const needed = step && step.status !== "missed";
    return {
      id: message.id,
      href: `/applications/${story.id}/messages/${message.id}`,
      title: step ? stepTitle(step, plan, nameOf(step, story)) : opening(message),
      state: sent ? say.sent(near(sent.at)) : needed ? say.draft(near(message.updatedAt)) : say.notNeeded,
    };
  });
}

function opening({ subject, body }: { subject: string | null; body: string }): string {
  return subject || body.trim().split("\n")[0]?.slice(0, 80) || say.untitled;
}
