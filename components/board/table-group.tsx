import { StateGlyph } from "@/components/ui/state";
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
