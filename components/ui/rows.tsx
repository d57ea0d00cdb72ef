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
  const beside = tall ? "self-start" : "self-center";
  const at = lead ? "phone:row-start-2" : "";
  const first = mark ? "phone:col-start-2" : "phone:col-start-1";
  return (
    <li
      className={`flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2 text-14 ${inset ? "px-4" : ""} ${
        lead ? "phone:grid phone:grid-cols-[auto_minmax(0,1fr)_auto]" : ""
      }`}
    >
      {lead && (
        <span
          className={`w-30 shrink-0 text-13 whitespace-nowrap text-text-2 phone:self-center ${at} ${first}`}
        >
          {lead}
        </span>
      )}
      {mark && (
        <span
          className={`flex min-h-5.25 shrink-0 items-center ${beside} text-text-3 phone:col-start-1 phone:row-start-1 phone:self-start`}
        >
          {mark}
        </span>
      )}
      <span className={`min-w-0 flex-1 basis-40 phone:col-end-4 phone:row-start-1 ${first}`}>
        {children}
        {detail && <span className="block text-13 text-text-2">{detail}</span>}
      </span>
      {end && (
        <span
          className={`flex shrink-0 items-center gap-3 ${beside} text-13 text-text-3 phone:col-start-3 ${at}`}
        >
          {end}
        </span>
      )}
    </li>
  );
}
