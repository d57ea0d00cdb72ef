import type { ReactNode } from "react";

export type StateName =
  | "replying"
  | "preparing"
  | "thanking"
  | "waiting"
  | "checking-in"
  | "let-go"
  | "closed";

const ring = <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.75" />;

const drawings: Record<StateName, ReactNode> = {
  // A ring whose stroke bends back on itself, an arrow home.
  replying: (
    <g fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round">
      <path d="M3.02 6.28a5.5 5.5 0 1 0 4.21-3.13" />
      <path d="M9.5 1.15 7.1 3.2l2.4 2.1" />
    </g>
  ),
  preparing: (
    <circle
      cx="8"
      cy="8"
      r="5.75"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeDasharray="2.1 2.415"
    />
  ),
  thanking: (
    <>
      {ring}
      <circle cx="8" cy="8" r="3" fill="currentColor" />
    </>
  ),
  waiting: ring,
  "checking-in": (
    <>
      {ring}
      <path d="M8 4.25a3.75 3.75 0 0 1 0 7.5z" fill="currentColor" />
    </>
  ),
  "let-go": (
    <>
      <path
        d="M8.6 3.03a5.5 5.5 0 1 0 5 5.9"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      <circle cx="12.9" cy="3.4" r="1.5" fill="currentColor" />
    </>
  ),
  closed: <rect x="3.5" y="3.5" width="9" height="9" rx="2" fill="currentColor" />,
};

/** The mark of a state, 16 px, in its own colour. Never alone: words go with it. */
export function StateGlyph({ state }: { state: StateName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`glyph c-${state}`}>
      {drawings[state]}
    </svg>
  );
}

interface LabelProps {
  state: StateName;
  /** With its ground: only in a header. */
  chip?: boolean;
  /** The word for it. */
  children: ReactNode;
}

/** Glyph and word. */
export function StateLabel({ state, chip, children }: LabelProps) {
  const ground = chip ? "rounded-full bg-(--c-tint) ps-1.75 pe-2.25" : "";
  return (
    <span
      className={`c-${state} inline-flex items-center gap-1.5 text-13 leading-6 font-label whitespace-nowrap text-(--c) ${ground}`}
    >
      <StateGlyph state={state} />
      {children}
    </span>
  );
}
