"use client";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogBox } from "@/components/ui/dialog";
import type { DraftContext } from "@/lib/drafts";
import { fill, sentence } from "@/lib/words/fill";
import type { EditorWords } from "./editor-words";
import type { Shown } from "./read-through";
import type { Text } from "./text";
import { wordsIn } from "./use-left";

/** A way out for the text: what is asked before it goes with a gap in it, and how it goes. */
export interface Leaving {
  ask: string;
  yes: string;
  /** What of the text goes; all of it unless told. */
  takes?: "subject" | "body";
  go: () => void;
}

interface Desk {
  text: Text;
  context: DraftContext;
  words: EditorWords;
  /** What there is to look at in the text, this moment. */
  read: () => Promise<Shown[]>;
}

/** Lets the text go, but asks first where a gap is open or somebody else's name is in it. */
export function useLeaving(desk: Desk): { leave: (way: Leaving) => Promise<void>; dialog: ReactNode } {
  const { text, context, words, read } = desk;
  const box = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<(Leaving & { title: string }) | null>(null);

  async function leave(way: Leaving) {
    const found = (await read()).filter((finding) => !way.takes || finding.in === way.takes);
    const reasons = reasonsToAsk(found, text, context, words);
    if (reasons.length === 0) {
      way.go();
      return;
    }
    setAsked({ ...way, title: [...reasons, way.ask].join(" ") });
    box.current?.showModal();
  }

  const dialog = (
    <DialogBox
      ref={box}
      title={asked?.title}
      safe={words.goBack}
      act={
        <form method="dialog">
          <Button type="submit" onClick={asked?.go}>
            {asked?.yes}
          </Button>
        </form>
      }
    />
  );
  return { leave, dialog };
}

function reasonsToAsk(
  found: readonly Shown[],
  text: Text,
  context: DraftContext,
  words: EditorWords,
): string[] {
  const gaps = found.filter(({ rule }) => rule === "gap-open").length;
  const names = found.filter(({ rule }) => rule === "wrong-name").map((finding) => wordsIn(finding, text));
  const isEmployer = (name: string) =>
    context.others.employers.some((employer) => employer.toLowerCase().includes(name.toLowerCase()));
  return [
    gaps === 1 && words.gapAsks,
    gaps > 1 && fill(words.gapsAsk, { Count: sentence(words.numbers[gaps] ?? String(gaps)) }),
    names.some(isEmployer) && words.employerAsks,
    names.some((name) => !isEmployer(name)) && words.nameAsks,
  ].filter((reason) => reason !== false);
}
