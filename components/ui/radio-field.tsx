"use client";
import type { ReactNode } from "react";
import { FieldNotes, type FieldProps, keptOr, useField } from "./field";

interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface Props extends FieldProps {
  options: readonly Choice[];
  defaultValue?: string;
  required?: boolean;
  /** Side by side, for two or three short ones. */
  inline?: boolean;
}

/** One of a few, all in sight. */
export function RadioField({
  name,
  label,
  hint,
  error,
  labelHidden,
  options,
  defaultValue,
  required,
  inline,
}: Props) {
  const field = useField({ name, hint, error });
  const chosen = keptOr(field.kept, defaultValue);
  return (
    <fieldset
      className="grid min-w-0 gap-1.5"
      data-invalid={field.error ? true : undefined}
      aria-describedby={field.control["aria-describedby"]}
    >
      <legend className={labelHidden ? "sr-only" : "mb-1 text-13 font-label"}>{label}</legend>
      <div className={inline ? "flex flex-wrap gap-x-6" : "grid"}>
        {options.map((option) => (
          <label key={option.value} className="flex items-start gap-2.5 py-1 text-14 coarse:py-2.5">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              required={required}
              className="radio"
            />
            <span className="min-w-0">
              {option.label}
              {option.hint && <span className="block text-13 text-text-2">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id={field.id} error={field.error} note={field.note} hint={hint} />
    </fieldset>
  );
}
