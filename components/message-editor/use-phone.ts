"use client";
import { useSyncExternalStore } from "react";

const phone = "(pointer: coarse), (width < 48rem)";

/** Whether this is a phone, or something as small or as much for fingers. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(phone);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => window.matchMedia(phone).matches,
    () => false,
  );
}
