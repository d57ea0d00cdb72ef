import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { StateGlyph, StateLabel } from "@/components/ui/state";
import type { LiveState } from "@/lib/applications/board";
import type { TableRow } from "@/lib/applications/board-table";
import { isOver } from "@/lib/policy/standing";
import { words } from "@/lib/words";

/** The group that a row stands in: its state while it is live. */
export function groupOf({ state }: TableRow): LiveState | "over" {
  return isOver(state) ? "over" : state;
}

/** The name of a group, over its rows. */
export function GroupHead({ group, n, columns }: { group: LiveState | "over"; n: number; columns: number }) {
  return (
    <tr className="border-b border-line">
      <th scope="rowgroup" colSpan={columns} className="pt-5 pb-1.5 text-start text-13 font-title">
        <span
          className={`inline-flex items-center gap-2 ${group === "over" ? "text-text-2" : `c-${group} text-(--c)`}`}
        >
          {group !== "over" && <StateGlyph state={group} />}
          {group === "over" ? words.searches.table.over : words.common.states[group]}
          <span className="font-label text-text-3">{n}</span>
        </span>
      </th>
    </tr>
  );
}

/** An application as a row, with a box to tick it. */
export function TableLine({ row }: { row: TableRow }) {
  const isOver = groupOf(row) === "over";
  return (
    <tr
      className={`border-b border-line bg-page has-[.check:checked]:bg-inset ${isOver ? "text-text-2" : ""}`}
    >
      <td className="w-8">
        <label className="grid size-8 place-items-center coarse:size-11">
          <input
            type="checkbox"
            name="ids[]"
            value={row.id}
            className="check m-0!"
            aria-label={words.searches.many.tick(`${row.employer}, ${row.role}`)}
          />
        </label>
      </td>
      <th scope="row" className="sticky start-0 min-w-32 max-w-48 bg-inherit py-2 pe-4 text-start font-title">
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
