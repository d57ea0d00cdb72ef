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
  /** Where what stands in it comes from, if it wasn't typed. */
  note?: string;
  /** What was typed before the form came back, if it did. */
  kept?: string | string[];
  control: { id: string; name: string; "aria-invalid"?: true; "aria-describedby"?: string };
}

/** Ties a control to its label, its help and its error. */
export function useField({ name, hint, error: given }: Pick<FieldProps, "name" | "hint" | "error">): Wiring {
  const id = useId();
  const { state } = useForm();
  // A list is sent as `people[]`, and comes back so; without any of it nothing is sent, and it is spoken of as `people`.
  const key = name.replace(/\[\]$/, "");
  const error = given ?? state.errors?.[name] ?? state.errors?.[key];
  const note = state.notes?.[key];
  const described = [error && `${id}-error`, note && `${id}-note`, hint && `${id}-hint`]
    .filter(Boolean)
    .join(" ");
  return {
    id,
    error,
    note,
    kept: state.values?.[name],
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
  note?: string;
  children: ReactNode;
}

/** Label above, control, error, help below. */
export function FieldFrame({ id, label, hint, labelHidden, error, note, children }: FrameProps) {
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-13 font-label"}>
        {label}
      </label>
      {children}
      <FieldNotes id={id} error={error} note={note} hint={hint} />
    </div>
  );
}

interface NotesProps {
  id: string;
  error?: string;
  note?: string;
  hint?: ReactNode;
}

export function FieldNotes({ id, error, note, hint }: NotesProps) {
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="text-13 text-danger">
          {error}
        </p>
      )}
      {note && (
        <p id={`${id}-note`} dir="auto" className="text-13 text-accent-text">
          {note}
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

/** One value of what was kept, or the default; `nth` says which, where several fields share the name of a list. */
export function keptOr<T>(kept: string | string[] | undefined, fallback: T, nth = 0): string | T {
  return (Array.isArray(kept) ? kept[nth] : kept) ?? fallback;
}
