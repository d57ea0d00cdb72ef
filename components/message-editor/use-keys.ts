"use client";
import { useEffect, useRef } from "react";

interface Keys {
  copy: () => void;
  save: () => void;
  /** The next finding, or the one before. */
  next: (back: boolean) => void;
}

/** The keys of the desk, wherever on the page the focus is: Ctrl Enter, Ctrl S, F8. A dialog keeps them to itself. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actOf(event, latest.current);
      if (!act || event.isComposing || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function actOf(event: KeyboardEvent, { copy, save, next }: Keys): (() => void) | null {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === "Enter") return copy;
  if (command && event.key.toLowerCase() === "s" && !event.shiftKey) return save;
  if (event.key === "F8") return () => next(event.shiftKey);
  return null;
}
