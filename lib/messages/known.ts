import { dayAndTime } from "@/lib/days/words";
import type { Facts } from "@/lib/drafts";
import type { Step } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { Records } from "./records";
import { factsOf, type Talk, talkWith } from "./talk";

/** One line of what is known of a person: what it says, or where it can be added. */
export interface Known {
  label: string;
  value: string | null;
  add: { label: string; href: string } | null;
}

/** What is known of whom a step goes to, for the side of the draft. */
export function knownOf(step: Step, records: Records): Known[] {
  const talk = talkWith(step, records);
  const by = writesBy(step, records);
  const question = records.story.touches.find(({ id }) => step.id === `reply:${id}`)?.body;
  return [
    ...(question ? [{ label: words.message.known.asked, value: question, add: null }] : []),
    ...(talk ? [met(talk, records), ...notes(talk, records)] : []),
    ...(by ? [{ label: words.message.known.writesBy, value: by, add: null }] : []),
  ];
}

function met({ interview }: Talk, { now }: Records): Known {
  const { startsAt, timeZone, format, place } = interview;
  const where = /^\S+:\/\//.test(place) ? "" : place;
  const value = [dayAndTime(startsAt, timeZone, now), words.steps.format[format], where];
  const ahead = Date.parse(interview.endsAt) > Date.parse(now);
  const label = ahead ? words.message.known.meets : words.message.known.met;
  return { label, value: value.filter(Boolean).join(", "), add: null };
}

function notes(talk: Talk, { story }: Records): Known[] {
  const { interview, notes: of } = talk;
  const href = `/applications/${story.id}/interviews/${interview.id}/edit#${of.contactId}`;
  const facts = factsOf(talk);
  return (["detail", "strength", "forgotten", "news"] satisfies (keyof Facts)[]).map((fact) => {
    const { label, add } = words.message.known[fact];
    return { label, value: facts[fact] ?? null, add: facts[fact] ? null : { label: add, href } };
  });
}

/** By what they last wrote; else what they are known to like. */
function writesBy({ contactId }: Step, { story }: Records): string | null {
  if (!contactId) return null;
  const last = story.touches.findLast(
    (touch) => touch.direction === "received" && !touch.automatic && touch.contactId === contactId,
  );
  const person = story.people.find((place) => place.contactId === contactId);
  const medium = last?.medium ?? person?.contact.prefers;
  return medium ? words.steps.medium[medium] : null;
}
