"use client";
import { type Ref, useId } from "react";
import { Button } from "@/components/ui/button";
import type { EditorWords } from "../editor-words";

interface Props {
  ref: Ref<HTMLDialogElement>;
  words: EditorWords;
  onRead: () => void;
  onSend: () => void;
}

/** Asks for the three reads, once. */
export function AskFirst({ ref, words, onRead, onSend }: Props) {
  const head = useId();
  const { title, detail, read, send } = words.proof.ask;
  return (
    <dialog ref={ref} aria-labelledby={head} className="dialog">
      <h2 id={head} className="text-17 font-title">
        {title}
      </h2>
      <p className="mt-2 text-text-2">{detail}</p>
      <form method="dialog" className="mt-5 flex flex-wrap justify-end gap-2">
        <Button type="submit" onClick={onRead}>
          {read}
        </Button>
        <Button type="submit" onClick={onSend}>
          {send}
        </Button>
      </form>
    </dialog>
  );
}
