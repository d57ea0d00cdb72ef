import type { Instant, State } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { bySoonest, nextThing } from "./board-card";
import { type Line, lineOf } from "./board-line";
import { inOtherSearches } from "./form";
import type { Planned } from "./planned";

/** A live application as its card shows it. */
export type Card = {
  id: string;
  employer: string;
  role: string;
  next: string;
  line: Line;
  /** That the same employer is in another search, too; null where it isn't. */
  also: string | null;
};

/** A column of the board. It is yours where the next move is. */
export type Lane = { state: LiveState; yours: boolean; cards: Card[] };

export type LiveState = Exclude<State, "let-go" | "closed">;

// From left to right; the answers owed stand first, and only while somebody waits for one.
const order: LiveState[] = ["replying", "preparing", "thanking", "waiting", "checking-in"];
/** The states in which the next move is the user's. */
export const yours: readonly LiveState[] = ["replying", "thanking", "checking-in"];

/** The live applications of a search in the columns of their states, each column by what comes first. */
export function boardOf(live: readonly Planned[], searchId: string, now: Instant): Lane[] {
  const elsewhere = inOtherSearches(live, searchId);
  const here = live
    .filter(({ story }) => story.searchId === searchId)
    .map((one) => ({ ...one, next: nextThing(one, now) }))
    .sort(bySoonest);
  return order
    .map((state) => {
      const cards = here
        .filter(({ plan }) => plan.state === state)
        .map(({ story, plan, next }) => ({
          id: story.id,
          employer: story.employer.name,
          role: story.role,
          next: next.text,
          line: lineOf({ story, plan }, now),
          also: also(elsewhere.get(story.employer.name)),
        }));
      return { state, yours: yours.includes(state) && cards.length > 0, cards };
    })
    .filter(({ state, cards }) => state !== "replying" || cards.length > 0);
}

function also(searches: readonly string[] | undefined): string | null {
  return searches ? words.searches.card.also(searches) : null;
}
