"use client";
import { lazy, Suspense, useState } from "react";
import { fill } from "@/lib/words/fill";
import type { Snapshot } from "../autosave";
import type { EditorWords } from "../editor-words";
import type { Text } from "../text";

const History = lazy(() => import("./history"));

interface Props {
  now: Snapshot;
  timeZone: string;
  words: EditorWords;
  onRestore: (text: Text) => void;
}

/** How many versions there are, the one of now included; opens the earlier ones. */
export function Versions({ now, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  if (now.snapshots === 0) return null;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="link coarse:min-h-11"
        onClick={() => setOpen(true)}
      >
        {fill(rest.words.history.versions, { n: now.snapshots + 1 })}
      </button>
      {open && (
        <Suspense fallback={null}>
          <History messageId={now.id} text={now.text} {...rest} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
