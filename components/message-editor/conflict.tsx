"use client";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import type { EditorWords } from "./editor-words";
import type { Text } from "./text";

interface Props {
  theirs: Text;
  words: EditorWords;
  onTake: () => void;
  onKeep: () => void;
}

/** Two windows, two texts: the other one beside this one, until the user chooses. */
export function Conflict({ theirs, words, onTake, onKeep }: Props) {
  const head = useId();
  return (
    <section aria-labelledby={head} className="rounded-3 bg-surface p-4 shadow-1 forced-colors:border">
      <p role="alert" className="text-14">
        <strong className="font-title">{words.conflict}</strong> {words.conflictDetail}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={onKeep}>
          {words.keepMine}
        </Button>
        <Button size="small" onClick={onTake}>
          {words.takeTheirs}
        </Button>
      </div>
      <h2 id={head} className="mt-4 text-13 font-title">
        {words.theirs}
      </h2>
      <div dir="auto" className="mt-2 rounded-2 bg-inset px-3 py-2.5 font-serif whitespace-pre-wrap">
        {theirs.subject && <p className="mb-2 font-title">{theirs.subject}</p>}
        {theirs.body}
      </div>
    </section>
  );
}
