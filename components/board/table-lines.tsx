"use client";
import { Link } from "@/components/ui/link";
import { Name } from "@/components/ui/name";
import { StateLabel } from "@/components/ui/state";
import type { TableRow } from "@/lib/applications/board-table";

/** A row with its words. */
export type Told = TableRow & { stateWord: string; tick: string; over: boolean };

/**
 * Applications as rows, each with a box to tick it. Drawn from what is told of them, as a long list is (decision 0030).
 */
export function TableLines({ rows }: { rows: readonly Told[] }) {
  return rows.map((row) => <Line key={row.id} {...row} />);
}

function Line({ id, employer, role, state, stateWord, next, applied, tick, over }: Told) {
  return (
    <tr className={`border-b border-line bg-page has-[.check:checked]:bg-inset ${over ? "text-text-2" : ""}`}>
      <td className="w-8">
        <label className="grid size-8 place-items-center coarse:size-11">
          <input type="checkbox" name="ids[]" value={id} className="check m-0!" aria-label={tick} />
        </label>
      </td>
      <th scope="row" className="sticky start-0 min-w-32 max-w-48 bg-inherit py-2 pe-4 text-start font-title">
        <Link
          href={`/applications/${id}`}
          className="inline-flex items-center hover:underline coarse:min-h-11"
        >
          <Name>{employer}</Name>
        </Link>
      </th>
      <td className="min-w-36 py-2 pe-4">
        <Name>{role}</Name>
      </td>
      <td className="py-2 pe-4">
        <StateLabel state={state}>{stateWord}</StateLabel>
      </td>
      <td className="py-2 pe-4 whitespace-nowrap">{next}</td>
      <td className="py-2 whitespace-nowrap tabular-nums">{applied}</td>
    </tr>
  );
}
