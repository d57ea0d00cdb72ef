import { dayOf } from "@/lib/days/day";
import { monthDay, shortDay } from "@/lib/days/words";
import { isOver } from "@/lib/policy/standing";
import type { Instant, State } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { yours } from "./board";
import { bySoonest, type NextThing, nextThing } from "./board-card";
import type { Planned } from "./planned";
import type { OverRow } from "./queries-over";
import type { Order, Shown } from "./schema-list";

/** An application as a row of the table. */
export type TableRow = {
  id: string;
  employer: string;
  role: string;
  state: State;
  /** What is next, or how it ended. */
  next: string;
  applied: string;
};

const inOrder: State[] = ["replying", "thanking", "checking-in", "preparing", "waiting", "let-go", "closed"];

type Asked = {
  searchId: string;
  find: string;
  order: Order;
  now: Instant;
  show?: Shown;
  group?: "none" | "state";
};

/** The live applications of a search that are asked for and hold the text, sorted; by their states first, if grouped. */
export function liveRows(
  live: readonly Planned[],
  { searchId, find, order, now, show = "all", group = "none" }: Asked,
): TableRow[] {
  const wanted = find.toLocaleLowerCase(words.days.locale);
  const rows = live
    .filter(
      ({ story, plan }) => story.searchId === searchId && isShown(plan.state, show) && holds(story, wanted),
    )
    .map((one) => ({ ...one, next: nextThing(one, now) }));
  rows.sort(
    (a, b) =>
      (group === "state" ? compare(a, b, byState) : 0) ||
      (order.descending ? -1 : 1) * (compare(a, b, order) || (a.story.id < b.story.id ? -1 : 1)),
  );
  return rows.map(({ story, plan, next }) => ({
    id: story.id,
    employer: story.employer.name,
    role: story.role,
    state: plan.state,
    next: next.text,
    applied: story.appliedOn ? monthDay(story.appliedOn, dayOf(now, story.timeZone)) : "",
  }));
}

const byState: Order = { column: "state", descending: false };

function isShown(state: State, show: Shown): boolean {
  if (show === "all" || show === state) return true;
  return (
    !isOver(state) && (show === "yours" || show === "theirs") && yours.includes(state) === (show === "yours")
  );
}

/** Which of those that are over are asked for; null for none of them. */
export function overShown(show: Shown): { over?: "let-go" | "closed" } | null {
  if (show === "all") return {};
  return show === "let-go" || show === "closed" ? { over: show } : null;
}

function holds({ employer, role, location }: Planned["story"], wanted: string): boolean {
  return [employer.name, role, location].some((text) =>
    text.toLocaleLowerCase(words.days.locale).includes(wanted),
  );
}

type Sortable = Planned & { next: NextThing };

function compare(a: Sortable, b: Sortable, { column }: Order): number {
  const collator = collatorOf(words.days.locale);
  if (column === "employer") return collator.compare(a.story.employer.name, b.story.employer.name);
  if (column === "role") return collator.compare(a.story.role, b.story.role);
  if (column === "state") return inOrder.indexOf(a.plan.state) - inOrder.indexOf(b.plan.state);
  if (column === "applied") return collator.compare(a.story.appliedOn ?? "", b.story.appliedOn ?? "");
  return bySoonest(a, b);
}

const collators = new Map<string, Intl.Collator>();

/** Made once a language: to make one takes as long as forty comparisons. */
function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale) ?? new Intl.Collator(locale, { sensitivity: "base", numeric: true });
  collators.set(locale, known);
  return known;
}

/** An application that is over, as a row. */
export function overRow(row: OverRow, now: Instant): TableRow {
  const today = dayOf(now, row.timeZone);
  const state = row.over ?? "closed";
  const day = row.overAt ? shortDay(dayOf(row.overAt, row.timeZone), today) : "";
  return {
    id: row.id,
    employer: row.employer,
    role: row.role,
    state,
    next: words.searches.ended[row.outcome ?? "let-go"](day),
    applied: row.appliedOn ? monthDay(row.appliedOn, today) : "",
  };
}
