import "server-only";
import type { WholeStory } from "@/lib/applications/story";
import { addDays } from "@/lib/days/day";
import type { Instant, PlainDate, Plan } from "@/lib/policy/types";
import { historyOf } from "@/lib/story/history";

/** Who signs: the part of the profile that a letter shows. */
export interface Sender {
  fullName: string;
  email: string;
  phone: string;
  links: string[];
}

/** Names that a draft is told apart from, or may hold. */
export interface Others {
  /** Of the user's other live applications. */
  employers: string[];
  people: string[];
  /** At this employer, in another application. */
  colleagues: string[];
}

/** All that a draft is written from, read once. */
export interface Records {
  story: WholeStory;
  plan: Plan;
  profile: Sender;
  others: Others;
  now: Instant;
  /** The interviews held, in order. */
  held: WholeStory["interviews"];
  /** The day they promised an answer by, where it still counts. */
  promised: PlainDate | null;
}

/** Reads a story's past once, for every draft that is made of it. */
export function recordsOf(
  story: WholeStory,
  plan: Plan,
  profile: Sender,
  others: Others,
  now: Instant,
): Records {
  const history = historyOf(story, now);
  const byId = new Map(story.interviews.map((interview) => [interview.id, interview]));
  return {
    story,
    plan,
    profile,
    others,
    now,
    held: history.held.flatMap(({ fact }) => byId.get(fact.id) ?? []),
    promised: history.promised === null ? null : addDays("1970-01-01", history.promised),
  };
}
