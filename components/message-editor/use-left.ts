"use client";
import { useCallback, useEffect, useState } from "react";
import type { Finding } from "@/lib/drafts";
import type { Text } from "./text";

/** What the user has chosen to leave as it is, for as long as the window is open: by rule and by the words in question. */
export function useLeft(stepId: string) {
  const key = `afterword:left:${stepId}`;
  const [left, setLeft] = useState<readonly string[]>([]);
  useEffect(() => setLeft(kept(key)), [key]);

  const isLeft = useCallback((finding: Finding, text: Text) => left.includes(nameOf(finding, text)), [left]);

  function keep(next: readonly string[]) {
    setLeft(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A window without storage forgets it on the next load.
    }
  }

  return {
    isLeft,
    leaveAsItIs: (finding: Finding, text: Text) => keep([...left, nameOf(finding, text)]),
    lookAgain: () => keep([]),
  };
}

function nameOf(finding: Finding, text: Text): string {
  return `${finding.rule} ${wordsIn(finding, text)}`;
}

/** The words that a finding is about. */
export function wordsIn({ in: where, start, end }: Finding, text: Text): string {
  return (where === "subject" ? (text.subject ?? "") : text.body).slice(start, end);
}

function kept(key: string): string[] {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(read) ? read.filter((name) => typeof name === "string") : [];
  } catch {
    return [];
  }
}
