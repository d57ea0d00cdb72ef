import type { WholeStory } from "@/lib/applications/story";
import { dayAndTime } from "@/lib/days/words";
import type { Instant, Medium, Step } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { mediumOf } from "./kind";

/** Where a step's message goes, by its medium: an e-mail address, a number, a profile, a street; null where none is known. */
export function addressOf(step: Step, story: WholeStory): string | null {
  if (step.kind === "brief-reference") {
    const told = story.references.find(({ referenceId }) => referenceId === step.referenceId);
    return told?.reference.email || null;
  }
  const contact = story.people.find(({ contactId }) => contactId === step.contactId)?.contact;
  if (!contact) return null;
  const addresses: Record<Medium, string> = {
    email: contact.email,
    phone: contact.phone,
    linkedin: contact.linkedin,
    letter: contact.postalAddress,
  };
  return addresses[mediumOf(step)] || null;
}

/** Why this person and why by this medium, from what is on record: a sentence each, where there is one. */
export function whyThisWay(step: Step, story: WholeStory, now: Instant): string[] {
  return [whyThem(step, story, now), whyBy(step, story)].filter((sentence) => sentence !== null);
}

function whyThem(step: Step, story: WholeStory, now: Instant): string | null {
  const say = words.message.whom;
  if (step.kind !== "follow-up" && step.kind !== "reply") return say[step.kind];
  const place = story.people.find(({ contactId }) => contactId === step.contactId);
  if (step.kind === "reply") {
    const question = story.touches.find(({ id }) => step.id === `reply:${id}`);
    return question ? say.reply(dayAndTime(question.at, story.timeZone, now)) : null;
  }
  if (!place) return say.nobody;
  return place.followUpOwner ? say.owner : say.one[place.role];
}

function whyBy(step: Step, story: WholeStory): string | null {
  if (!step.medium || !step.contactId) return null;
  const last = story.touches.findLast(
    ({ direction, automatic, contactId }) =>
      direction === "received" && !automatic && contactId === step.contactId,
  );
  if (last?.medium === step.medium) return words.message.wroteBy[step.medium];
  const contact = story.people.find(({ contactId }) => contactId === step.contactId)?.contact;
  return contact?.prefers === step.medium ? words.message.prefers[step.medium] : null;
}
