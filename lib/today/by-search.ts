import type { LiveToday } from "@/lib/applications/live";
import type { Planned } from "@/lib/applications/planned";
import { nowSteps } from "./now";

/** A search that Today can be looked at by, with what is open in it. */
export interface SearchOfToday {
  id: string;
  name: string;
  open: number;
  current: boolean;
}

/** The searches in which something is live, and the one that is chosen in any case. */
export function searchesOfToday(
  searches: readonly { id: string; name: string }[],
  { live, now }: Pick<LiveToday, "live" | "now">,
  chosen: string | null,
): SearchOfToday[] {
  return searches.flatMap(({ id, name }) => {
    const its = live.filter(({ story }) => story.searchId === id);
    const current = id === chosen;
    return its.length > 0 || current ? [{ id, name, open: nowSteps(its, now).length, current }] : [];
  });
}

/** The day of one search, or as it is where none is chosen. */
export function todayOf({ live, ended, now }: LiveToday, chosen: string | null): LiveToday {
  const its = ({ story }: Planned) => chosen === null || story.searchId === chosen;
  return { live: live.filter(its), ended: ended.filter(its), now };
}
