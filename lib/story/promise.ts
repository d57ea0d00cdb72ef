import "server-only";
import type { Story } from "@/lib/applications/story";
import { addDays } from "@/lib/days/day";
import type { Instant, PlainDate } from "@/lib/policy/types";
import { historyOf } from "./history";

/** Which rows say the promised day, and what each is to say: by the id of the interview or the touch. */
export type PromiseRows = Record<string, PlainDate | null>;

/**
 * What has to be written so that `day` is the promised day: at the last thing that came from them, and, for no day
 * at all, wherever one is named that would still count. Null where they said nothing yet, or the day is over by then.
 */
export function rowsThatPromise(
  story: Omit<Story, "messages">,
  day: PlainDate | null,
  now: Instant,
): PromiseRows | null {
  const { anchor, held, received } = historyOf(story, now);
  if (!anchor) return null;
  const since = addDays("1970-01-01", anchor.day);
  if (day !== null) return day < since ? null : { [anchor.fact.id]: day };
  const named = [...held, ...received].filter(({ fact }) => fact.promisedBy && fact.promisedBy >= since);
  return Object.fromEntries([anchor, ...named].map(({ fact }) => [fact.id, null]));
}

/** The story as it would read with these rows. */
export function withPromise<S extends Omit<Story, "messages">>(story: S, rows: PromiseRows): S {
  const said = <Row extends { id: string; promisedBy: PlainDate | null }>(row: Row): Row =>
    row.id in rows ? { ...row, promisedBy: rows[row.id] ?? null } : row;
  return { ...story, interviews: story.interviews.map(said), touches: story.touches.map(said) };
}
