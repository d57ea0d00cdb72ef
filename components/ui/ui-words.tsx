"use client";
import { createContext, type ReactNode, use } from "react";
import type { Words } from "@/lib/words";

export type UiWords = Words["common"]["ui"];

const UiWordsContext = createContext<UiWords | null>(null);

/** Hands the kit its own few words, once, from the root layout, so that no client part imports all of them. */
export function UiWordsProvider({ words, children }: { words: UiWords; children: ReactNode }) {
  return <UiWordsContext value={words}>{children}</UiWordsContext>;
}

/** What the kit says by itself: "Saving …", "Undo". Throws outside the root layout. */
export function useUiWords(): UiWords {
  const words = use(UiWordsContext);
  if (!words) throw new Error("UiWordsProvider is missing above this component");
  return words;
}
