"use client";
import { DialogBox } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { useDialog } from "./use-dialog";

/** The list of keys, in a dialog. */
export default function KeyMap({ close }: { close: () => void }) {
  const { dialog, opening } = useDialog(close);
  if (opening === null) return null;
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
                  <dd className="order-1 flex gap-1 justify-self-end">
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
