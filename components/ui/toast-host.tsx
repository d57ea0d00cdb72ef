"use client";
import { useEffect, useState, useTransition } from "react";
import { onToast, raiseToast, type Toast } from "./raise-toast";
import { useUiWords } from "./ui-words";

interface Props {
  /** What the server left to say across a navigation. */
  flash?: Toast | null;
  undoAction?: (token: string) => Promise<unknown>;
}

const shownFor = 10_000;

/** One toast at a time. It goes after ten seconds, but not from under a pointer or the focus. */
export function ToastHost({ flash, undoAction }: Props) {
  const words = useUiWords();
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const [undoing, startUndo] = useTransition();

  useEffect(() => onToast(setToast), []);
  useEffect(() => {
    if (!flash) return;
    setToast(flash);
    forgetFlash();
  }, [flash]);
  useEffect(() => {
    if (!toast || held || undoing) return;
    const timer = setTimeout(() => setToast(null), shownFor);
    return () => clearTimeout(timer);
  }, [toast, held, undoing]);

  function undo(way: NonNullable<Toast["undo"]>) {
    startUndo(async () => {
      try {
        const stays = await ("run" in way ? way.run() : undoAction?.(way.token));
        if (typeof stays === "string") raiseToast({ text: stays });
        else setToast((shown) => (shown?.undo === way ? null : shown));
      } catch {
        raiseToast({ text: words.undoFailed });
      }
      setHeld(false);
    });
  }

  return (
    <div className="toast-host">
      <div
        role="status"
        aria-live="polite"
        aria-atomic
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {toast && (
          <div className="toast">
            <span>{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                aria-keyshortcuts="z"
                aria-disabled={undoing || undefined}
                onClick={() => toast.undo && undo(toast.undo)}
              >
                {toast.undo.label || words.undo}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function forgetFlash() {
  // The Cookie Store would do, but it is absent over plain http, as on a home network.
  Reflect.set(document, "cookie", "aw_flash=; Max-Age=0; Path=/; SameSite=Lax");
}
