import type { Reason } from "./why";

/** Rules, each with its text and where it was published, as they stand in a popover. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <>
      {reasons.map(({ label, text, source }) => (
        <span key={label} className="mt-3 block first:mt-0">
          <span className="block text-14 text-text">{text}</span>
          <span className="mt-0.5 block text-13 text-text-3">
            {label} · {source}
          </span>
        </span>
      ))}
    </>
  );
}
