"use client";
import { raiseToast } from "@/components/ui/raise-toast";
import type { Snapshot } from "./autosave";
import { Conflict } from "./conflict";
import type { EditorWords } from "./editor-words";
import { replaceText, type Writing } from "./replace-text";
import { type Text, textOf } from "./text";
import { Offer } from "./unsent/offer";
import type { UnsentText } from "./unsent/unsent-text";
import type { OnDevice } from "./unsent/use-unsent";

interface Props {
  writing: Writing;
  now: Snapshot;
  onDevice: OnDevice;
  words: EditorWords;
}

/** The texts there are beside the one that is being written: another window's, or one that was never saved. */
export function OtherTexts({ writing, now, onDevice, words }: Props) {
  const { autosave, keeper } = writing;
  const { status, text, stored } = now;
  const { found, settle } = onDevice;

  function takeTheirs() {
    const mine = autosave.takeTheirs();
    if (!mine) return;
    keeper.keep("given-up", mine);
    raiseToast({ text: words.tookTheirs, undo: { label: "", run: () => autosave.edit(mine) } });
  }
  function keepMine(theirs: Text) {
    autosave.keepMine();
    keeper.keep("given-up", textOf(theirs));
  }
  function take(unsent: UnsentText) {
    replaceText(writing, { ...text, ...unsent.text }, words.unsent.took);
    settle(unsent);
  }
  function leave(unsent: UnsentText) {
    if (stored) keeper.keep("given-up", unsent.text);
    raiseToast({ text: words.unsent.left, undo: { label: "", run: () => take(unsent) } });
    settle(unsent);
  }

  return (
    <>
      {status.kind === "conflict" && (
        <Conflict
          theirs={status.current}
          mine={text}
          words={words}
          onTake={takeTheirs}
          onKeep={() => keepMine(status.current)}
        />
      )}
      {found && (
        <Offer
          {...{ words, stored, text: found.text }}
          beside={text}
          onTake={() => take(found)}
          onKeep={() => leave(found)}
        />
      )}
    </>
  );
}
