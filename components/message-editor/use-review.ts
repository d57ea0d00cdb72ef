"use client";
import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { DraftContext } from "@/lib/drafts";
import { carry } from "./carry";
import type { ReadThrough, Shown } from "./read-through";
import type { Text } from "./text";

type Reader = (text: Text, context: DraftContext) => ReadThrough;

const pause = 150; // after the last keystroke

/** What the review says of the text; null until it has been loaded and has read it once. */
export interface Review {
  findings: Shown[] | null;
  words: number | null;
  /** Reads the text as it is this moment: for whatever is about to leave the page with it. Loads the review if need be. */
  readNow: (text: Text) => Promise<Shown[]>;
}

/** Reads the text after each pause in typing, when the browser has nothing better to do. */
export function useReview(text: Text, context: DraftContext): Review {
  const [read, setRead] = useState<ReadThrough | null>(null);
  const reader = useRef<Promise<Reader>>(undefined);

  useEffect(() => {
    let idle: () => void = () => {};
    const timer = setTimeout(() => {
      idle = whenIdle(async () => {
        reader.current ??= loadReader();
        const found = (await reader.current)(text, context);
        startTransition(() => setRead(found));
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      idle();
    };
  }, [text, context]);

  const findings = useMemo(() => read && carry(read.findings, read.text, text), [read, text]);
  const readNow = async (now: Text) => {
    reader.current ??= loadReader();
    return (await reader.current)(now, context).findings;
  };
  return { findings, words: read?.words ?? null, readNow };
}

async function loadReader(): Promise<Reader> {
  return (await import("./read-through")).readThrough;
}

/** Runs it when the browser is idle, half a second from now at the latest; returns how to call it off. */
function whenIdle(run: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(run, 1);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 500 });
  return () => cancelIdleCallback(handle);
}
