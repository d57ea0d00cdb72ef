import "server-only";
import { factsOf } from "@/lib/applications/facts";
import type { Planned } from "@/lib/applications/planned";
import type { Story } from "@/lib/applications/story";
import { addDays } from "@/lib/days/day";
import { type History, readHistory } from "@/lib/policy/history";
import type { Instant, PlainDate } from "@/lib/policy/types";

/** A story as these views read it: listed or whole. */
export type AnyStory = Omit<Story, "messages"> & { messages: readonly { id: string; stepId: string }[] };
export type PlannedStory = Planned<AnyStory>;

/** How the policy reads a story: its anchor, what was held, sent and received, the promised day. */
export function historyOf(story: Omit<Story, "messages">, now: Instant): History {
  return readHistory(factsOf(story, now), now);
}

/** The day they promised an answer by, as the policy counts it; null where there is none. */
export function promisedDay(story: Omit<Story, "messages">, now: Instant): PlainDate | null {
  return promised(historyOf(story, now));
}

/** The same day, and the name of who named it, where that is known. */
export function promiseOf(
  story: Omit<Story, "messages">,
  now: Instant,
): { day: PlainDate; by: string | null } | null {
  const history = historyOf(story, now);
  const day = promised(history);
  if (day === null) return null;
  const rows = new Set([...history.held, ...history.received].map(({ fact }) => fact.id));
  const namers = [
    ...story.interviews.map((i) => ({ ...i, at: i.endsAt, contactId: i.promisedByContactId })),
    ...story.touches,
  ];
  const last = namers
    .filter((row) => row.promisedBy === day && rows.has(row.id))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
  const by = story.people.find(({ contactId }) => contactId === last?.contactId);
  return { day, by: by?.contact.fullName ?? null };
}

function promised({ promised }: History): PlainDate | null {
  return promised === null ? null : plainDay(promised);
}

/** The policy's day, counted from 1970, as it is written. */
export function plainDay(day: number): PlainDate {
  return addDays("1970-01-01", day);
}
