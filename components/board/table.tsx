import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Link } from "@/components/ui/link";
import type { TableRow } from "@/lib/applications/board-table";
import {
  type Column,
  type Cursor,
  type ListQuery,
  writeCursor,
  writeOrder,
} from "@/lib/applications/schema-list";
import { words } from "@/lib/words";
import { ManyForm } from "./many-form";
import { TableFind } from "./table-find";
import { GroupHead, groupOf } from "./table-group";
import { TableLines, type Told } from "./table-lines";
import { TickAll } from "./tick-all";

const say = words.searches.table;
const columns: Column[] = ["employer", "role", "state", "next", "applied"];

interface Props {
  searchId: string;
  rows: readonly TableRow[];
  query: ListQuery;
  next: Cursor | null;
  otherSearches: readonly { id: string; name: string }[];
}

/** The same applications as rows: sorted in the header, found, filtered and grouped, the live ones first. */
export function ApplicationTable({ searchId, rows, query, next, otherSearches }: Props) {
  const address = addressOf(searchId, query);
  return (
    <>
      <TableFind query={query} all={address({ q: "", show: "all" })} />
      {rows.length === 0 ? (
        <Empty line={query.q ? say.nothing(query.q) : say.nothingHere} />
      ) : (
        <ManyForm
          back={address(query.after ? { after: writeCursor(query.after) } : {})}
          searches={otherSearches}
        >
          <div className="relative overflow-x-auto">
            <table aria-label={say.caption} className="w-full border-collapse text-14">
              <thead>
                <tr className="border-b border-line text-start text-13">
                  <td className="w-8">
                    <TickAll label={words.searches.many.all} />
                  </td>
                  {columns.map((column) => (
                    <SortHead key={column} column={column} query={query} address={address} />
                  ))}
                </tr>
              </thead>
              {grouped(rows, query.group).map(({ group, rows }) => (
                <tbody key={group} data-rows>
                  {query.group === "state" && (
                    <GroupHead group={group} n={rows.length} columns={columns.length + 1} />
                  )}
                  <TableLines rows={rows.map(told)} />
                </tbody>
              ))}
            </table>
          </div>
        </ManyForm>
      )}
      <nav className="mt-5 flex gap-2 empty:hidden">
        {query.after && <Button href={address({})}>{say.first}</Button>}
        {next && <Button href={address({ after: writeCursor(next) })}>{say.more}</Button>}
      </nav>
    </>
  );
}

function told(row: TableRow): Told {
  return {
    ...row,
    stateWord: words.common.states[row.state],
    tick: words.searches.many.tick(`${row.employer}, ${row.role}`),
    over: groupOf(row) === "over",
  };
}

type Address = (changes: Record<string, string>) => string;

/** A view is its address: it can be kept, sent on and gone back to. */
function addressOf(searchId: string, { q, sort, show, group }: ListQuery): Address {
  return (changes) => {
    const kept = { view: "table", q, sort: writeOrder(sort), show, group, ...changes };
    const given = Object.entries(kept).filter(([, value]) => !["", "all", "none"].includes(value));
    return `/searches/${searchId}?${new URLSearchParams(given)}`;
  };
}

function grouped(rows: readonly TableRow[], by: ListQuery["group"]) {
  const groups = new Map<ReturnType<typeof groupOf>, TableRow[]>();
  for (const row of rows) {
    const group = by === "state" ? groupOf(row) : "over";
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups].map(([group, rows]) => ({ group, rows }));
}

interface SortProps {
  column: Column;
  query: ListQuery;
  address: Address;
}

/** A column's name, which sorts by it; once more turns it around. */
function SortHead({ column, query: { sort }, address }: SortProps) {
  const sorted = sort.column === column ? (sort.descending ? "descending" : "ascending") : undefined;
  const other = writeOrder({ column, descending: sorted === "ascending" });
  const stuck = column === "employer" ? "sticky start-0 bg-page" : "";
  return (
    <th scope="col" aria-sort={sorted} className={`py-1 pe-4 text-start font-label ${stuck}`}>
      <Link
        href={address({ sort: other })}
        className="inline-flex min-h-7.5 items-center gap-1 whitespace-nowrap text-text-2 hover:text-text coarse:min-h-11 in-aria-[sort]:text-text"
      >
        {say[column]}
        {sorted && <span aria-hidden>{sorted === "ascending" ? "↑" : "↓"}</span>}
      </Link>
    </th>
  );
}
