import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Name } from "@/components/ui/name";
import { StateLabel } from "@/components/ui/state";
import type { TableRow } from "@/lib/applications/board-table";
import {
  type Column,
  type Cursor,
  type ListQuery,
  writeCursor,
  writeOrder,
} from "@/lib/applications/schema-list";
import { words } from "@/lib/words";
import { TableFind } from "./table-find";

const say = words.searches.table;
const columns: Column[] = ["employer", "role", "state", "next", "applied"];

interface Props {
  searchId: string;
  rows: readonly TableRow[];
  query: ListQuery;
  next: Cursor | null;
}

/** The same applications as rows: sorted in the header, found by text, the live ones first. */
export function ApplicationTable({ searchId, rows, query, next }: Props) {
  const address = (changes: Record<string, string>) => {
    const kept = { view: "table", q: query.q, sort: writeOrder(query.sort), ...changes };
    const given = Object.entries(kept).filter(([, value]) => value !== "");
    return `/searches/${searchId}?${new URLSearchParams(given)}`;
  };
  return (
    <>
      <TableFind q={query.q} sort={writeOrder(query.sort)} all={address({ q: "" })} />
      {rows.length === 0 ? (
        <Empty line={query.q ? say.nothing(query.q) : say.nothingHere} />
      ) : (
        <div className="relative overflow-x-auto">
          <table aria-label={say.caption} className="w-full border-collapse text-14">
            <thead>
              <tr className="border-b border-line text-start text-13">
                {columns.map((column) => (
                  <SortHead key={column} column={column} query={query} address={address} />
                ))}
              </tr>
            </thead>
            <tbody data-rows>
              {rows.map((row) => (
                <BodyRow key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <nav className="mt-5 flex gap-2 empty:hidden">
        {query.after && <Button href={address({})}>{say.first}</Button>}
        {next && <Button href={address({ after: writeCursor(next) })}>{say.more}</Button>}
      </nav>
    </>
  );
}

interface SortProps {
  column: Column;
  query: ListQuery;
  address: (changes: Record<string, string>) => string;
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

function BodyRow({ row }: { row: TableRow }) {
  const isOver = row.state === "let-go" || row.state === "closed";
  return (
    <tr className={`border-b border-line ${isOver ? "text-text-2" : ""}`}>
      <th scope="row" className="sticky start-0 max-w-48 bg-page py-2 pe-4 text-start font-title">
        <Link
          href={`/applications/${row.id}`}
          className="inline-flex items-center hover:underline coarse:min-h-11"
        >
          <Name>{row.employer}</Name>
        </Link>
      </th>
      <td className="min-w-36 py-2 pe-4">
        <Name>{row.role}</Name>
      </td>
      <td className="py-2 pe-4">
        <StateLabel state={row.state}>{words.common.states[row.state]}</StateLabel>
      </td>
      <td className="py-2 pe-4 whitespace-nowrap">{row.next}</td>
      <td className="py-2 whitespace-nowrap tabular-nums">{row.applied}</td>
    </tr>
  );
}
