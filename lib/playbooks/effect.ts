import "server-only";
import { dayOf } from "@/lib/days/day";
import { longDay } from "@/lib/days/words";
import { isOver } from "@/lib/policy/standing";
import type { Instant, Plan, State, Step } from "@/lib/policy/types";
import { windowWords } from "@/lib/steps/window-words";
import { isFinal, lastDay } from "@/lib/steps/words";
import { words } from "@/lib/words";
import { sentence } from "@/lib/words/fill";
import type { Change, Moved } from "./moved";

const say = words.playbooks.effect;
const shown = 12;

/** What figures would do to the live applications, as a page says it. */
export interface Effect {
  rows: { id: string; employer: string; state: State; says: string }[];
  /** What is not listed: more that move, or how many stay. */
  rest: string;
}

/** An effect in sentences: what moves, application by application, and what doesn't. */
export function effectOf({ changes, same }: Moved, now: Instant): Effect {
  if (changes.length + same === 0) return { rows: [], rest: say.nobody };
  if (changes.length === 0) return { rows: [], rest: say.none };
  const rows = changes.slice(0, shown).map((change) => ({
    id: change.story.id,
    employer: change.story.employer.name,
    state: change.after.state,
    says: sentence(`${words.common.and(partsOf(change, now))}.`),
  }));
  const more = changes.length - rows.length;
  return { rows, rest: more > 0 ? say.more(more) : same > 0 ? say.unchanged(same) : say.nothingElse };
}

function partsOf({ story, before, after, windows }: Change, now: Instant): string[] {
  const zone = story.timeZone;
  const today = dayOf(now, zone);
  const window = (step: Step) => windowWords(dayOf(step.opens, zone), lastDay(step, zone), today);
  const moved = windows.map(({ before: was, after: is }) => {
    if (is && was) return say.instead(named(is, after, window(is)), window(was));
    if (is) return say.also(named(is, after, window(is)));
    return was ? say.noMore(named(was, before, window(was))) : "";
  });
  return [...turn(before, after), ...new Set(moved), ...endMoved(before, after, zone, today)];
}

function turn(before: Plan, after: Plan): string[] {
  if (isOver(before.state) === isOver(after.state)) return [];
  return [isOver(after.state) ? say.endsNow : say.opensAgain];
}

function named(step: Step, plan: Plan, window: string): string {
  if (step.kind === "thank-you") return say.thanks(window);
  if (step.kind === "thank-you-letter") return say.letter(window);
  return isFinal(step, plan) ? say.finalCheckIn(window) : say.checkIn(window);
}

function endMoved(before: Plan, after: Plan, zone: string, today: string): string[] {
  if (before.letGoAt === after.letGoAt || isOver(after.state)) return [];
  if (!after.letGoAt) return [say.neverLetGo];
  const day = (instant: Instant) => longDay(dayOf(instant, zone), today);
  const is = say.letGo(day(after.letGoAt));
  if (!before.letGoAt) return [is];
  const was = day(before.letGoAt);
  return day(after.letGoAt) === was ? [] : [say.instead(is, was)];
}
