"use client";
import { useState } from "react";

/** How often an action was done: what it fills begins anew each time. */
export function useTimesDone(state: { status: string }): number {
  const [last, setLast] = useState({ state, times: 0 });
  if (last.state === state || state.status !== "done") return last.times;
  setLast({ state, times: last.times + 1 });
  return last.times + 1;
}
