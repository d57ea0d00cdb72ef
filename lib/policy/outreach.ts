import type { History, Moment } from "./history";
import type { Touch } from "./types";

/** What was sent since they were last heard of. */
export interface Outreach {
  followUps: Moment<Touch>[];
  /** Whether anybody was thanked: a round of thanks counts once, however many messages it took. */
  thanked: boolean;
  /** As the playbook's limit counts. */
  made: number;
  limit: number | null;
}

/** Counts what was sent since the anchor, as the playbook limits it. */
export function readOutreach(history: History): Outreach {
  const { limit } = history.application.playbook;
  const since = sentSinceAnchor(history);
  const followUps = since.filter((touch) => touch.fact.kind === "follow-up");
  const thanked = since.some(
    (touch) => touch.fact.kind === "thank-you" || touch.fact.kind === "thank-you-letter",
  );
  return {
    followUps,
    thanked,
    made: followUps.length + (thanked && limit.kind !== "follow-ups" ? 1 : 0),
    limit: limit.kind === "none" ? null : limit.max,
  };
}

/** In order; all that was sent where nothing was ever heard. */
export function sentSinceAnchor({ sent, anchor }: History): Moment<Touch>[] {
  return sent.filter((touch) => !anchor || touch.at > anchor.at);
}
