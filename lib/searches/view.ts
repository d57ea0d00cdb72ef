import type { LiveToday } from "@/lib/applications/live";
import { dayOf } from "@/lib/days/day";
import { nearDay } from "@/lib/days/words";
import type { State } from "@/lib/policy/types";
import { words } from "@/lib/words";
import type { Search } from "./queries";

/** A search as the list shows it. */
export type SearchRow = {
  id: string;
  name: string;
  /** How many applications stand in each state, the empty ones left out. */
  counts: { state: State; n: number; text: string }[];
  lastAdded: { at: string; text: string } | null;
};

const inOrder: State[] = ["replying", "thanking", "checking-in", "preparing", "waiting", "let-go", "closed"];

/** The searches with what is in each, as it stands now; days are told in the zone. */
export function searchRows(
  searches: readonly Search[],
  { now, live, ended }: LiveToday,
  timeZone: string,
): SearchRow[] {
  return searches.map((search) => {
    const its = [...live, ...ended].filter(({ story }) => story.searchId === search.id);
    const inState = (state: State) => its.filter(({ plan }) => plan.state === state).length;
    const stored: Partial<Record<State, number>> = { "let-go": search.letGo, closed: search.closed };
    const counts = inOrder
      .map((state) => ({ state, n: inState(state) + (stored[state] ?? 0) }))
      .filter(({ n }) => n > 0)
      .map(({ state, n }) => ({
        state,
        n,
        text: words.searches.stateCount(n, words.common.states[state]),
      }));
    return { id: search.id, name: search.name, counts, lastAdded: lastAdded(search, now, timeZone) };
  });
}

function lastAdded({ lastAddedAt: at }: Search, now: string, timeZone: string): SearchRow["lastAdded"] {
  if (!at) return null;
  const when = nearDay(dayOf(at, timeZone), dayOf(now, timeZone));
  return { at, text: words.searches.lastAdded(when) };
}

/** How many applications of a search are over, with those that have ended since they were last written to. */
export function overCounts(
  search: Search,
  { ended }: LiveToday,
): { state: "let-go" | "closed"; n: number }[] {
  const unsettled = ended.filter(({ story }) => story.searchId === search.id).length;
  return [
    { state: "let-go", n: search.letGo + unsettled },
    { state: "closed", n: search.closed },
  ];
}
