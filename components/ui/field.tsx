"use client";
import { type ReactNode, useId } from "react";
import { useForm } from "./form-context";

export interface FieldProps {
  name: string;
  label: ReactNode;
  /** One line of help, below. */
  hint?: ReactNode;
  /** Overrides what the form says of this field. */
  error?: string;
  /** For a field whose label stands elsewhere on the page; it is still spoken. */
  labelHidden?: boolean;
}

interface Wiring {
  id: string;
  error?: string;
  /** What was typed before the form came back, if it did. */
  kept?: string | string[];
  control: { id: string; name: string; "aria-invalid"?: true; "aria-describedby"?: string };
}

/** Ties a control to its label, its help and its error. */
export function useField({ name, hint, error: given }: Pick<FieldProps, "name" | "hint" | "error">): Wiring {
  const id = useId();
  const { state } = useForm();
  // A list is sent as `people[]` and spoken of as `people`.
  const key = name.replace(/\[\]$/, "");
  const error = given ?? state.errors?.[key];
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    id,
    error,
    kept: state.values?.[key],
    control: {
      id,
      name,
      "aria-invalid": error ? true : undefined,
      "aria-describedby": described || undefined,
    },
  };
}

interface FrameProps extends Pick<FieldProps, "label" | "hint" | "labelHidden"> {
  id: string;
  error?: string;
  children: ReactNode;
}

/** Label above, control, error, help below. */
export function FieldFrame({ id, label, hint, labelHidden, error, children }: FrameProps) {
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-13 font-label"}>
        {label}
      </label>
      {children}
      <FieldNotes id={id} error={error} hint={hint} />
    </div>
  );
}

export function FieldNotes({ id, error, hint }: { id: string; error?: string; hint?: ReactNode }) {
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="text-13 text-danger">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-13 text-text-3">
          {hint}
        </p>
      )}
    </>
  );
}

/** One value of what was kept, or the default. */
export function keptOr<T>(kept: string | string[] | undefined, fallback: T): string | T {
  return (Array.isArray(kept) ? kept[0] : kept) ?? fallback;
}
