"use client";
import type { ComponentProps, ReactNode } from "react";
import { FieldFrame, type FieldProps, keptOr, useField } from "./field";

export interface Option {
  value: string;
  label: string;
}

type Props = FieldProps &
  Omit<ComponentProps<"select">, keyof FieldProps | "id" | "className" | "children"> & {
    options?: readonly Option[];
    /** Of those that share a name ending in `[]`, the place of this one. */
    nth?: number;
    /** Options by hand, as for groups. */
    children?: ReactNode;
  };

/** One of a list, in the browser's own control. */
export function SelectField({
  name,
  label,
  hint,
  error,
  labelHidden,
  defaultValue,
  options,
  nth,
  children,
  ...rest
}: Props) {
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
      <select
        className="input select"
        defaultValue={keptOr(field.kept, defaultValue, nth)}
        {...rest}
        {...field.control}
      >
        {options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
    </FieldFrame>
  );
}
