import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"section">, "className"> & {
  /** Room inside; without it the panel holds rows that bring their own. */
  padded?: boolean;
};

/** A sheet of paper: only where something can be done, or is drawn. */
export function Panel({ padded = false, ...rest }: Props) {
  const room = padded ? "p-5 phone:p-4" : "";
  return <section className={`rounded-3 bg-surface shadow-1 forced-colors:border ${room}`} {...rest} />;
}
