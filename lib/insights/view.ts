import type { Planned } from "@/lib/applications/planned";
import type { Instant } from "@/lib/policy/types";
import { caseOf } from "./case";
import { type Figures, type Funnel, figuresOf, funnels } from "./figures";
import type { Finished } from "./queries";

/** All that the page shows. */
export interface InsightsView extends Figures {
  funnels: (Funnel & { name: string })[];
  /** The stage at which most applications ended, if one has more than each other. */
  mostEnded: Figures["endings"][number] | null;
}

/** Puts the page together from finished applications and live ones. */
export function insightsView(
  finished: readonly Finished[],
  live: readonly Planned[],
  searches: readonly { id: string; name: string }[],
  now: Instant,
): InsightsView {
  const ended = finished.map((row) => caseOf(row, now));
  const going = live.map(({ story }) => caseOf({ ...story, over: null }, now));
  const figures = figuresOf(ended);
  const ways = funnels([...ended, ...going]);
  return {
    ...figures,
    funnels: searches.flatMap(({ id, name }) =>
      ways.filter(({ searchId }) => searchId === id).map((way) => ({ ...way, name })),
    ),
    mostEnded: mostOf(figures.endings),
  };
}

function mostOf(endings: Figures["endings"]): InsightsView["mostEnded"] {
  const [first, second] = endings.toSorted((a, b) => b.of - a.of);
  return first && first.of > (second?.of ?? 0) ? first : null;
}
