"use client";
import { lazy, Suspense } from "react";

const Marked = lazy(() => import("./marked"));

interface Props {
  text: string;
  /** What it is set against. */
  from: string;
}

/** A text, with a mark wherever it has other words than the one that it is set against. */
export function Differing(props: Props) {
  return (
    <Suspense fallback={props.text}>
      <Marked {...props} />
    </Suspense>
  );
}
