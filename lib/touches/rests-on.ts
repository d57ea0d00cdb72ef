import type { WholeStory } from "@/lib/applications/story";
import { dayOf } from "@/lib/days/day";
import { shortDay } from "@/lib/days/words";
import type { Instant } from "@/lib/policy/types";
import { shortName } from "@/lib/story/short-name";
import { words } from "@/lib/words";

type Touch = WholeStory["touches"][number];

/**
 * Why something sent or received can't be taken back, as a sentence; null where nothing rests on it. On what was sent
 * rest a later check-in and a later answer, unless the one was thanks and the other came from somebody else; on an
 * answer rests what was sent because of it.
 */
export function whyItStays(touch: Touch, story: WholeStory, now: Instant): string | null {
  const later = story.touches.slice(story.touches.findIndex(({ id }) => id === touch.id) + 1);
  const resting = later.find((other) =>
    (touch.direction === "sent" ? restsOnSent : restsOnAnswer)(other, touch),
  );
  if (!resting) return null;
  const say = words.answers.rests;
  const day = shortDay(dayOf(resting.at, story.timeZone), dayOf(now, story.timeZone));
  if (resting.direction === "sent") return say.wrote(day);
  const name = story.people.find(({ contactId }) => contactId === resting.contactId)?.contact.fullName;
  return say.answered(name ? shortName(name) : story.employer.name, day);
}

function restsOnSent(later: Touch, { kind, contactId }: Touch): boolean {
  if (later.direction === "sent") return later.kind === "follow-up";
  if (later.automatic) return false;
  const isThanks = kind === "thank-you" || kind === "thank-you-letter";
  return !isThanks || !contactId || !later.contactId || later.contactId === contactId;
}

/** Its steps are named after it: `reply:<id>`, `follow-up:<id>:1`. */
function restsOnAnswer(later: Touch, { id }: Touch): boolean {
  return later.direction === "sent" && (later.stepId?.split(":")[1] === id || later.kind === "follow-up");
}
