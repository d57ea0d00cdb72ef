import { Row, Rows } from "@/components/ui/rows";
import { SectionHead } from "@/components/ui/section-head";
import type { Left } from "@/lib/imports/rows";
import { leftRows } from "@/lib/imports/view";
import { words } from "@/lib/words";

const say = words.imports.found;

/** The rows that stay out, and why. */
export function LeftOut({ left, title = say.leftTitle }: { left: readonly Left[]; title?: string }) {
  if (left.length === 0) return null;
  const { rows, more } = leftRows([...left]);
  return (
    <section aria-labelledby="left-out">
      <SectionHead id="left-out">{title}</SectionHead>
      <Rows>
        {rows.map(({ row, why }) => (
          <Row key={row} lead={say.row(row)}>
            <span dir="auto">{why}</span>
          </Row>
        ))}
      </Rows>
      {more > 0 && <p className="mt-2 text-13 text-text-2">{say.more(more)}</p>}
    </section>
  );
}
