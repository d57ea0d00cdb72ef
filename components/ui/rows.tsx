import type { ReactNode } from "react";

/** A list on the page, a hairline between its rows. */
export function Rows({
  label,
  ordered,
  children,
}: {
  label?: string;
  ordered?: boolean;
  children: ReactNode;
}) {
  const List = ordered ? "ol" : "ul";
  return (
    <List aria-label={label} data-rows className="divide-y divide-line">
      {children}
    </List>
  );
}

interface RowProps {
  /** A glyph, an icon or a face, 16 to 28 px. */
  mark?: ReactNode;
  /** A day or other short column before the words. */
  lead?: ReactNode;
  /** At the end of the line: a time, a button. On a phone it goes below. */
  end?: ReactNode;
  /** A second, quieter line. */
  detail?: ReactNode;
  /** Room at both sides, for rows in a panel. */
  inset?: boolean;
  /** Many lines: what stands beside them stays with the first. */
  tall?: boolean;
  children: ReactNode;
}

export function Row({ mark, lead, end, detail, inset, tall, children }: RowProps) {
  const kinds = [inset && "px-4", lead && "row-led", mark && "row-marked", tall && "row-tall"].filter(
    Boolean,
  );
  return (
    <li className={["row", ...kinds].join(" ")}>
      {lead && <span className="row-lead">{lead}</span>}
      {mark && <span className="row-mark">{mark}</span>}
      <span className="row-words">
        {children}
        {detail && <span className="block text-13 text-text-2">{detail}</span>}
      </span>
      {end && <span className="row-end">{end}</span>}
    </li>
  );
}
