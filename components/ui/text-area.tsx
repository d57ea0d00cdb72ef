"use client";
import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, keptOr, useField } from "./field";

type Props = FieldProps & Omit<ComponentProps<"textarea">, keyof FieldProps | "id" | "className">;

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ name, label, hint, error, labelHidden, defaultValue, ...area }: Props) {
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
      <textarea
        dir="auto"
        rows={4}
        className="input field-sizing-content min-h-24 py-2"
        defaultValue={keptOr(field.kept, defaultValue)}
        {...area}
        {...field.control}
      />
    </FieldFrame>
  );
}
