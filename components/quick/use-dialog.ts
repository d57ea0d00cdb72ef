"use client";
import { type RefObject, useEffect, useRef } from "react";
import { raiseToast } from "@/components/ui/raise-toast";
import { useUiWords } from "@/components/ui/ui-words";
import type { Opening } from "@/lib/find/item";
import { useOpening } from "./ask-server";

/** A dialog that shows once its words have come; where none do, it says so and is gone. */
export function useDialog(close: () => void): {
  dialog: RefObject<HTMLDialogElement | null>;
  opening: Opening | null;
} {
  const { noAnswer } = useUiWords();
  const opening = useOpening();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (opening === "failed") {
      raiseToast({ text: noAnswer });
      close();
    } else if (opening) dialog.current?.showModal();
  }, [opening, noAnswer, close]);
  return { dialog, opening: opening === "failed" ? null : opening };
}
