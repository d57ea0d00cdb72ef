"use client";
import { useEffect, useRef } from "react";
import { DialogBox } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { raiseToast } from "@/components/ui/raise-toast";
import { useUiWords } from "@/components/ui/ui-words";
import { useOpening } from "./ask-server";

/** The list of keys, in a dialog. */
export default function KeyMap({ close }: { close: () => void }) {
  const ui = useUiWords();
  const opening = useOpening();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (opening === "failed") {
      raiseToast({ text: ui.noAnswer });
      close();
    } else if (opening) dialog.current?.showModal();
  }, [opening, ui.noAnswer, close]);

  if (opening === null || opening === "failed") return null;
  const { keysHead, close: closing, keys } = opening.words;
  return (
    <DialogBox ref={dialog} title={keysHead} safe={closing} onClose={close}>
      <div className="grid gap-4">
        {keys.map((group) => (
          <section key={group.of} aria-label={group.of}>
            <h3 className="pb-1 text-13 font-title text-text">{group.of}</h3>
            <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 text-14">
              {group.keys.map(({ press, does }) => (
                <div key={does} className="contents">
                  <dt className="order-1">{does}</dt>
                  <dd className="order-1 flex gap-1">
                    {press.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogBox>
  );
}
