"use client";
import { Button } from "@/components/ui/button";
import { AnotherText } from "../another-text";
import type { EditorWords } from "../editor-words";
import type { Text } from "../text";

interface Props {
  text: Text;
  /** The one that stands in the editor. */
  beside: Text;
  words: EditorWords;
  /** Whether there is a saved one to be kept, or the first draft alone. */
  stored: boolean;
  onTake: () => void;
  onKeep: () => void;
}

/** A text that never reached the server, beside the one that did, until the user chooses. */
export function Offer({ text, beside, words, stored, onTake, onKeep }: Props) {
  const say = words.unsent;
  return (
    <AnotherText {...{ text, beside }} says={say.says} detail={say.detail} title={say.title}>
      <Button size="small" onClick={onTake}>
        {words.takeTheirs}
      </Button>
      <Button size="small" onClick={onKeep}>
        {stored ? say.keepSaved : say.keepDraft}
      </Button>
    </AnotherText>
  );
}
