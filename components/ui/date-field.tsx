"use client";
import type { ComponentProps } from "react";
import { FieldFrame, type FieldProps, keptOr, useField } from "./field";

type Props = FieldProps & Omit<ComponentProps<"input">, keyof FieldProps | "id" | "className" | "type">;

/** A day, as "2026-06-05". */
export function DateField(props: Props) {
  return <NativeDate {...props} type="date" />;
}

/** A day and a time on the wall there, as "2026-06-05T14:00"; the zone is asked for on its own. */
export function DateTimeField(props: Props) {
  return <NativeDate {...props} type="datetime-local" />;
}

function NativeDate({
  name,
  label,
  hint,
  error,
  labelHidden,
  defaultValue,
  type,
  ...input
}: Props & { type: "date" | "datetime-local" }) {
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
        type={type}
        className="input tabular-nums"
        defaultValue={keptOr(field.kept, defaultValue)}
        {...input}
        {...field.control}
      />
    </FieldFrame>
  );
}
