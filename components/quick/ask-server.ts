"use client";
import { useEffect, useState } from "react";
import type { Answer, Opening } from "@/lib/find/item";

const restAfterTyping = 120;

/** What the palette opens with; "failed" where no answer came. */
export function useOpening(): Opening | "failed" | null {
  const [opening, setOpening] = useState<Opening | "failed" | null>(null);
  useEffect(() => {
    const left = new AbortController();
    ask<Opening>("/find", left.signal)
      .then(setOpening)
      .catch(() => left.signal.aborted || setOpening("failed"));
    return () => left.abort();
  }, []);
  return opening;
}

/** What was found for a text, once typing has rested; null while that isn't known, and for no text. */
export function useAnswer(typed: string): Answer | null {
  const [known, setKnown] = useState<{ typed: string; answer: Answer } | null>(null);
  useEffect(() => {
    if (typed === "") return;
    const left = new AbortController();
    const timer = setTimeout(() => {
      ask<Answer>(`/find?${new URLSearchParams({ q: typed })}`, left.signal)
        .then((answer) => setKnown({ typed, answer }))
        // What is known already stays to be chosen from.
        .catch(() => {});
    }, restAfterTyping);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [typed]);
  return known?.typed === typed ? known.answer : null;
}

async function ask<Body>(address: string, signal: AbortSignal): Promise<Body> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
