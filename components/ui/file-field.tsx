"use client";
import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, useField } from "./field";

type Props = FieldProps &
  Omit<ComponentProps<"input">, keyof FieldProps | "id" | "className" | "type" | "defaultValue">;

/** A file to pick, or to drop on it. What was picked can't be shown again once a form comes back anew. */
export function FileField({ name, label, hint, error, labelHidden, ...input }: Props) {
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
      <input type="file" className="input file" {...input} {...field.control} />
    </FieldFrame>
  );
}
