import type { Planned } from "@/lib/applications/planned";
import { dayOf } from "@/lib/days/day";
import type { Instant } from "@/lib/policy/types";
import { interviewOccasions } from "./interviews";
import type { Kind } from "./kinds";
import { dailyOccasions } from "./mornings";
import type { ReminderSettings } from "./settings";
import { thankYouOccasions } from "./thank-yous";

/** A time at which there may be something to say. */
export interface Occasion {
  kind: Kind;
  /** What it is about, the same whenever it is asked: of one kind there is one reminder about one thing. */
  about: string;
  at: Instant;
  /** From here on it would come too late to be of use. */
  until: Instant;
}

/** Whether an occasion, of any kind, lies after `since` and not after `to`. */
export type Span = { since: Instant; to: Instant };

/** Every occasion in a span of time, the first first. None of them is in a quiet hour, or in a holiday. */
export function occasions(live: readonly Planned[], settings: ReminderSettings, span: Span): Occasion[] {
  const { kinds, pausedUntil, zone } = settings;
  return [
    ...dailyOccasions(settings, span),
    ...live.flatMap((one) => [...interviewOccasions(one, settings), ...thankYouOccasions(one, settings)]),
  ]
    .filter(({ kind }) => kinds.includes(kind))
    .filter(({ at }) => at > span.since && at <= span.to)
    .filter(({ at }) => pausedUntil === null || dayOf(at, zone) >= pausedUntil)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
