"use client";
import type { ComponentProps } from "react";
import { FieldNotes, type FieldProps, useField } from "./field";
import { useForm } from "./form-context";

type Props = Omit<FieldProps, "labelHidden"> &
  Omit<ComponentProps<"input">, keyof FieldProps | "id" | "className" | "type" | "value" | "defaultValue"> & {
    /** What is sent when ticked; several boxes may share a name. */
    value?: string;
  };

/** A box to tick, with its label beside it. */
export function CheckField({ name, label, hint, error, value = "on", defaultChecked, ...input }: Props) {
  const field = useField({ name, hint, error });
  const cameBack = useForm().state.values !== undefined;
  const kept = [field.kept ?? []].flat().includes(value);
  return (
    <div className="grid gap-1">
      <label htmlFor={field.id} className="flex items-start gap-2.5 py-1 text-14 coarse:py-2.5">
        <input
          type="checkbox"
          value={value}
          className="check"
          defaultChecked={cameBack ? kept : defaultChecked}
          {...input}
          {...field.control}
        />
        <span className="min-w-0">{label}</span>
      </label>
      <div className="ps-6.5 empty:hidden coarse:-mt-2">
        <FieldNotes id={field.id} error={field.error} note={field.note} hint={hint} />
      </div>
    </div>
  );
}
