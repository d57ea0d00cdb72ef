import { words } from "@/lib/words";
import type { ListQuery, Shown } from "./schema-list";

const say = words.searches.table;

/** What a view of a search is called: by what it shows, and what is looked for in it. */
export function viewName(search: string, { view, show, q }: Pick<ListQuery, "view" | "show" | "q">): string {
  if (view === "board") return search;
  const parts = [show === "all" ? "" : shownName(show), q && say.called(q)].filter(Boolean);
  return parts.length > 0 ? `${parts.join(", ")} · ${search}` : search;
}

/** What of a list is shown, in words. */
export function shownName(way: Shown): string {
  if (way === "all" || way === "yours" || way === "theirs") return say.shown[way];
  return words.common.states[way];
}
