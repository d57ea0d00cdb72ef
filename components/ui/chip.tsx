import type { ReactNode } from "react";
import type { StateName } from "./state";

/** A small word with a ground: neutral, or in the colours of a state. */
export function Chip({
  state,
  icon,
  children,
}: {
  state?: StateName;
  icon?: ReactNode;
  children: ReactNode;
}) {
  const colours = state ? `c-${state} bg-(--c-tint) text-(--c)` : "bg-inset text-text-2";
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-full px-2.25 text-13 leading-6 font-label whitespace-nowrap ${colours}`}
    >
      {icon}
      {children}
    </span>
  );
}
