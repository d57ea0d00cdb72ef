"use client";
import type { ComponentProps, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonLook, buttonLook } from "./button-look";
import { useForm } from "./form-context";
import { useUiWords } from "./ui-words";

type Props = ButtonLook &
  Omit<ComponentProps<"button">, "className" | "type" | "disabled"> & {
    icon?: ReactNode;
    /** What it says while it works; "Saving …" unless told. */
    busy?: ReactNode;
    children: ReactNode;
  };

/** Sends its form. While the answer is awaited it keeps its width, says so, and a second press does nothing. */
export function SubmitButton({
  variant = "first",
  size,
  wide,
  icon,
  busy,
  children,
  onClick,
  ...rest
}: Props) {
  const words = useUiWords();
  const own = useFormStatus().pending;
  const pending = useForm().pending || own;
  return (
    <button
      type="submit"
      className={buttonLook({ variant, size, wide })}
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      <span className="grid">
        <span
          className={`col-start-1 row-start-1 flex items-center justify-center gap-2 ${pending ? "invisible" : ""}`}
        >
          {icon}
          {children}
        </span>
        <span className={`col-start-1 row-start-1 text-center ${pending ? "" : "invisible"}`}>
          {busy ?? words.busy}
        </span>
      </span>
    </button>
  );
}
