import type { ReactNode } from "react";
import type { StateName } from "./state";

interface Props {
  /** A day "2026-06-12", or an instant "2026-06-10T15:30:00Z": what a machine reads. */
  at: string;
  /** Wears the colour of what is due. Late is not wrong: it keeps its colour and says so in words. */
  due?: StateName;
  /** What a person reads: "by Fri 12 June". */
  children: ReactNode;
}

export function When({ at, due, children }: Props) {
  const colour = due ? `c-${due} text-(--c)` : "text-text-2";
  return (
    <time dateTime={at} className={`text-13 font-label whitespace-nowrap ${colour}`}>
      {children}
    </time>
  );
}
