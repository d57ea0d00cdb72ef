"use client";
import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, keptOr, useField } from "./field";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "id" | "className">;

/** One line of text. Its direction follows what is typed, for names of any script. */
export function TextField({ name, label, hint, error, labelHidden, defaultValue, ...input }: Props) {
  const field = useField({ name, hint, error });
  return (
    <FieldFrame
      id={field.id}
      label={label}
      hint={hint}
      labelHidden={labelHidden}
      error={field.error}
      note={field.note}
    >
      <input
        type="text"
        dir="auto"
        className="input"
        defaultValue={keptOr(field.kept, defaultValue)}
        {...input}
        {...field.control}
      />
    </FieldFrame>
  );
}
