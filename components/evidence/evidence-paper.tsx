import "@/components/paper/paper.css";
import "./evidence.css";
import { dateInColumn, dateInFull } from "@/lib/days/words";
import type { Evidence } from "@/lib/evidence/queries";
import type { Range } from "@/lib/evidence/range";
import { type EvidenceRow, evidenceCells, evidenceHeader, totalsOf } from "@/lib/evidence/view";
import type { PlainDate } from "@/lib/policy/types";
import { words } from "@/lib/words";

const say = words.evidence;

interface Props {
  evidence: Evidence;
  rows: readonly EvidenceRow[];
  range: Range;
  today: PlainDate;
}

/** The report as it lies on paper. */
export function EvidencePaper({ evidence: { search, fullName }, rows, range, today }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard.
    <section aria-label={say.title} tabIndex={0} className="paper evidence">
      <h2 dir="auto">{fullName ? say.of(fullName) : say.ofNobody}</h2>
      <p dir="auto">{search.name}</p>
      <p>{say.range(dateInFull(range.from), dateInFull(range.to))}</p>
      <p className="evidence-totals">{totalsOf(rows, range).join(" · ")}</p>
      <table aria-label={say.title}>
        <thead>
          <tr>
            {evidenceHeader().map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <EvidenceLine key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="evidence-made">{say.made(dateInFull(today))}</p>
    </section>
  );
}

function EvidenceLine({ row }: { row: EvidenceRow }) {
  const [employer, ...cells] = evidenceCells(row, dateInColumn);
  const [, ...heads] = evidenceHeader();
  return (
    <tr>
      <th scope="row" dir="auto">
        {employer}
      </th>
      {cells.map((cell, at) => (
        <td key={heads[at]} dir="auto">
          {cell}
        </td>
      ))}
    </tr>
  );
}
