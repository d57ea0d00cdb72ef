import { dayOf } from "@/lib/days/day";
import { monthDay, shortDay } from "@/lib/days/words";
import type { Instant, State } from "@/lib/policy/types";
import { words } from "@/lib/words";
import { bySoonest, type NextThing, nextThing } from "./board-card";
import type { Planned } from "./planned";
import type { OverRow } from "./queries-over";
import type { Order } from "./schema-list";

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
const collator = new Intl.Collator(words.days.locale, { sensitivity: "base", numeric: true });

/** The live applications of a search that hold the text, sorted. */
export function liveRows(
  live: readonly Planned[],
  { searchId, find, order, now }: { searchId: string; find: string; order: Order; now: Instant },
): TableRow[] {
  const wanted = find.toLocaleLowerCase(words.days.locale);
  const rows = live
    .filter(({ story }) => story.searchId === searchId && holds(story, wanted))
    .map((one) => ({ ...one, next: nextThing(one, now) }));
  rows.sort(
    (a, b) => (order.descending ? -1 : 1) * (compare(a, b, order) || (a.story.id < b.story.id ? -1 : 1)),
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

function holds({ employer, role, location }: Planned["story"], wanted: string): boolean {
  return [employer.name, role, location].some((text) =>
    text.toLocaleLowerCase(words.days.locale).includes(wanted),
  );
}

type Sortable = Planned & { next: NextThing };

function compare(a: Sortable, b: Sortable, { column }: Order): number {
  if (column === "employer") return collator.compare(a.story.employer.name, b.story.employer.name);
  if (column === "role") return collator.compare(a.story.role, b.story.role);
  if (column === "state") return inOrder.indexOf(a.plan.state) - inOrder.indexOf(b.plan.state);
  if (column === "applied") return collator.compare(a.story.appliedOn ?? "", b.story.appliedOn ?? "");
  return bySoonest(a, b);
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
