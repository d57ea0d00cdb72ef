"use client";
import { useForm } from "@/components/ui/form-context";
import { TextField } from "@/components/ui/text-field";

// The same function each time: the focus is moved once.
const focus = (field: HTMLInputElement | null) => field?.focus();

/** The code of the app, asked for once the password was right. */
export function CodeField({ label, hint }: { label: string; hint: string }) {
  const { values } = useForm().state;
  if (values?.code === undefined) return null;
  return (
    <TextField
      name="code"
      label={label}
      hint={hint}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      ref={focus}
    />
  );
}
