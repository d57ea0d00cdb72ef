import type { CalendarEvent } from "@/lib/interchange/calendar/read.mjs";
import type { Standing } from "./queries";

/**
 * The interview that each event of an invitation became, where it became one. An occurrence is known by the time it
 * was first set for; where the whole series was moved, by which of the series it is, or else by its day.
 */
export function knownAs(
  events: readonly CalendarEvent[],
  standing: readonly Standing[],
): Map<CalendarEvent, Standing> {
  const isMoved = standing.some((one) => !setFor(one, events) && sameOf(one, events));
  const known = new Map<CalendarEvent, Standing>();
  for (const one of standing) {
    const event = isMoved ? (sameOf(one, events) ?? setFor(one, events)) : setFor(one, events);
    const found = event ?? onItsDay(one, events);
    if (found && !known.has(found)) known.set(found, one);
  }
  return known;
}

function setFor({ invitationUid, invitationOccurrence }: Standing, events: readonly CalendarEvent[]) {
  return events.find(({ uid, occurrence }) => uid === invitationUid && occurrence === invitationOccurrence);
}

function sameOf({ invitationUid, invitationOrdinal }: Standing, events: readonly CalendarEvent[]) {
  if (invitationOrdinal === null) return undefined;
  return events.find(({ uid, ordinal }) => uid === invitationUid && ordinal === invitationOrdinal);
}

/** For one whose file didn't tell which of the series it is: a series is mostly moved to another hour. */
function onItsDay({ invitationUid, ...one }: Standing, events: readonly CalendarEvent[]) {
  const day = one.invitationOccurrence.slice(0, 10);
  if (one.invitationOrdinal !== null || day === "") return undefined;
  return events.find(({ uid, occurrence }) => uid === invitationUid && occurrence.startsWith(day));
}
