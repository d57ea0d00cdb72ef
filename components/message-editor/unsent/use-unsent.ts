"use client";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Writing } from "../replace-text";
import type { Unsent } from "./unsent";
import type { UnsentText } from "./unsent-text";

/** What is kept of a draft on this device alone. */
export interface OnDevice {
  /** Whether this device keeps what is typed. */
  kept: boolean;
  /** A text that was typed here before and never saved. */
  found: UnsentText | null;
  /** Forgets it, once the text of now is kept. */
  settle: (found: UnsentText) => void;
}

export function useUnsent(writing: Writing, draft: string): OnDevice {
  const [unsent, setUnsent] = useState<Unsent | null>(null);
  const [found, setFound] = useState<readonly UnsentText[]>([]);
  const kept = useSyncExternalStore(unsent?.subscribe ?? never, unsent?.isKept ?? no, no);

  useEffect(() => {
    let gone = false;
    void import("./unsent").then(async ({ unsentOf }) => {
      const following = unsentOf(writing, draft);
      const left = await following.left().catch(() => []);
      if (gone) return;
      setUnsent(following);
      setFound(left);
    });
    return () => {
      gone = true;
    };
  }, [writing, draft]);

  const settle = useCallback(
    (one: UnsentText) => {
      setFound((all) => all.filter((other) => other !== one));
      void unsent?.replace(one).catch(() => {});
    },
    [unsent],
  );
  return { kept, found: found[0] ?? null, settle };
}

const never = () => () => {};
const no = () => false;
