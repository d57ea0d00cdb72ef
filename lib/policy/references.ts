import { because } from "./because";
import { readInstant } from "./days";
import type { History } from "./history";
import { statusAt, type Timed, written } from "./window";

const BRIEFED_BEFORE = 7; // days before the interview from which a briefing still holds
const DUE_WITHIN = 3;
const MISSED_AFTER = 7;

/** After the last interview, a step for each reference: tell them (Career Management, rule 6). */
export function referenceSteps({ application, held, zone, now }: History): Timed[] {
  const interview = held.at(-1);
  if (!interview) return [];
  const { fact, at, day } = interview;
  const window = {
    opens: at,
    due: zone.startOf(day + DUE_WITHIN),
    missedFrom: zone.startOf(day + MISSED_AFTER),
  };
  const { opens, due } = written(window);
  const freshFrom = zone.startOf(zone.dayOf(readInstant(fact.startsAt)!) - BRIEFED_BEFORE);

  return application.references.map((reference) => {
    const briefedAt = readInstant(reference.briefedAt);
    const done = briefedAt !== null && freshFrom <= briefedAt && briefedAt <= now;
    return {
      window,
      step: {
        id: `brief-reference:${fact.id}:${reference.id}`,
        kind: "brief-reference",
        interviewId: fact.id,
        referenceId: reference.id,
        opens,
        due,
        allDay: false,
        status: statusAt(now, window, { done, reachable: true }),
        projected: false,
        optional: false,
        because: because.reference(),
      },
    };
  });
}
