import { shortDay } from "@/lib/days/words";
import type { CalendarEvent } from "@/lib/interchange/calendar/read.mjs";
import { when } from "@/lib/interviews/when";
import type { Instant } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { ToldMove } from "./moves";
import type { FoundMoves, InvitationState } from "./state";
import { timeInWords } from "./time-words";
import { whenTold } from "./when-told";

const say = words.invitation;

/** What an event of a file is called in its form, which takes the white space from around it. */
export const keyOf = (event: CalendarEvent, at: number) => `${at}:${event.occurrence}`;

/** Asks which of several events is meant, and offers the moves of those that are here already. */
export function choosing(
  events: readonly CalendarEvent[],
  more: number,
  moves: readonly ToldMove[],
  zone: string,
  now: Instant,
): InvitationState {
  const recurs =
    new Set(events.map(({ uid }) => uid)).size === 1 && events.some(({ recurring }) => recurring);
  const choices = events
    .map((event, at) => ({ event, value: keyOf(event, at) }))
    .toSorted((a, b) => startOf(a.event, zone) - startOf(b.event, zone))
    .map(({ event, value }) => ({
      value,
      label: `${event.title || say.untitled}, ${whenOf(event, zone, now)}`,
    }));
  const question = recurs ? say.chooseRecurring : say.choose;
  return {
    status: "done",
    message: moves.length > 0 ? say.series(moves.length) : undefined,
    found: {
      kind: "choose",
      question: moves.length > 0 ? say.chooseAnother : question,
      choices,
      more: more > 0 ? say.more(more) : "",
      moves: moves.length > 0 ? foundMoves(moves) : null,
    },
  };
}

function foundMoves(moves: readonly ToldMove[]): FoundMoves {
  return {
    said: moves.map(({ move, title, said }) => ({ id: move.interviewId, title, change: said })),
    label: say.seriesMoves,
    act: say.moveAll(moves.length),
    fields: JSON.stringify(moves.map(({ move }) => move)),
  };
}

function startOf(event: CalendarEvent, zone: string): number {
  const { startsLocal, minutes, timeZone } = whenTold(event, zone);
  return Date.parse(when(startsLocal, minutes, timeZone, zone).startsAt);
}

function whenOf(event: CalendarEvent, zone: string, now: Instant): string {
  if (event.starts.kind === "day") return shortDay(event.starts.day, now.slice(0, 10));
  const { startsLocal, minutes, timeZone } = whenTold(event, zone);
  return timeInWords(when(startsLocal, minutes, timeZone, zone).startsAt, timeZone, zone, now);
}
