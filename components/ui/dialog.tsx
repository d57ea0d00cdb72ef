"use client";
import { type ReactNode, type Ref, useId, useRef } from "react";
import { type ButtonLook, buttonLook } from "./button-look";

interface BoxProps {
  title: ReactNode;
  /** The answer that changes nothing: it comes first, and has the focus unless there is a field above. */
  safe: string;
  /** The other answer: a form with its SubmitButton, or a Button. Sending it closes the dialog. */
  act?: ReactNode;
  onClose?: () => void;
  children?: ReactNode;
}

/** The dialog alone, for code that opens it by itself: `ref.current?.showModal()`. */
export function DialogBox({
  ref,
  title,
  safe,
  act,
  onClose,
  children,
}: BoxProps & { ref: Ref<HTMLDialogElement> }) {
  const id = useId();
  return (
    <dialog ref={ref} aria-labelledby={id} className="dialog" onClose={onClose}>
      <h2 id={id} className="text-17 font-title">
        {title}
      </h2>
      {children && <div className="mt-2 text-text-2">{children}</div>}
      <div className="sticky -bottom-6 -mx-6 mt-2 -mb-6 flex flex-wrap justify-end gap-2 bg-raised px-6 pt-3 pb-6">
        <form method="dialog">
          <button type="submit" className={buttonLook({})}>
            {safe}
          </button>
        </form>
        {act && (
          <div className="contents" onSubmit={(event) => event.currentTarget.closest("dialog")?.close()}>
            {act}
          </div>
        )}
      </div>
    </dialog>
  );
}

type Props = BoxProps & { opener: ButtonLook & { label: ReactNode; icon?: ReactNode } };

/** A button and the dialog it opens. Only for deleting a search or an account, or where a choice is needed. */
export function Dialog({ opener: { label, icon, ...look }, ...box }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={buttonLook(look)}
        onClick={() => dialog.current?.showModal()}
      >
        {icon}
        {label}
      </button>
      <DialogBox ref={dialog} {...box} />
    </>
  );
}
