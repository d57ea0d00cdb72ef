"use client";
import { Button } from "@/components/ui/button";
import { AnotherText } from "./another-text";
import type { EditorWords } from "./editor-words";
import type { Text } from "./text";

interface Props {
  theirs: Text;
  mine: Text;
  words: EditorWords;
  onTake: () => void;
  onKeep: () => void;
}

/** Two windows, two texts: the other one beside this one, until the user chooses. */
export function Conflict({ theirs, mine, words, onTake, onKeep }: Props) {
  return (
    <AnotherText
      text={theirs}
      beside={mine}
      says={words.conflict}
      detail={words.conflictDetail}
      title={words.theirs}
    >
      <Button size="small" onClick={onKeep}>
        {words.keepMine}
      </Button>
      <Button size="small" onClick={onTake}>
        {words.takeTheirs}
      </Button>
    </AnotherText>
  );
}
