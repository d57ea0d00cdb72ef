import type { WholeStory } from "@/lib/applications/story";
import type { Message } from "@/lib/drafts";

type SentTouch = WholeStory["touches"][number];

/** The touch by which a step's message went out, the last of them; null where it hasn't. */
export function sentTouch(story: Pick<WholeStory, "touches">, stepId: string): SentTouch | null {
  return story.touches.findLast((touch) => touch.direction === "sent" && touch.stepId === stepId) ?? null;
}

/** A step's text where somebody has made it theirs: as it was sent, else as it was last saved. */
export function storedText(story: WholeStory, stepId: string): Message | null {
  const sent = sentTouch(story, stepId);
  if (sent?.body) return { subject: sent.subject, body: sent.body };
  const message = story.messages.find((one) => one.stepId === stepId);
  return message ? { subject: message.subject, body: message.body } : null;
}
