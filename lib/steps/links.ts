import type { Story } from "@/lib/applications/story";
import type { Step } from "@/lib/policy/types";

type Drafts = Pick<Story, "id"> & { messages: readonly { id: string; stepId: string }[] };

/** Where a step's draft is: the one that was begun, else a new one. */
export function draftHref(step: Step, story: Drafts): string {
  const begun = story.messages.find((message) => message.stepId === step.id);
  const place = begun ? begun.id : `new?step=${encodeURIComponent(step.id)}`;
  return `/applications/${story.id}/messages/${place}`;
}

/** Where a blocked step is unblocked: the person's addresses, or somebody to reach at all. `from` is the way back. */
export function unblockHref(step: Step, story: Pick<Story, "id">, from: string): string {
  const back = encodeURIComponent(from);
  const people = `/applications/${story.id}/people`;
  return step.contactId ? `${people}/${step.contactId}?address=1&from=${back}` : `${people}/new?from=${back}`;
}
