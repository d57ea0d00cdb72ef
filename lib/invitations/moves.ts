import type { CalendarEvent } from "@/lib/interchange/calendar/read.mjs";
import { when } from "@/lib/interviews/when";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { Standing } from "./queries";
import type { InvitedMove } from "./schema";
import { timeInWords } from "./time-words";
import { whenTold } from "./when-told";
import { whereOf } from "./where";

const say = words.invitation;

/** An interview that a newer version of its series moves, and what is to be said of it. */
export interface ToldMove {
  move: InvitedMove;
  title: string;
  said: string;
}

/**
 * The interviews of one application that a newer version of their series moves. What was held is held, and what was
 * called off here is for the one it belongs to: neither is among them.
 */
export function movesIn(
  known: ReadonlyMap<CalendarEvent, Standing>,
  { id, timeZone }: { id: string; timeZone: string },
  now: Instant,
): ToldMove[] {
  return [...known].flatMap(([event, before]) => {
    const isNewer = event.sequence > (before.invitationSequence ?? -1) && !event.cancelled;
    const stands = before.applicationId === id && before.cancelledAt === null && before.startsAt > now;
    const move = isNewer && stands ? moveOf(event, before, timeZone) : null;
    return move
      ? [
          {
            move,
            title: before.title || words.interview.untitled,
            said: inWords(move, before, timeZone, now),
          },
        ]
      : [];
  });
}

/** Null where it stays as it is, or where the day is told without an hour. */
function moveOf(event: CalendarEvent, before: Standing, zone: string): InvitedMove | null {
  const { startsLocal, timeZone, minutes, open } = whenTold(event, zone);
  const was = { minutes: (Date.parse(before.endsAt) - Date.parse(before.startsAt)) / 60_000 };
  const length = open.length ? was.minutes : minutes;
  const where = placeTold(event, before);
  const isSame =
    startsAtOf({ startsLocal, timeZone }, zone) === before.startsAt &&
    length === was.minutes &&
    where.place === before.place;
  if (open.time || isSame) return null;
  const { occurrence, ordinal, sequence } = event;
  return {
    interviewId: before.id,
    startsLocal,
    timeZone,
    minutes: length,
    ...where,
    occurrence,
    ordinal,
    sequence,
  };
}

/** Where it takes place now; as before where the event names no place. */
function placeTold(event: CalendarEvent, before: Standing): Pick<InvitedMove, "format" | "place"> {
  const { format, place } = whereOf(event);
  return place === ""
    ? { format: before.format, place: before.place }
    : { format, place: place.slice(0, 2000) };
}

function startsAtOf({ startsLocal, timeZone }: Pick<InvitedMove, "startsLocal" | "timeZone">, zone: string) {
  return when(startsLocal, 0, timeZone, zone).startsAt;
}

function inWords(move: InvitedMove, before: Standing, zone: string, now: Instant): string {
  const starts = timeInWords(startsAtOf(move, zone), move.timeZone, zone, now);
  const sentences = [
    say.moved(starts, timeInWords(before.startsAt, before.timeZone, zone, now)),
    move.place !== before.place && say.placeNow(move.place),
  ];
  return sentences.filter(Boolean).join(" ");
}
