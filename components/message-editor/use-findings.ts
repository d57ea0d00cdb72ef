"use client";
import { useMemo } from "react";
import type { DraftContext } from "@/lib/drafts";
import type { Shown } from "./read-through";
import type { Text } from "./text";
import { useLeft } from "./use-left";
import { useReview } from "./use-review";

/** What there is to look at, without what the user left as it is. */
export interface Findings {
  /** Null until the text has been read for the first time. */
  all: readonly Shown[] | null;
  left: number;
  /** Words between greeting and signature. */
  words: number | null;
  leaveAsItIs: (finding: Shown) => void;
  lookAgain: () => void;
  /** The findings of this very moment, for a text that is about to leave. */
  now: () => Promise<Shown[]>;
}

export function useFindings(text: Text, context: DraftContext, stepId: string): Findings {
  const { findings, words, readNow } = useReview(text, context);
  const { isLeft, leaveAsItIs, lookAgain } = useLeft(stepId);
  const all = useMemo(() => findings?.filter((one) => !isLeft(one, text)) ?? null, [findings, text, isLeft]);
  return {
    all,
    left: (findings?.length ?? 0) - (all?.length ?? 0),
    words,
    leaveAsItIs: (finding) => leaveAsItIs(finding, text),
    lookAgain,
    now: async () => (await readNow(text)).filter((one) => !isLeft(one, text)),
  };
}
