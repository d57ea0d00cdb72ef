import type { Merged } from "@/lib/account-file/merge";
import { tableNames } from "@/lib/account-file/tables";
import { words } from "@/lib/words";

const say = words.imports;

/** How many rows of each kind are new, and how many are here. */
export function MergedTable({ merged }: { merged: Merged }) {
  // As it was kept, it comes back in an order of the database's own.
  const rows = tableNames
    .map((name) => ({ name, ...merged[name] }))
    .filter(({ added, held }) => added + held > 0);
  return (
    <table aria-label={say.account.caption} className="w-full max-w-112 border-collapse text-14">
      <thead>
        <tr className="border-b border-line text-13 text-text-2">
          <th scope="col" className="py-2 text-start font-label">
            {say.account.kind}
          </th>
          <th scope="col" className="py-2 text-end font-label">
            {say.account.added}
          </th>
          <th scope="col" className="py-2 text-end font-label">
            {say.account.held}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, added, held }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-2 text-start font-normal">
              {say.table[name]}
            </th>
            <td className="py-2 text-end tabular-nums">{added.toLocaleString(words.days.locale)}</td>
            <td className="py-2 text-end tabular-nums">{held.toLocaleString(words.days.locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
