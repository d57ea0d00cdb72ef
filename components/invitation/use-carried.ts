"use client";
import { useSyncExternalStore } from "react";
import { onCarried, whatIsCarried } from "./carried";

/** The name of the invitation that waits, `pasted` for one without; empty where none waits, and on the server. */
export function useCarried(pasted: string): string {
  const read = () => {
    const carried = whatIsCarried();
    return carried ? (carried.file?.name ?? pasted) : "";
  };
  return useSyncExternalStore(onCarried, read, () => "");
}
