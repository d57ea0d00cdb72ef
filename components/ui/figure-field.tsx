"use client";
import type { ComponentProps, ReactNode } from "react";
import { FieldNotes, type FieldProps, keptOr, useField } from "./field";

type Props = Omit<FieldProps, "labelHidden"> &
  Omit<ComponentProps<"input">, keyof FieldProps | "id" | "className" | "type"> & {
    /** The rest of the sentence, after the figure. */
    after?: ReactNode;
  };

/** A number inside a sentence: "Open after [5] days". */
export function FigureField({ name, label, after, hint, error, defaultValue, ...input }: Props) {
  const field = useField({ name, hint, error });
  return (
    <div className="inline-grid gap-1">
      <label htmlFor={field.id} className="inline-flex flex-wrap items-center gap-x-2 text-14">
        <span>{label}</span>
        <input
          type="number"
          inputMode="numeric"
          className="input figure"
          defaultValue={keptOr(field.kept, defaultValue)}
          {...input}
          {...field.control}
        />
        {after && <span>{after}</span>}
      </label>
      <FieldNotes id={field.id} error={field.error} hint={hint} />
    </div>
  );
}
