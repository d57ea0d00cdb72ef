import { Fragment, type ReactNode, useId } from "react";

export interface Reason {
  /** The rule by name, as it stands in the line: "Levo, rule 4". */
  label: string;
  /** What the rule says. */
  text: string;
  /** Where it was published. */
  source: string;
  /** The page it was published on, if it has an address. */
  href?: string;
}

/** The reason for a proposal, in one line; each rule opens to its text. Works without JavaScript. */
export function Why({ lead, reasons }: { lead?: ReactNode; reasons: readonly Reason[] }) {
  return (
    <span data-online className="text-13 text-text-3">
      {lead}
      {lead && " "}
      {reasons.map((reason, index) => (
        <Fragment key={reason.label}>
          {index > 0 && " · "}
          <Rule {...reason} />
        </Fragment>
      ))}
    </span>
  );
}

function Rule({ label, text, source, href }: Reason) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="rounded-1 whitespace-nowrap text-text-2 underline decoration-dotted decoration-1 underline-offset-3 hover:text-text"
      >
        {label}
      </button>
      <span id={id} popover="auto" className="popover popover-start w-80 p-4 text-start whitespace-normal">
        <span className="block text-14 text-text">{text}</span>
        <span className="mt-2 block text-13 text-text-3">
          {href ? (
            <a href={href} rel="noreferrer" target="_blank" className="link">
              {source}
            </a>
          ) : (
            source
          )}
        </span>
      </span>
    </>
  );
}
